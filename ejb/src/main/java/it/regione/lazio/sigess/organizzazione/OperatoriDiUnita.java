// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.organizzazione;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who can be given a case of a unit: the one definition, for pages and for jobs. */
@Dependent
public class OperatoriDiUnita {

    private static final Set<Ruolo> CHE_OPERANO =
            Set.of(Ruolo.OPERATORE_SIUSS, Ruolo.OPERATORE_MINORI);

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    /**
     * The operators enabled today on the unit itself or on one above it, by name. Empty when there
     * is no such unit.
     */
    public List<Operatore> di(String unita) {
        List<String> catena = catena(unita);
        if (catena.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT o FROM Operatore o WHERE EXISTS (SELECT a FROM Abilitazione a"
                                + " WHERE a.operatore = o AND a.unita.codice IN :catena"
                                + " AND a.ruolo IN :ruoli AND "
                                + Abilitazione.VALIDA
                                + ")"
                                + " ORDER BY o.cognome, o.nome, o.codice",
                        Operatore.class)
                .setParameter("catena", catena)
                .setParameter("ruoli", CHE_OPERANO)
                .setParameter("oggi", LocalDate.now())
                .getResultList();
    }

    /** Codes of the unit and of those above it. */
    private List<String> catena(String codice) {
        List<String> catena = new ArrayList<>();
        UnitaOrganizzativa unita =
                codice == null ? null : em.find(UnitaOrganizzativa.class, codice);
        while (unita != null && !catena.contains(unita.getCodice())) {
            catena.add(unita.getCodice());
            unita = unita.getPadre();
        }
        return catena;
    }
}
