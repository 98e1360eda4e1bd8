// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.nodi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import it.regione.lazio.sigess.shared.BaseDati;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One hand at a time on a job, in the database. */
class LavoriInCorsoTest {

    private static final String JOB = "importazione-siuss";

    private final EntityManager em = BaseDati.em();
    private final RegistroNodi nodi = NodiDiProva.registro(em);
    private final LavoriInCorso lavori = NodiDiProva.lavori(em);
    private long io;
    private long altro;
    private long istanza;
    private long esecuzione;

    @BeforeEach
    void inizia() {
        em.getTransaction().begin();
        io = nodi.registra("io");
        altro = nodi.registra("altro");
        sql("INSERT INTO JOB_INSTANCE (JOBNAME) VALUES ('importazione-siuss')");
        istanza = numero("SELECT MAX(JOBINSTANCEID) FROM JOB_INSTANCE");
        esecuzione = esecuzione("STARTED");
    }

    @AfterEach
    void annulla() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void aJobThatALivingNodeRunsIsNobodyElses() {
        assertThat(lavori.prendi(istanza, JOB, esecuzione, altro)).isTrue();
        assertThat(lavori.prendi(istanza, JOB, esecuzione + 1, io)).isFalse();
        assertThat(lavori.prendi(istanza, JOB, esecuzione + 1, altro)).isFalse();
        assertThat(lavori.abbandonati()).isEmpty();
        lavori.conferma(istanza, esecuzione);
    }

    @Test
    void ofTwoNodesThatTakeOverADeadOnesJobOneGetsIt() {
        lavori.prendi(istanza, JOB, esecuzione, altro);
        nodi.termina(altro);
        long terzo = nodi.registra("terzo");
        List<Lavoro> visti = lavori.abbandonati();

        assertThat(visti).extracting(Lavoro::istanza).containsExactly(istanza);
        assertThat(lavori.riprendi(visti.get(0), io)).contains(esecuzione);
        assertThat(lavori.riprendi(visti.get(0), terzo)).isEmpty();
        assertThat(lavori.prendi(istanza, JOB, esecuzione + 1, terzo)).isFalse();
        assertThat(lavori.prendi(istanza, JOB, esecuzione + 1, io)).isTrue();
    }

    @Test
    void whoseJobWasTakenOverCannotCommitAnyMore() {
        lavori.prendi(istanza, JOB, esecuzione, altro);
        nodi.termina(altro);
        lavori.riprendi(lavori.abbandonati().get(0), io);

        assertThatThrownBy(() -> lavori.conferma(istanza, esecuzione))
                .isInstanceOf(IllegalStateException.class);
        assertThat(lavori.finisce(istanza, esecuzione, EsitoLavoro.COMPLETATO)).isFalse();
    }

    @Test
    void noExecutionStaysStartedInTheRepository() {
        lavori.prendi(istanza, JOB, esecuzione, altro);
        long seconda = esecuzione("STOPPING");
        nodi.termina(altro);
        lavori.riprendi(lavori.abbandonati().get(0), io);

        assertThat(testi("SELECT BATCHSTATUS FROM JOB_EXECUTION WHERE JOBINSTANCEID = " + istanza))
                .containsExactly("FAILED", "FAILED");
        assertThat(seconda).isGreaterThan(esecuzione);
    }

    @Test
    void whatDiedBeforeItTookItsJobIsFoundByItsAge() {
        assertThat(lavori.adotta(io)).isZero();
        sql("UPDATE JOB_EXECUTION SET CREATETIME = TIMESTAMP '2001-01-01 00:00:00'");
        assertThat(lavori.adotta(io)).isPositive();
        assertThat(lavori.delNodo(io))
                .filteredOn(l -> l.istanza() == istanza)
                .extracting(Lavoro::esecuzione, Lavoro::esito)
                .containsExactly(tuple(esecuzione, EsitoLavoro.RIPRESA));
    }

    @Test
    void anExecutionThatDiesBeforeItBeginsIsFoundWhenItsNodeIsNoMore() {
        assertThat(lavori.assegna(istanza, JOB, esecuzione, altro)).isTrue();
        assertThat(lavori.abbandonati()).isEmpty();
        nodi.termina(altro);
        assertThat(lavori.abbandonati())
                .extracting(Lavoro::istanza, Lavoro::esecuzione, Lavoro::esito)
                .containsExactly(tuple(istanza, esecuzione, null));
    }

    @Test
    void anExecutionBeginsThatWasNotedDownForItAloneAndWhileNobodyHasTakenItOver() {
        lavori.assegna(istanza, JOB, esecuzione, altro);
        assertThat(lavori.prendi(istanza, JOB, esecuzione + 1, altro)).isFalse();
        assertThat(lavori.prendi(istanza, JOB, esecuzione, altro)).isTrue();
        assertThat(lavori.assegna(istanza, JOB, esecuzione + 1, io)).isFalse();
        lavori.conferma(istanza, esecuzione);
        nodi.termina(altro);
        lavori.riprendi(lavori.abbandonati().get(0), io);
        assertThat(lavori.prendi(istanza, JOB, esecuzione, altro)).isFalse();
    }

