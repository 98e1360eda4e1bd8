// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;

/**
 * An operation as it stands in the tables, whole.
 *
 * @param valori the texts of its columns, null for none, in the order of {@link
 *     LetturaAudit#COLONNE}
 */
record OperazioneScritta(
        long id, LocalDateTime quando, List<String> valori, int quanti, SortedSet<Long> soggetti) {

    /**
     * Hash of everything that it says. Each part goes in with its length before it, so that no two
     * operations are the same text.
     */
    String impronta() {
        StringBuilder testo = new StringBuilder();
        parte(testo, String.valueOf(id));
        parte(testo, quando.toString());
        valori.forEach(v -> parte(testo, v));
        parte(testo, String.valueOf(quanti));
        soggetti.forEach(s -> parte(testo, s.toString()));
        return Impronta.sha256(testo.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A null and an empty text are one thing, as on Oracle. */
    private static void parte(StringBuilder testo, String valore) {
        String v = valore == null ? "" : valore;
        testo.append(v.length()).append(':').append(v).append(';');
    }

    static List<String> valori(String... valori) {
        return Arrays.asList(valori);
    }
}
