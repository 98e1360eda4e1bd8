// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.importazione.confronto.FileLetto;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;

/** An import that a comparison has read. */
@Embeddable
public class FileDelConfronto implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "FILE_DI")
    private Long di;

    private boolean prima;

    private String codici;

    protected FileDelConfronto() {}

    FileDelConfronto(FileLetto file) {
        di = file.importazione();
        prima = file.prima();
        codici = file.codici().isEmpty() ? null : String.join(", ", new TreeSet<>(file.codici()));
    }

    /** Number of the import. */
    public Long getDi() {
        return di;
    }

    /** Whether it is of the file before. */
    public boolean isPrima() {
        return prima;
    }

    /** The benefit codes that it is the last file of, separated by commas; null = all. */
    public String getCodici() {
        return codici;
    }

    FileLetto letto() {
        return new FileLetto(di, prima, codici == null ? Set.of() : Set.of(codici.split(", ")));
    }
}
