// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/**
 * A rejected row: its first error in full and its own copy of the source. Written by the import.
 */
@Entity
@Table(name = "SCARTO")
public class Scarto {

    @Id private Long id;

    @Column(name = "IMPORTAZIONE_ID")
    private Long importazioneId;

    @Column(name = "NUMERO_RIGA")
    private Long numeroRiga;

    private String percorso;
    private String codice;
    private String campo;
    private String valore;
    private String regola;
    private String rimedio;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    @Column(name = "TESTO_ORIGINALE")
    private String testoOriginale;

    public Long getId() {
        return id;
    }

    public Long getNumeroRiga() {
        return numeroRiga;
    }

    public String getPercorso() {
        return percorso;
    }

    public String getCodice() {
        return codice;
    }

    public String getCampo() {
        return campo;
    }

    public String getValore() {
        return valore;
    }

    public String getRegola() {
        return regola;
    }

    public String getRimedio() {
        return rimedio;
    }

    public String getTestoOriginale() {
        return testoOriginale;
    }
}
