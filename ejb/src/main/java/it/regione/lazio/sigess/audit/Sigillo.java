// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * A block of the chain.
 *
 * @param finoA of a {@link #LAPIDE}, the last block whose rows were erased; null else
 * @param limite of a {@link #LAPIDE}, the day before which; null else
 * @param radice hash over the hashes of its rows
 * @param impronta hash over this block and the one before
 */
record Sigillo(
        long numero,
        String tipo,
        LocalDateTime quando,
        long daId,
        long aId,
        int quante,
        Long finoA,
        LocalDateTime limite,
        String radice,
        String impronta) {

    static final String BLOCCO = "BLOCCO";
    static final String LAPIDE = "LAPIDE";

    /** What stands before the first block. */
    static final String ORIGINE = "0".repeat(64);

    /** A block of these rows, id to hash, after {@code prima} (null = none). */
    static Sigillo blocco(Sigillo prima, LocalDateTime quando, SortedMap<Long, String> righe) {
        return new Sigillo(
                        numeroDopo(prima),
                        BLOCCO,
                        quando,
                        righe.firstKey(),
                        righe.lastKey(),
                        righe.size(),
                        null,
                        null,
                        radice(righe),
                        null)
                .dopo(prima);
    }

    /** Says that {@code quante} rows, all those of the blocks up to {@code finoA}, were erased. */
    static Sigillo lapide(
            Sigillo prima, LocalDateTime quando, long finoA, LocalDateTime limite, int quante) {
        String detto = LAPIDE + " " + finoA + " " + limite + " " + quante;
        return new Sigillo(
                        numeroDopo(prima),
                        LAPIDE,
                        quando,
                        0,
                        0,
                        quante,
                        finoA,
                        limite,
                        Impronta.sha256(detto.getBytes(StandardCharsets.UTF_8)),
                        null)
                .dopo(prima);
    }

    static String radice(SortedMap<Long, String> righe) {
        return Impronta.sha256(
                righe.entrySet().stream()
                        .map(Map.Entry::toString)
                        .collect(Collectors.joining("\n"))
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** What its hash must be after a block with this one. */
    String improntaDopo(String precedente) {
        String testo =
                String.join(
                        ";",
                        precedente,
                        String.valueOf(numero),
                        tipo,
                        quando.toString(),
                        String.valueOf(daId),
                        String.valueOf(aId),
                        String.valueOf(quante),
                        String.valueOf(finoA),
                        String.valueOf(limite),
                        radice);
        return Impronta.sha256(testo.getBytes(StandardCharsets.UTF_8));
    }

    private Sigillo dopo(Sigillo prima) {
        String precedente = prima == null ? ORIGINE : prima.impronta;
        return new Sigillo(
                numero,
                tipo,
                quando,
                daId,
                aId,
                quante,
                finoA,
                limite,
                radice,
                improntaDopo(precedente));
    }

    private static long numeroDopo(Sigillo prima) {
        return prima == null ? 1 : prima.numero + 1;
    }
}
