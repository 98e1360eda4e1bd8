// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/**
 * What every record of the domain carries: its id, its version, and the import and row that made
 * and last changed it. The import writes these records in bulk with JDBC, raising the version too;
 * JPA reads them.
 */
@MappedSuperclass
public abstract class Provenienza {

    @Id private Long id;

    @Version private int versione;

    @Column(name = "CREATO_DA")
    private Long creatoDa;

    @Column(name = "CREATO_DA_RIGA")
    private Long creatoDaRiga;

    @Column(name = "MODIFICATO_DA")
    private Long modificatoDa;

    @Column(name = "MODIFICATO_DA_RIGA")
    private Long modificatoDaRiga;

    public Long getId() {
        return id;
    }

    public int getVersione() {
        return versione;
    }

    /** Id of the import that made this record, null for records of another origin. */
    public Long getCreatoDa() {
        return creatoDa;
    }

    public Long getCreatoDaRiga() {
        return creatoDaRiga;
    }

    /** Id of the import that last changed this record, null when none did. */
    public Long getModificatoDa() {
        return modificatoDa;
    }

    public Long getModificatoDaRiga() {
        return modificatoDaRiga;
    }
}
