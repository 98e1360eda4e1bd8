// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.intervento;

import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.shared.Testi;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;

/**
 * The import that last met an intervention as it stands and changed nothing, told by the ledger: a
 * row that confirms writes nothing on its record. The last one is that of the newest flow.
 */
final class UltimaConferma {

    private static final Testi TESTI = Testi.di(UltimaConferma.class);
    private static final DateTimeFormatter GIORNO = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** A line with the fingerprint of the record; without one when both are cancelled. */
    private static final String LETTURA =
            "SELECT R.IMPORTAZIONE_ID, R.NUMERO, TO_CHAR(I.DATA_FLUSSO, 'YYYY-MM-DD'),"
                    + " I.NOME_FLUSSO FROM RIGA_IMPORTAZIONE R"
                    + " JOIN IMPORTAZIONE I ON I.ID = R.IMPORTAZIONE_ID"
                    + " JOIN INTERVENTO T ON T.ID = R.INTERVENTO_ID"
                    + " WHERE R.INTERVENTO_ID = ?1 AND R.ESITO <> 'PARCHEGGIATA'"
                    + " AND R.INTERVENTO_PRIMA = R.INTERVENTO_DOPO"
                    + " AND I.SCOPO = 'IMPORTAZIONE' AND I.STATO <> 'ANNULLATA'"
                    + " AND I.STATO <> 'IN_ANNULLAMENTO'"
                    + " AND (T.STATO = 'ANNULLATO' AND R.IMPRONTA IS NULL"
                    + " OR T.STATO <> 'ANNULLATO' AND R.IMPRONTA = T.IMPRONTA)";

    private record Riga(long importazione, long numero, LocalDate giorno, String flusso) {

        String ordine() {
            return IntestazioneFlusso.ordine(giorno, flusso);
        }
    }

    private UltimaConferma() {}

    /** In words, numbers and no names; null when none did. */
    static String di(EntityManager em, Intervento intervento) {
        List<?> righe =
                em.createNativeQuery(LETTURA).setParameter(1, intervento.getId()).getResultList();
        return righe.stream()
                .map(r -> riga((Object[]) r))
                .max(
                        Comparator.comparing(Riga::ordine)
                                .thenComparing(Riga::importazione)
                                .thenComparing(Riga::numero))
                .map(
                        r ->
                                TESTI.get(
                                        "conferma",
                                        String.valueOf(r.importazione()),
                                        String.valueOf(r.numero()),
                                        GIORNO.format(r.giorno())))
                .orElse(null);
    }

    private static Riga riga(Object[] colonne) {
        return new Riga(
                ((Number) colonne[0]).longValue(),
                ((Number) colonne[1]).longValue(),
                LocalDate.parse((String) colonne[2]),
                (String) colonne[3]);
    }
}
