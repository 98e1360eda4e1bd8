// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.organizzazione;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Operating units and who works in them, for choices on the pages. */
@Stateless
@Richiede({Funzione.CONSULTARE, Funzione.IMPORTARE})
public class OrganizzazioneService {

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    @Inject OperatoriDiUnita operatoriDiUnita;

    /** The units of the last level of the tree, in the order of their names. */
    public List<UnitaOrganizzativa> unitaOperative() {
        return em.createQuery(
                        "SELECT u FROM UnitaOrganizzativa u WHERE u.livello = :livello"
                                + " ORDER BY u.denominazione",
                        UnitaOrganizzativa.class)
                .setParameter("livello", UnitaOrganizzativa.Livello.UNITA_OPERATIVA)
                .getResultList();
    }

    /** All operators, also those whose enablement has ended: they have interventions. */
    public List<Operatore> operatori() {
        return em.createQuery(
                        "SELECT o FROM Operatore o ORDER BY o.cognome, o.nome, o.codice",
                        Operatore.class)
                .getResultList();
    }

    /**
     * The operators who can be given a case of the unit: enabled today as operator on the unit
     * itself or on one above it. Empty when there is no such unit.
     */
    public List<Operatore> operatori(String unita) {
        return operatoriDiUnita.di(unita);
    }
}
