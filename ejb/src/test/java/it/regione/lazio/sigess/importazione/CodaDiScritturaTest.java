// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.shared.BaseDati;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One import at a time leaves the queue, and each leaves it once. */
class CodaDiScritturaTest {

    private final CodaDiScrittura coda = new CodaDiScrittura();
    private final EntityManager em = BaseDati.em();

    @BeforeEach
    void inizia() {
        coda.em = em;
        em.getTransaction().begin();
    }

    @AfterEach
    void annulla() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void whatIsTakenIsNotTakenAgainEvenBeforeItsJobSaysSo() {
        Importazione prima = inCoda(1);
        Importazione seconda = inCoda(2);

        assertThat(coda.prendiDallaCoda()).contains(prima);
        assertThat(coda.prendiDallaCoda()).isEmpty();
        prima.concludi(StatoImportazione.COMPLETATA, null, null);
        assertThat(coda.prendiDallaCoda()).contains(seconda);
    }

    @Test
    void oneImportHoldsTheTurnUntilItGivesItBack() {
        assertThat(coda.prendiTurno(1)).isTrue();
        assertThat(coda.prendiTurno(2)).isFalse();
        coda.lasciaTurno(2);
        assertThat(coda.prendiTurno(2)).isFalse();
        coda.lasciaTurno(1);
        assertThat(coda.prendiTurno(2)).isTrue();
    }

    private Importazione inCoda(long id) {
        Importazione importazione =
                new Importazione(
                        id,
                        OrigineImportazione.PAGINA,
                        "OP001",
                        "flusso.xml",
                        new ParametriImportazione("*", "RM1-UO1", "OP001", null));
        em.persist(importazione);
        em.flush();
        return importazione;
    }
}
