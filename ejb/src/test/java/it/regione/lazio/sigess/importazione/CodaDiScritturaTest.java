// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.nodi.EsitoLavoro;
import it.regione.lazio.sigess.importazione.nodi.LavoriInCorso;
import it.regione.lazio.sigess.importazione.nodi.NodiDiProva;
import it.regione.lazio.sigess.importazione.nodi.RegistroNodi;
import it.regione.lazio.sigess.shared.BaseDati;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One import at a time leaves the queue, and each leaves it once. */
class CodaDiScritturaTest {

    private final CodaDiScrittura coda = new CodaDiScrittura();
    private final EntityManager em = BaseDati.em();
    private final RegistroNodi nodi = NodiDiProva.registro(em);
    private final LavoriInCorso lavori = NodiDiProva.lavori(em);

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

        assertThat(coda.prendiDallaCoda(0)).contains(prima);
        assertThat(coda.prendiDallaCoda(0)).isEmpty();
        prima.concludi(StatoImportazione.COMPLETATA, null, null);
        assertThat(coda.prendiDallaCoda(0)).contains(seconda);
    }

    @Test
    void whatWasTakenAndGotNoJobGoesBackToTheQueue() {
        long altro = nodi.registra("altro");
        long io = nodi.registra("io");
        Importazione prima = inCoda(1);
        coda.prendiDallaCoda(altro);
        em.flush();
        assertThat(coda.restituisciAllaCoda(io)).isEmpty();

        nodi.termina(altro);
        assertThat(coda.restituisciAllaCoda(io)).containsExactly(prima);
        assertThat(coda.prendiDallaCoda(io)).contains(prima);
        em.flush();
        assertThat(coda.restituisciAllaCoda(io)).containsExactly(prima);
    }

    @Test
    void anImportThatWillBeResumedKeepsTheTurnAndOneThatIsOverDoesNot() {
        long altro = nodi.registra("altro");
        inMano(1, altro);
        assertThat(coda.prendiTurno(1)).isTrue();
        nodi.termina(altro);
        assertThat(coda.prendiTurno(2)).isFalse();
        lavori.finisce(1, 1, EsitoLavoro.FALLITO);
        assertThat(coda.prendiTurno(2)).isTrue();
    }

    @Test
    void oneImportHoldsTheTurnUntilItGivesItBack() {
        inMano(1, nodi.registra("io"));
        assertThat(coda.prendiTurno(1)).isTrue();
        assertThat(coda.prendiTurno(2)).isFalse();
        coda.lasciaTurno(2);
        assertThat(coda.prendiTurno(2)).isFalse();
        coda.lasciaTurno(1);
        assertThat(coda.prendiTurno(2)).isFalse();
        lavori.finisce(1, 1, EsitoLavoro.COMPLETATO);
        coda.lasciaTurno(1);
        assertThat(coda.prendiTurno(2)).isTrue();
    }

    @Test
    void whoUndoesAnImportKeepsTheTurnThatItHoldsInItsName() {
        long io = nodi.registra("io");
        inMano(1, io);
        lavori.finisce(1, 1, EsitoLavoro.COMPLETATO);
        lavori.prendi(5, "annullamento-siuss", 5, io);
        lavori.riguarda(5, 1);
        assertThat(coda.prendiTurno(1)).isTrue();
        coda.lasciaTurno(1);
        assertThat(coda.prendiTurno(2)).isFalse();
        lavori.finisce(5, 5, EsitoLavoro.COMPLETATO);
        coda.lasciaTurno(1);
        assertThat(coda.prendiTurno(2)).isTrue();
    }

    private void inMano(long id, long nodo) {
        inCoda(id);
        inCoda(id + 1);
        lavori.prendi(id, "importazione-siuss", id, nodo);
        lavori.riguarda(id, id);
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
