// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.shared.Testi;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Which import a file may correct: the same for a page and for the console. */
@Dependent
class Rettifiche {

    private static final Testi TESTI = Testi.di(Rettifiche.class);

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    /**
     * The import that is corrected: the one with this number, or, when that is a correction itself,
     * the one at the beginning, so that all corrections of a file stand beside each other.
     */
    Optional<Importazione> madre(String indicata) {
        return indicata == null || !indicata.strip().matches("[0-9]{1,18}")
                ? Optional.empty()
                : madre(Long.parseLong(indicata.strip()));
    }

    Optional<Importazione> madre(long indicata) {
        Importazione trovata = em.find(Importazione.class, indicata);
        if (trovata != null && trovata.getRettificaDi() != null) {
            trovata = em.find(Importazione.class, trovata.getRettificaDi());
        }
        return Optional.ofNullable(trovata).filter(Rettifiche::correggibile);
    }

    Optional<String> errore(String indicata) {
        return madre(indicata).isPresent()
                ? Optional.empty()
                : Optional.of(TESTI.get("rettifica.sconosciuta", indicata));
    }

    /** Body and kind of flow are part of what a row is: another one's file corrects nothing. */
    Optional<String> errore(Importazione madre, TipoFlusso tipo, IntestazioneFlusso testa) {
        if (!correggibile(madre)) {
            return Optional.of(TESTI.get("rettifica.annullata", madre.getId().toString()));
        }
        if (tipo != madre.getTipoFlusso()) {
            return Optional.of(TESTI.get("rettifica.altroFlusso", madre.getId().toString()));
        }
        String ente = testa.enteCodice();
        return ente == null || ente.strip().equalsIgnoreCase(madre.getEnteCodice())
                ? Optional.empty()
                : Optional.of(
                        TESTI.get(
                                "rettifica.altroEnte",
                                ente.strip(),
                                madre.getId().toString(),
                                madre.getEnteCodice()));
    }

    private static boolean correggibile(Importazione importazione) {
        return importazione.getStato() == StatoImportazione.COMPLETATA
                && importazione.getScopo() == ScopoImportazione.IMPORTAZIONE;
    }
}
