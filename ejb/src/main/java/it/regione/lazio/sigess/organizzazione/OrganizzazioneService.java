// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.organizzazione;

import it.regione.lazio.sigess.shared.Ordine;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** One's operating units and who works in them, for choices on the pages. */
@Stateless
@Richiede({Funzione.CONSULTARE, Funzione.IMPORTARE})
public class OrganizzazioneService {

    private static final Ordine ORDINE = new Ordine("o.cognome, o.nome", "o.codice", Map.of());

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    @Inject OperatoriDiUnita operatoriDiUnita;
    @Inject UtenteCorrente utente;
    @Inject Visibilita visibilita;

    /** Where the person may look for something: their operating units, by name. */
    public List<UnitaOrganizzativa> unitaOperative() {
        return unitaOperative(consultateOImportate());
    }

    /** Where the person may import: their operating units, by name. */
    public List<UnitaOrganizzativa> unitaDiImportazione() {
        return unitaOperative(utente.ambito(Funzione.IMPORTARE));
    }

    private List<UnitaOrganizzativa> unitaOperative(Ambito ambito) {
        return em.createQuery(
                        "SELECT u FROM UnitaOrganizzativa u WHERE u.livello = :livello"
                                + " ORDER BY u.denominazione",
                        UnitaOrganizzativa.class)
                .setParameter("livello", UnitaOrganizzativa.Livello.UNITA_OPERATIVA)
                .getResultStream()
                .filter(u -> ambito.comprende(u.getCodice()))
                .toList();
    }

    /**
     * The operators of the interventions of one's units, by name: also those whose enablement has
     * ended.
     */
    public List<Operatore> operatori() {
        return visibilita
                .operatori("o")
                .tutti(em, Operatore.class, "SELECT o FROM Operatore o", ORDINE);
    }

    /**
     * The operators who can be given a case of the unit: enabled today as operator on the unit
     * itself or on one above it. Empty when there is no such unit, or it is none of one's own.
     */
    public List<Operatore> operatori(String unita) {
        return utente.ambito(Funzione.IMPORTARE).comprende(unita)
                ? operatoriDiUnita.di(unita)
                : List.of();
    }

    private Ambito consultateOImportate() {
        return utente.ambito(Funzione.CONSULTARE).e(utente.ambito(Funzione.IMPORTARE));
    }
}
