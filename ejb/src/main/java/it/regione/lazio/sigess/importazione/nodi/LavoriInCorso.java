// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.nodi;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Which node runs which job, whatever the job. Each method joins the caller's transaction or is one
 * of its own. Every change names the execution that it starts from, so that of two who try, in this
 * process or in two, one succeeds.
 */
@Stateless
public class LavoriInCorso {

    /** Times that a job which fails without writing one more row is tried again by itself. */
    private static final int MASSIMO_TENTATIVI = 4;

    /** How far it is: rows read by an import, parts of the ledger gone through by an undo. */
    private static final String LETTE =
            "CASE WHEN LAVORO = 'annullamento-siuss' THEN NVL((SELECT MAX(A.PASSI_FATTI)"
                    + " FROM ANNULLAMENTO A WHERE A.ISTANZA_JOB = LAVORO_IN_CORSO.ISTANZA_JOB), 0)"
                    + " ELSE NVL((SELECT I.LETTE FROM IMPORTAZIONE I"
                    + " WHERE I.ID = LAVORO_IN_CORSO.IMPORTAZIONE_ID), 0) END";

    private static final String LETTURA =
            "SELECT L.ISTANZA_JOB, L.LAVORO, L.ESECUZIONE, L.NODO_ID, L.IMPORTAZIONE_ID,"
                    + " L.TENTATIVI, L.FINITO"
                    + " FROM LAVORO_IN_CORSO L JOIN NODO N ON N.ID = L.NODO_ID WHERE ";

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    /**
     * An execution begins: it takes its job, if nobody alive has it.
     *
     * @return false when a living execution has it: this one must not work
     */
    public boolean prendi(long istanza, String nome, long esecuzione, long nodo) {
        if (assegna(istanza, nome, esecuzione, nodo)) {
            return true;
        }
        return comando(
                        "UPDATE LAVORO_IN_CORSO SET ESECUZIONE = ?1, NODO_ID = ?2, FINITO = NULL"
                                + " WHERE ISTANZA_JOB = ?3 AND (FINITO <> 'RIPRESA' OR NODO_ID = ?2"
                                + " AND (FINITO IS NOT NULL OR ESECUZIONE = ?1)"
                                + " OR EXISTS (SELECT 1 FROM NODO N WHERE"
                                + " N.ID = LAVORO_IN_CORSO.NODO_ID AND N.TERMINATO_IL IS NOT NULL))",
                        esecuzione,
                        nodo,
                        istanza)
                == 1;
    }

    /**
     * Notes down an execution that was told to start, in case its node dies before it takes its
     * job.
     *
     * @return false when somebody has noted down or taken its job already: nothing is changed
     */
    public boolean assegna(long istanza, String nome, long esecuzione, long nodo) {
        // Who starts it and the execution itself come at the same moment, on the same node.
        em.createNativeQuery("SELECT ID FROM NODO WHERE ID = ?1 FOR UPDATE")
                .setParameter(1, nodo)
                .getResultList();
        if (numero("SELECT COUNT(*) FROM LAVORO_IN_CORSO WHERE ISTANZA_JOB = ?1", istanza) > 0) {
            return false;
        }
        comando(
                "INSERT INTO LAVORO_IN_CORSO (ISTANZA_JOB, LAVORO, ESECUZIONE, NODO_ID)"
                        + " VALUES (?1, ?2, ?3, ?4)",
                istanza,
                nome,
                esecuzione,
                nodo);
        return true;
    }

    /** The job says what it works on; who waits for the turn to write looks there. */
    public void riguarda(long istanza, long importazione) {
        comando(
                "UPDATE LAVORO_IN_CORSO SET IMPORTAZIONE_ID = ?1 WHERE ISTANZA_JOB = ?2",
                importazione,
                istanza);
    }

    /**
     * To be called first in every transaction in which a job writes: proves that the execution
     * still has its job, and keeps others from taking it before the transaction ends.
     *
     * @throws IllegalStateException somebody else has it: nothing of this transaction may stay
     */
    public void conferma(long istanza, long esecuzione) {
        if (comando(
                        "UPDATE LAVORO_IN_CORSO SET CONFERMATO_IL = ?1"
                                + " WHERE ISTANZA_JOB = ?2 AND ESECUZIONE = ?3 AND FINITO IS NULL",
                        LocalDateTime.now(),
                        istanza,
                        esecuzione)
                != 1) {
            throw new IllegalStateException(
                    "Execution " + esecuzione + " no longer has job instance " + istanza);
        }
    }

    /**
     * Does what a job writes, in the transaction that proves that the execution still has its job.
     *
     * @throws IllegalStateException somebody else has it: nothing was done
     */
    public <T> T scrivi(long istanza, long esecuzione, Supplier<T> opera) {
        conferma(istanza, esecuzione);
        return opera.get();
    }

    /**
     * The execution has ended like this.
     *
     * @return false when it no longer had its job: it must touch nothing more
     */
    public boolean finisce(long istanza, long esecuzione, EsitoLavoro esito) {
        return comando(
                        "UPDATE LAVORO_IN_CORSO SET FINITO = ?1"
                                + " WHERE ISTANZA_JOB = ?2 AND ESECUZIONE = ?3 AND FINITO IS NULL",
                        esito.name(),
                        istanza,
                        esecuzione)
                == 1;
    }

