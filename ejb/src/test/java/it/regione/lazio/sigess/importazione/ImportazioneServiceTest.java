// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.organizzazione.Ruolo;
import it.regione.lazio.sigess.shared.BaseDati;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On imports that are not committed. */
class ImportazioneServiceTest {

    private final ImportazioneService servizio = new ImportazioneService();
    private final EntityManager em = BaseDati.em();

    @BeforeEach
    void inizia() {
        servizio.em = em;
        servizio.visibili = VisibiliDiProva.di(em, Ruolo.OPERATORE_SIUSS);
        em.getTransaction().begin();
    }

    @AfterEach
    void annulla() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void anImportSeesTheOnesAskedForBeforeAndTheOneThatWrites() {
        Importazione completata = nuova(1, StatoImportazione.COMPLETATA);
        Importazione prima = nuova(2, StatoImportazione.IN_CODA);
        Importazione seconda = nuova(3, StatoImportazione.IN_ATTESA);
        Importazione scrive = nuova(4, StatoImportazione.IN_CORSO);
        Importazione ultima = nuova(5, StatoImportazione.IN_CODA);

        assertThat(completata.getStato().conclusa()).isTrue();
        assertThat(servizio.davanti(prima.getId())).isEqualTo(1);
        assertThat(servizio.davanti(seconda.getId())).isEqualTo(2);
        assertThat(servizio.davanti(ultima.getId())).isEqualTo(3);
        assertThat(servizio.davanti(scrive.getId())).isEqualTo(2);
    }

    @Test
    void theRateCountsWhatWasWrittenSinceTheLastStart() throws InterruptedException {
        Importazione importazione = nuova(1, StatoImportazione.IN_ANALISI);
        lette(importazione, 1_000);
        assertThat(importazione.getRighePerSecondo()).isZero();
        importazione.passaA(StatoImportazione.IN_CORSO);
        Thread.sleep(20);
        assertThat(importazione.getRighePerSecondo()).isZero();

        em.flush();
        lette(importazione, 1_500);
        importazione.passaA(StatoImportazione.COMPLETATA);
        long ritmo = importazione.getRighePerSecondo();
        assertThat(ritmo).isBetween(1L, 500L * 1000 / 20);
        Thread.sleep(20);
        assertThat(importazione.getRighePerSecondo()).isEqualTo(ritmo);
    }

    private Importazione nuova(long id, StatoImportazione stato) {
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

    /** As the writer does, beside JPA. */
    private void lette(Importazione importazione, int lette) {
        em.createNativeQuery("UPDATE IMPORTAZIONE SET LETTE = ?1 WHERE ID = ?2")
                .setParameter(1, lette)
                .setParameter(2, importazione.getId())
                .executeUpdate();
        em.refresh(importazione);
    }
}
