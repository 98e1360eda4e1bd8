// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import jakarta.persistence.EntityManager;

/** Imports of which only the state matters, in a transaction that is never committed. */
record ImportazioniDiProva(EntityManager em) {

    Importazione importazione(long id, StatoImportazione stato) {
        Importazione importazione =
                new Importazione(
                        id,
                        OrigineImportazione.CONSOLE,
                        "batch",
                        "flusso.xml",
                        new ParametriImportazione("*", "RM1-UO1", "OP001", null));
        importazione.passaA(stato);
        em.persist(importazione);
        em.flush();
        return importazione;
    }

    /** After what is not in the database yet. */
    void esegui(String sql) {
        em.flush();
        em.createNativeQuery(sql).executeUpdate();
    }
}