    @Test
    void whatIsWrittenByWhoHasTheJobNoMoreIsNotEvenBegun() {
        lavori.prendi(istanza, JOB, esecuzione, io);
        assertThat(lavori.<String>scrivi(istanza, esecuzione, () -> "fatto")).isEqualTo("fatto");
        lavori.finisce(istanza, esecuzione, EsitoLavoro.FERMATO);
        List<String> scritto = new ArrayList<>();
        assertThatThrownBy(() -> lavori.scrivi(istanza, esecuzione, () -> scritto.add("tardi")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(scritto).isEmpty();
    }

    @Test
    void whatSomebodyHasTakenSinceIsNotClosed() {
        lavori.prendi(istanza, JOB, esecuzione, altro);
        Lavoro visto = lavori.delNodo(altro).get(0);
        nodi.termina(altro);
        lavori.riprendi(visto, io);
        assertThat(lavori.chiudi(visto, false)).isFalse();
        assertThat(lavori.chiudi(visto.preso(io), false)).isTrue();
    }

    @Test
    void aStoppedJobCanBeTakenAgainByWhoeverRestartsIt() {
        lavori.prendi(istanza, JOB, esecuzione, altro);
        assertThat(lavori.finisce(istanza, esecuzione, EsitoLavoro.FERMATO)).isTrue();
        assertThat(lavori.prendi(istanza, JOB, esecuzione + 1, io)).isTrue();
    }

    @Test
    void aJobThatWritesNothingMoreIsTriedAgainAFewTimesOnly() {
        lavori.prendi(istanza, JOB, esecuzione, io);
        for (int i = 0; i < 4; i++) {
            assertThat(lavori.ritenta(istanza, esecuzione)).isTrue();
        }
        assertThat(lavori.ritenta(istanza, esecuzione)).isFalse();
    }

    @Test
    void anUndoThatGoesOnIsTriedAgainForItsOwnPartsNotForRowsReadLongAgo() {
        sql(
                "INSERT INTO IMPORTAZIONE (ID, VERSIONE, STATO, ORIGINE, RICHIESTA_DA,"
                        + " RICHIESTA_IL, LETTE, NUOVE, AGGIORNATE, INVARIATE, ANNULLATE, SCARTATE,"
                        + " ESCLUSE, PARCHEGGIATE, CON_AVVISI, SOGGETTI_CREATI, PRESE_CREATE,"
                        + " SCHEDE_CREATE, INTERVENTI_CREATI) VALUES (900, 1, 'COMPLETATA',"
                        + " 'CONSOLE', 'x', SYSDATE, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)");
        sql(
                "INSERT INTO ANNULLAMENTO (ID, VERSIONE, IMPORTAZIONE_ID, PROVA, STATO, ORIGINE,"
                        + " RICHIESTO_DA, RICHIESTO_IL, PASSI_FATTI, ISTANZA_JOB) VALUES (901, 1,"
                        + " 900, 0, 'IN_CORSO', 'CONSOLE', 'x', SYSDATE, 0, "
                        + istanza
                        + ")");
        lavori.prendi(istanza, "annullamento-siuss", esecuzione, io);
        lavori.riguarda(istanza, 900);
        for (int i = 0; i < 6; i++) {
            sql("UPDATE ANNULLAMENTO SET PASSI_FATTI = PASSI_FATTI + 1 WHERE ID = 901");
            assertThat(lavori.ritenta(istanza, esecuzione)).isTrue();
        }
        for (int i = 0; i < 3; i++) {
            sql("UPDATE IMPORTAZIONE SET LETTE = LETTE + 1000 WHERE ID = 900");
            assertThat(lavori.ritenta(istanza, esecuzione)).isTrue();
        }
        assertThat(lavori.ritenta(istanza, esecuzione)).isFalse();
    }

    @Test
    void aNodeThatHasBeatenIsNotTakenForDead() {
        long battiti = nodi.battiti().get(altro);
        nodi.batti(altro);
        assertThat(nodi.dichiaraMorto(altro, battiti)).isFalse();
        assertThat(nodi.dichiaraMorto(altro, battiti + 1)).isTrue();
        assertThat(nodi.batti(altro)).isFalse();
        assertThat(nodi.battiti()).containsKey(io).doesNotContainKey(altro);
    }

    private long esecuzione(String stato) {
        sql(
                "INSERT INTO JOB_EXECUTION (JOBINSTANCEID, CREATETIME, BATCHSTATUS) VALUES ("
                        + istanza
                        + ", TIMESTAMP '2999-01-01 00:00:00', '"
                        + stato
                        + "')");
        return numero("SELECT MAX(JOBEXECUTIONID) FROM JOB_EXECUTION");
    }

    private void sql(String comando) {
        em.createNativeQuery(comando).executeUpdate();
    }

    private long numero(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private List<String> testi(String sql) {
        List<?> righe = em.createNativeQuery(sql).getResultList();
        return righe.stream().map(String::valueOf).toList();
    }
}
