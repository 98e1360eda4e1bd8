// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.shared.Testi;

/** Which imports can be undone. */
final class Annullabilita {

    private static final Testi TESTI = Testi.di(Annullabilita.class);

    private Annullabilita() {}

    /**
     * Finished or half done, not a preview, not undone already.
     *
     * @throws AnnullamentoNonPossibileException with the reason
     */
    static void verifica(Importazione importazione) {
        String motivo = impedimento(importazione);
        if (motivo != null) {
            throw new AnnullamentoNonPossibileException(
                    TESTI.get(motivo, String.valueOf(importazione.getId())));
        }
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
