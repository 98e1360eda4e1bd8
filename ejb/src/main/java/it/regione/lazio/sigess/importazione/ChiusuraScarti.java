// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * What jobs do to rejects as a whole. It asks for no role: pages go through {@link ScartiService}.
 */
@Stateless
public class ChiusuraScarti {

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    /**
     * Opens again every reject that this correction closed: its rows are going to be undone. One
     * statement, in the caller's transaction or one of its own; done twice it does nothing more.
     * What a person closed by hand stays closed.
     *
     * @param rettifica id of the import that closed them; of one that is no correction it opens
     *     none
     * @return how many are open again
     */
    public int riapri(long rettifica) {
        return em.createQuery(
                        "UPDATE Scarto s SET s.chiusoDa = NULL, s.chiusoDaRiga = NULL,"
                                + " s.chiusoIl = NULL WHERE s.chiusoDa = :rettifica")
                .setParameter("rettifica", rettifica)
                .executeUpdate();
    }
}
