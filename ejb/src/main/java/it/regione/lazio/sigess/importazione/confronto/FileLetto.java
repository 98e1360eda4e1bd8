// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.confronto;

import java.util.Set;

/**
 * An import that a comparison reads.
 *
 * @param prima it is of the file before, else of the compared one
 * @param codici the benefit codes that it is the last file of; empty = all its rows count
 */
public record FileLetto(long importazione, boolean prima, Set<String> codici) {

    public FileLetto {
        codici = Set.copyOf(codici);
    }

    /** Whether a row with this key, {@code CF|code|request}, counts. */
    boolean vale(String chiave) {
        if (codici.isEmpty()) {
            return true;
        }
        String[] parti = chiave == null ? new String[0] : chiave.split("\\|", 3);
        return parti.length > 1 && codici.contains(parti[1]);
    }
}
