// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.shared.Testi;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which imports can be undone. */
final class Annullabilita {

    private static final Testi TESTI = Testi.di(Annullabilita.class);

    /** A correction that ended so has closed no reject. */
    private static final List<StatoImportazione> SENZA_EFFETTO =
            List.of(
                    StatoImportazione.ANNULLATA,
                    StatoImportazione.RIFIUTATA,
                    StatoImportazione.GIA_IMPORTATA,
                    StatoImportazione.ABBANDONATA);

    private Annullabilita() {}

    /**
     * Finished or half done, not a preview, not undone already, without corrections that stand.
     *
     * @throws AnnullamentoNonPossibileException with the reason
     */
    static void verifica(EntityManager em, Importazione importazione) {
        impedimento(em, importazione)
                .ifPresent(
                        motivo -> {
                            throw new AnnullamentoNonPossibileException(motivo);
                        });
    }

    /** The reason in Italian; empty when nothing is in the way. */
    static Optional<String> impedimento(EntityManager em, Importazione importazione) {
        String numero = String.valueOf(importazione.getId());
        String motivo = impedimento(importazione);
        if (motivo != null) {
            return Optional.of(TESTI.get(motivo, numero));
        }
        return correzioni(em, importazione.getId()).stream()
                .map(id -> "n. " + id)
                .collect(Collectors.collectingAndThen(Collectors.toList(), Optional::of))
                .filter(numeri -> !numeri.isEmpty())
                .map(
                        numeri ->
                                TESTI.get(
                                        "annullamento.corretta",
                                        numero,
                                        String.join(", ", numeri)));
    }

    /**
     * The corrections of an import that have written or are going to: they rest on its rejects and
     * on its records.
     */
    static List<Long> correzioni(EntityManager em, long importazione) {
        return em.createQuery(
                        "SELECT i.id FROM Importazione i WHERE i.rettificaDi = :madre"
                                + " AND i.scopo = :scopo AND i.stato NOT IN :senza ORDER BY i.id",
                        Long.class)
                .setParameter("madre", importazione)
                .setParameter("scopo", ScopoImportazione.IMPORTAZIONE)
                .setParameter("senza", SENZA_EFFETTO)
                .getResultList();
    }

    private static String impedimento(Importazione importazione) {
        if (importazione.getScopo() != ScopoImportazione.IMPORTAZIONE) {
            return "annullamento.anteprima";
        }
        return switch (importazione.getStato()) {
            case COMPLETATA, INTERROTTA, FALLITA -> null;
            case RIFIUTATA, GIA_IMPORTATA, ABBANDONATA -> "annullamento.rifiutata";
            case ANNULLATA -> "annullamento.giaAnnullata";
            case IN_ANNULLAMENTO -> "annullamento.inCorso";
            default -> "annullamento.nonConclusa";
        };
    }
}
