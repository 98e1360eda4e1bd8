// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.organizzazione.Ruolo;
import it.regione.lazio.sigess.shared.BaseDati;
import jakarta.persistence.EntityManager;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What can still be done with a preview. */
class AnteprimaServiceTest {

    private static final long ANTEPRIMA = 8_001;
    private static final ParametriImportazione PARAMETRI =
            new ParametriImportazione("*", "RM1-UO1", "OP001", null);

    private final AtomicLong prossimo = new AtomicLong(ANTEPRIMA);
    private final EntityManager em = BaseDati.em();
    private final AnteprimaService servizio = servizio(em);

    @BeforeEach
    void inizia() {
        em.getTransaction().begin();
        em.createNativeQuery(
                        "INSERT INTO FILE_DEPOSITATO (ID, DIMENSIONE, DEPOSITATO_IL)"
                                + " VALUES (?1, 1, TIMESTAMP '2026-01-01 00:00:00')")
                .setParameter(1, ANTEPRIMA)
                .executeUpdate();
        Importazione anteprima = nuova(ANTEPRIMA).perAnteprima();
        anteprima.deposita(ANTEPRIMA);
        anteprima.passaA(StatoImportazione.COMPLETATA);
        em.persist(anteprima);
        em.flush();
    }

    @AfterEach
    void annulla() {
        if (em.getTransaction().isActive()) {
            em.getTransaction().rollback();
        }
        em.close();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"RIFIUTATA", "FALLITA", "ANNULLATA"})
    void aPreviewIsConfirmedOnce(StatoImportazione stato) {
        long importazione = confermata(stato);
        assertThat(servizio.conferma(ANTEPRIMA)).isEqualTo(importazione);
        servizio.abbandona(ANTEPRIMA);
        servizio.aggiorna(ANTEPRIMA, PARAMETRI);
        assertThat(servizio.anteprima(ANTEPRIMA).getStato())
                .isEqualTo(StatoImportazione.COMPLETATA);
    }

    @ParameterizedTest
    @EnumSource(names = {"RIFIUTATA", "FALLITA", "ANNULLATA"})
    void anImportThatDidNotDoItLeavesThePreviewToBeConfirmedAgain(StatoImportazione stato) {
        long importazione = confermata(stato);
        assertThat(servizio.confermata(ANTEPRIMA)).isEmpty();
        assertThat(servizio.conferme(ANTEPRIMA))
                .extracting(Importazione::getId)
                .containsExactly(importazione);
        long altra = servizio.conferma(ANTEPRIMA);
        assertThat(altra).isNotEqualTo(importazione);
        em.flush();
        assertThat(servizio.confermata(ANTEPRIMA).orElseThrow().getId()).isEqualTo(altra);
    }

    @Test
    void whoRenewsAPreviewWaitsForWhoConfirmsIt() throws Exception {
        em.getTransaction().commit();
        try {
            em.getTransaction().begin();
            servizio.conferma(ANTEPRIMA);
            em.flush();
            var altro = CompletableFuture.runAsync(AnteprimaServiceTest.this::aggiorna);
            Thread.sleep(300);
            assertThat(altro).isNotDone();
            em.getTransaction().commit();
            altro.join();
            em.clear();
            assertThat(servizio.anteprima(ANTEPRIMA).getStato())
                    .isEqualTo(StatoImportazione.COMPLETATA);
        } finally {
            cancella();
        }
    }

    private void aggiorna() {
        EntityManager altro = BaseDati.em();
        altro.getTransaction().begin();
        servizio(altro).aggiorna(ANTEPRIMA, PARAMETRI);
        altro.getTransaction().commit();
        altro.close();
    }

    private void cancella() {
        if (!em.getTransaction().isActive()) {
            em.getTransaction().begin();
        }
        em.createQuery("DELETE FROM Importazione i WHERE i.anteprimaId = :id")
                .setParameter("id", ANTEPRIMA)
                .executeUpdate();
        em.createQuery("DELETE FROM Importazione i WHERE i.id > :da AND i.id < :a")
                .setParameter("da", ANTEPRIMA - 1)
                .setParameter("a", ANTEPRIMA + 100)
                .executeUpdate();
        em.createNativeQuery("DELETE FROM FILE_DEPOSITATO WHERE ID = ?1")
                .setParameter(1, ANTEPRIMA)
                .executeUpdate();
        em.getTransaction().commit();
    }

    private long confermata(StatoImportazione stato) {
        Importazione importazione = nuova(prossimo.incrementAndGet()).dopo(ANTEPRIMA);
        importazione.annulla(stato);
        em.persist(importazione);
        em.flush();
        return importazione.getId();
    }

    private AnteprimaService servizio(EntityManager suo) {
        AnteprimaService nuovo = new AnteprimaService();
        nuovo.em = suo;
        nuovo.visibili = VisibiliDiProva.di(suo, Ruolo.OPERATORE_SIUSS);
        nuovo.richieste =
                new RichiesteImportazione() {
                    @Override
                    Importazione nuova(
                            long fileId, String nome, TipoFlusso tipo, ParametriImportazione p) {
                        return AnteprimaServiceTest.nuova(prossimo.incrementAndGet());
                    }
                };
        return nuovo;
    }

    private static Importazione nuova(long id) {
        return new Importazione(id, OrigineImportazione.CONSOLE, "batch", "flusso.xml", PARAMETRI);
    }
}
