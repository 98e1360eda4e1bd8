// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.confronto;

import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import java.util.List;

/**
 * The files of a comparison.
 *
 * @param nuova the import that is compared
 * @param file the imports to read: a file and its corrections are one file
 * @param ente code of the body of all of them, part of every key
 */
public record FileConfrontati(long nuova, List<FileLetto> file, TipoFlusso tipo, String ente) {

    public FileConfrontati {
        file = List.copyOf(file);
    }

    /** Column of the ledger that names what is compared. */
    String oggetto() {
        return tipo == TipoFlusso.SINBA ? "SOGGETTO_ID" : "INTERVENTO_ID";
    }

    /** Else a reject that it closed stands: the correction was undone. */
    boolean legge(long importazione) {
        return file.stream().anyMatch(f -> f.importazione() == importazione);
    }

    FileLetto di(long importazione) {
        return file.stream()
                .filter(f -> f.importazione() == importazione)
                .findFirst()
                .orElseThrow();
    }
}