    /**
     * Counts a failure, from the first again whenever more rows were written than at the last one.
     *
     * @return whether the job is worth another try
     */
    public boolean ritenta(long istanza, long esecuzione) {
        comando(
                "UPDATE LAVORO_IN_CORSO SET TENTATIVI = CASE WHEN RIGHE < "
                        + LETTE
                        + " THEN 1 ELSE TENTATIVI + 1 END, RIGHE = "
                        + LETTE
                        + " WHERE ISTANZA_JOB = ?1 AND ESECUZIONE = ?2",
                istanza,
                esecuzione);
        return numero(
                        "SELECT NVL(MAX(TENTATIVI), 0) FROM LAVORO_IN_CORSO"
                                + " WHERE ISTANZA_JOB = ?1",
                        istanza)
                <= MASSIMO_TENTATIVI;
    }

    /** What nodes that are no more have left behind. */
    public List<Lavoro> abbandonati() {
        return lavori(em.createNativeQuery(LETTURA + "N.TERMINATO_IL IS NOT NULL ORDER BY 1"));
    }

    public List<Lavoro> delNodo(long nodo) {
        return lavori(
                em.createNativeQuery(LETTURA + "L.NODO_ID = ?1 ORDER BY 1").setParameter(1, nodo));
    }

    /**
     * Takes over a job as it was seen, and marks as failed the executions of it that the job
     * repository believes to be running: without that they would run for ever.
     *
     * @return its last execution, to be restarted; empty when somebody else was faster
     */
    public Optional<Long> riprendi(Lavoro visto, long nodo) {
        if (comando(
                        "UPDATE LAVORO_IN_CORSO SET NODO_ID = ?1, FINITO = 'RIPRESA',"
                                + " RIPRESE = RIPRESE + 1"
                                + " WHERE ISTANZA_JOB = ?2 AND ESECUZIONE = ?3 AND NODO_ID = ?4",
                        nodo,
                        visto.istanza(),
                        visto.esecuzione(),
                        visto.nodo())
                != 1) {
            return Optional.empty();
        }
        segnaFinite(visto.istanza(), "FAILED");
        return Optional.of(
                numero(
                        "SELECT NVL(MAX(JOBEXECUTIONID), 0) FROM JOB_EXECUTION"
                                + " WHERE JOBINSTANCEID = ?1",
                        visto.istanza()));
    }

    /**
     * Nothing more is to be done with it, and the job repository says so too.
     *
     * @return false when somebody else has taken it since: nothing is changed
     */
    public boolean chiudi(Lavoro visto, boolean completato) {
        boolean chiuso =
                comando(
                                "DELETE FROM LAVORO_IN_CORSO WHERE ISTANZA_JOB = ?1"
                                        + " AND ESECUZIONE = ?2 AND NODO_ID = ?3",
                                visto.istanza(),
                                visto.esecuzione(),
                                visto.nodo())
                        == 1;
        if (chiuso) {
            segnaFinite(visto.istanza(), completato ? "COMPLETED" : "FAILED");
        }
        return chiuso;
    }

    /**
     * Executions that died before they could take their job, or after they had given it back: they
     * are older than any living node. They are taken over like the others.
     */
    public int adotta(long nodo) {
        return comando(
                "INSERT INTO LAVORO_IN_CORSO (ISTANZA_JOB, LAVORO, ESECUZIONE, NODO_ID, FINITO)"
                        + " SELECT E.JOBINSTANCEID, I.JOBNAME, MAX(E.JOBEXECUTIONID), ?1, 'RIPRESA'"
                        + " FROM JOB_EXECUTION E JOIN JOB_INSTANCE I"
                        + " ON I.JOBINSTANCEID = E.JOBINSTANCEID"
                        + " WHERE REGEXP_LIKE(E.BATCHSTATUS, '^(STARTING|STARTED|STOPPING)$')"
                        + " AND E.CREATETIME < (SELECT MIN(N.AVVIATO_IL) FROM NODO N"
                        + " WHERE N.TERMINATO_IL IS NULL)"
                        + " AND NOT EXISTS (SELECT 1 FROM LAVORO_IN_CORSO L"
                        + " WHERE L.ISTANZA_JOB = E.JOBINSTANCEID)"
                        + " GROUP BY E.JOBINSTANCEID, I.JOBNAME",
                nodo);
    }

    private void segnaFinite(long istanza, String stato) {
        comando(
                "UPDATE JOB_EXECUTION SET BATCHSTATUS = ?1, EXITSTATUS = NVL(EXITSTATUS, ?1),"
                        + " ENDTIME = ?2 WHERE JOBINSTANCEID = ?3"
                        + " AND REGEXP_LIKE(BATCHSTATUS, '^(STARTING|STARTED|STOPPING)$')",
                stato,
                LocalDateTime.now(),
                istanza);
    }

    private int comando(String sql, Object... parametri) {
        return preparata(sql, parametri).executeUpdate();
    }

    private long numero(String sql, Object... parametri) {
        return ((Number) preparata(sql, parametri).getSingleResult()).longValue();
    }

    private Query preparata(String sql, Object... parametri) {
        Query comando = em.createNativeQuery(sql);
        for (int i = 0; i < parametri.length; i++) {
            comando.setParameter(i + 1, parametri[i]);
        }
        return comando;
    }

    private static List<Lavoro> lavori(Query lettura) {
        List<?> righe = lettura.getResultList();
        return righe.stream().map(Object[].class::cast).map(LavoriInCorso::lavoro).toList();
    }

    private static Lavoro lavoro(Object[] riga) {
        return new Lavoro(
                ((Number) riga[0]).longValue(),
                (String) riga[1],
                ((Number) riga[2]).longValue(),
                ((Number) riga[3]).longValue(),
                riga[4] == null ? null : ((Number) riga[4]).longValue(),
                ((Number) riga[5]).intValue(),
                riga[6] == null ? null : EsitoLavoro.valueOf((String) riga[6]));
    }
}
