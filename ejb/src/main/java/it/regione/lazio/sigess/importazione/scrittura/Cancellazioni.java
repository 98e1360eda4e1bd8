// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.ContestoImportazione;
import it.regione.lazio.sigess.importazione.EsitoRiga;
import it.regione.lazio.sigess.importazione.scrittura.Traccia.Oggetto;
import java.util.List;

/**
 * Cancellations that fit no intervention exactly. No source says how a cancellation names what it
 * cancels (specifica SIUSS, cancellazioni e duplicati): when active interventions of the same
 * request are there, a person chooses; when none is, the row is rejected.
 */
final class Cancellazioni {

    private final ContestoImportazione contesto;

    Cancellazioni(ContestoImportazione contesto) {
        this.contesto = contesto;
    }

    EsitoRiga senzaChiave(SoggettoNoto noto, ChiaveIntervento chiave, Traccia traccia) {
        List<InterventoNoto> simili =
                noto == null
                        ? List.of()
                        : noto.interventi.values().stream()
                                .filter(i -> i.chiave.stessaDomanda(chiave))
                                .toList();
        for (InterventoNoto simile : simili) {
            if (simile.annullato() && contesto.decisoQui(simile.annullatoOrdine)) {
                traccia.tocca(Oggetto.SOGGETTO, noto);
                traccia.tocca(Oggetto.INTERVENTO, simile);
                DecisionePrestazione.segnala(traccia, "SIUSS-A3002");
                return EsitoRiga.INVARIATA;
            }
        }
        traccia.candidati = simili.stream().filter(i -> !i.annullato()).map(i -> i.id).toList();
        if (traccia.candidati.isEmpty()) {
            DecisionePrestazione.segnala(traccia, "SIUSS-E3001");
            return EsitoRiga.SCARTATA;
        }
        traccia.tocca(Oggetto.SOGGETTO, noto);
        DecisionePrestazione.segnala(traccia, "SIUSS-A3011");
        return EsitoRiga.PARCHEGGIATA;
    }
}
