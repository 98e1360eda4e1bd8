// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static it.regione.lazio.sigess.importazione.StatoImportazione.ABBANDONATA;
import static it.regione.lazio.sigess.importazione.StatoImportazione.COMPLETATA;
import static it.regione.lazio.sigess.importazione.StatoImportazione.FALLITA;
import static it.regione.lazio.sigess.importazione.StatoImportazione.INTERROTTA;
import static it.regione.lazio.sigess.importazione.StatoImportazione.IN_CORSO;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.organizzazione.Ruolo;
import it.regione.lazio.sigess.shared.BaseDati;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What previews leave behind goes when nobody needs it. On rows that are not committed. */
class RegistroAnteprimeTest {

    private final EntityManager em = BaseDati.em();
    private final RegistroAnteprime registro = new RegistroAnteprime();
    private final AnteprimaService servizio = new AnteprimaService();
    private long prossima = 8_200;

    @BeforeEach
    void inizia() {
        registro.em = em;
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
    void theRowsOfAPreviewGoADayAfterTheImportThatConfirmsItAndItsCountsStay() {
        long confermata = anteprima(COMPLETATA, 3);
        importazione(COMPLETATA, 2, confermata);
        long appenaConfermata = anteprima(COMPLETATA, 3);
        importazione(COMPLETATA, 0, appenaConfermata);
        long inCorso = anteprima(COMPLETATA, 3);
        importazione(IN_CORSO, 2, inCorso);
        long abbandonata = anteprima(ABBANDONATA, 0);
        pulisci();

        assertThat(righe("RIGA_IMPORTAZIONE", confermata)).isZero();
        assertThat(righe("RILIEVO", confermata)).isZero();
        assertThat(righe("RIGA_IMPORTAZIONE", abbandonata)).isZero();
        assertThat(righe("RIGA_IMPORTAZIONE", appenaConfermata)).isEqualTo(1);
        assertThat(righe("RILIEVO", inCorso)).isEqualTo(1);
        assertThat(servizio.senzaRighe(confermata)).isTrue();
        assertThat(servizio.senzaRighe(inCorso)).isFalse();
        assertThat(servizio.anteprima(confermata).getConteggi().getLette()).isEqualTo(1);
    }

    @Test
    void whatTheChunksToldEachOtherGoesUnlessAJobMayGoOn() {
        long completata = anteprima(COMPLETATA, 0);
        long interrotta = anteprima(INTERROTTA, 0);
        long inCorso = anteprima(IN_CORSO, 0);
        long prova = importazione(FALLITA, 0, completata);
        long ripresa = importazione(FALLITA, 0, completata);
        esegui(
                "INSERT INTO LAVORO_IN_CORSO (ISTANZA_JOB, LAVORO, ESECUZIONE, NODO_ID,"
                        + " IMPORTAZIONE_ID) VALUES (820, 'importazione-siuss', 1, 0, ?1)",
                ripresa);
        for (long id : new long[] {completata, interrotta, inCorso, prova, ripresa}) {
            esegui(
                    "INSERT INTO ANTEPRIMA_STATO (IMPORTAZIONE_ID, CHIAVE, STATO)"
                            + " VALUES (?1, 'PRVZNE48C09H501M', HEXTORAW('00'))",
                    id);
        }
        pulisci();

        assertThat(righe("ANTEPRIMA_STATO", completata)).isZero();
        assertThat(righe("ANTEPRIMA_STATO", prova)).isZero();
        assertThat(righe("ANTEPRIMA_STATO", interrotta)).isEqualTo(1);
        assertThat(righe("ANTEPRIMA_STATO", inCorso)).isEqualTo(1);
        assertThat(righe("ANTEPRIMA_STATO", ripresa)).isEqualTo(1);
    }

    @Test
    void aPreviewThatNobodyConfirmsInThirtyDaysIsDropped() {
        long vecchia = anteprima(COMPLETATA, 31);
        long mancata = anteprima(COMPLETATA, 31);
        importazione(FALLITA, 31, mancata);
        long confermata = anteprima(COMPLETATA, 31);
        importazione(INTERROTTA, 31, confermata);
        long recente = anteprima(COMPLETATA, 29);
        for (int giro = 0; giro < 10 && registro.scade(); giro++) {
            em.flush();
        }
        assertThat(servizio.anteprima(vecchia).getStato()).isEqualTo(ABBANDONATA);
        assertThat(servizio.anteprima(mancata).getStato()).isEqualTo(ABBANDONATA);
        assertThat(servizio.anteprima(confermata).getStato()).isEqualTo(COMPLETATA);
        assertThat(servizio.anteprima(recente).getStato()).isEqualTo(COMPLETATA);
    }

    private void pulisci() {
        for (int giro = 0; giro < 50 && registro.pulisci(); giro++) {
            em.flush();
        }
        assertThat(registro.pulisci()).isFalse();
    }

    private long anteprima(StatoImportazione stato, int giorni) {
        return nuova(stato, giorni, true, null);
    }

    private long importazione(StatoImportazione stato, int giorni, long anteprima) {
        return nuova(stato, giorni, false, anteprima);
    }

    /** With one row, read and told, that ended some days ago. */
    private long nuova(StatoImportazione stato, int giorni, boolean mostra, Long anteprima) {
        Importazione nuova =
                new Importazione(
                                ++prossima,
                                OrigineImportazione.CONSOLE,
                                "batch",
                                "flusso.xml",
                                new ParametriImportazione("*", "RM1-UO1", "OP001", null))
                        .dopo(anteprima);
        if (mostra) {
            nuova.perAnteprima();
        }
        nuova.passaA(stato);
        em.persist(nuova);
        em.flush();
        esegui("UPDATE IMPORTAZIONE SET LETTE = 1 WHERE ID = ?1", prossima);
        esegui(
                "INSERT INTO RIGA_IMPORTAZIONE (IMPORTAZIONE_ID, NUMERO, BENEFICIARIO, PRESTAZIONE,"
                        + " POSIZIONE, ESITO) VALUES (?1, 1, 1, 1, 0, 'CREATA')",
                prossima);
        esegui(
                "INSERT INTO RILIEVO (ID, IMPORTAZIONE_ID, NUMERO_RIGA, CODICE, GRAVITA, REGOLA,"
                        + " RIMEDIO) VALUES (?1, ?1, 1, 'SIUSS-A3004', 'AVVISO', 'x', 'x')",
                prossima);
        if (stato.conclusa()) {
            em.createNativeQuery("UPDATE IMPORTAZIONE SET TERMINATA_IL = ?1 WHERE ID = ?2")
                    .setParameter(1, LocalDateTime.now().minusDays(giorni).minusMinutes(1))
                    .setParameter(2, prossima)
                    .executeUpdate();
        }
        em.refresh(nuova);
        return prossima;
    }

    private void esegui(String sql, long id) {
        em.createNativeQuery(sql).setParameter(1, id).executeUpdate();
    }

    private long righe(String tabella, long id) {
        Object righe =
                em.createNativeQuery(
                                "SELECT COUNT(*) FROM " + tabella + " WHERE IMPORTAZIONE_ID = ?1")
                        .setParameter(1, id)
                        .getSingleResult();
        return ((Number) righe).longValue();
    }
}
