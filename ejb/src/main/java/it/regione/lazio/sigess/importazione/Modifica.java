// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/**
 * What an import changed in a record, or a preview would: the record as it was and the columns that
 * got another value, both as JSON of strings and nulls. Written by the import.
 */
@Entity
@Table(name = "MODIFICA")
public class Modifica {

    /**
     * In the new values of a person, the addresses that were added: they are no column of the
     * record, and stand in no image of how it was.
     */
    public static final String INDIRIZZI = "INDIRIZZI";

    @Id private Long id;

    @Column(name = "IMPORTAZIONE_ID")
    private Long importazioneId;

    @Column(name = "NUMERO_RIGA")
    private Long numeroRiga;

    private String tabella;

    @Column(name = "RECORD_ID")
    private Long recordId;

    @Lob private String prima;

    @Lob private String dopo;

    protected Modifica() {}

    /** For tests. */
    Modifica(String tabella, String prima, String dopo) {
        this.tabella = tabella;
        this.prima = prima;
        this.dopo = dopo;
    }

    public Long getImportazioneId() {
        return importazioneId;
    }

    public Long getNumeroRiga() {
        return numeroRiga;
    }

    public String getTabella() {
        return tabella;
    }

    public Long getRecordId() {
        return recordId;
    }

    public String getPrima() {
        return prima;
    }

    /** Only the columns that changed; null on what was written before they were kept. */
    public String getDopo() {
        return dopo;
    }
}
