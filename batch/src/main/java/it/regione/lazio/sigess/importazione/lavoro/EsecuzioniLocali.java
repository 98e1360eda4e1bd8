// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The executions that really run in this process. The job repository cannot tell: what died while
 * the database was away stays started in it.
 */
@ApplicationScoped
public class EsecuzioniLocali {

    /** From its thread's start to its first listener: more means that the thread died between. */
    private static final Duration INGRESSO = Duration.ofSeconds(60);

    private enum Fase {
        AVVIATA,
        ENTRATA,
        USCITA
    }

    /** Holds the repository's own object, whose status is what its thread last said. */
    private record Voce(long esecuzione, JobExecution repository, Fase fase, long dal) {}

    private final Map<Long, Voce> perIstanza = new ConcurrentHashMap<>();

    /** The job operator was told to start it. */
    void avviata(long istanza, JobExecution esecuzione) {
        Voce nuova = new Voce(esecuzione.getExecutionId(), esecuzione, Fase.AVVIATA, adesso());
        perIstanza.merge(istanza, nuova, (v, n) -> v.esecuzione() == n.esecuzione() ? v : n);
    }

    /** Its first listener was called. */
    void entra(long istanza, long esecuzione) {
        perIstanza.put(istanza, new Voce(esecuzione, null, Fase.ENTRATA, adesso()));
    }

    /** Its last listener was called. */
    void esce(long istanza, long esecuzione) {
        perIstanza.computeIfPresent(
                istanza,
                (i, v) ->
                        v.esecuzione() == esecuzione
                                ? new Voce(esecuzione, null, Fase.USCITA, adesso())
                                : v);
    }

    /** Whether this very execution is at work here. */
    boolean viva(long istanza, long esecuzione) {
        Voce voce = perIstanza.get(istanza);
        return voce != null && voce.esecuzione() == esecuzione && viva(voce);
    }

    /** Whether some execution of this instance is at work here, or about to. */
    boolean viva(long istanza) {
        Voce voce = perIstanza.get(istanza);
        return voce != null && viva(voce);
    }

    /** Since when this instance has no execution at work here; for ever when it never had one. */
    Duration ferma(long istanza) {
        Voce voce = perIstanza.get(istanza);
        return voce == null
                ? Duration.ofDays(1)
                : viva(voce) ? Duration.ZERO : Duration.ofNanos(adesso() - voce.dal());
    }

    private static boolean viva(Voce voce) {
        return switch (voce.fase()) {
            case ENTRATA -> true;
            case USCITA -> false;
            case AVVIATA -> {
                BatchStatus stato = voce.repository().getBatchStatus();
                yield stato == BatchStatus.STARTING
                        || stato == BatchStatus.STARTED
                                && adesso() - voce.dal() < INGRESSO.toNanos();
            }
        };
    }

    private static long adesso() {
        return System.nanoTime();
    }
}
