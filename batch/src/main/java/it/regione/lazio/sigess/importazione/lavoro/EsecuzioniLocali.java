// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    /** Of an instance those at work, and the last that no longer is. */
    private final Map<Long, List<Voce>> perIstanza = new ConcurrentHashMap<>();

    /** The job operator was told to start it. */
    void avviata(long istanza, JobExecution esecuzione) {
        long id = esecuzione.getExecutionId();
        metti(istanza, new Voce(id, esecuzione, Fase.AVVIATA, adesso()), true);
    }

    /** It could not be started. */
    void mancata(long istanza) {
        metti(istanza, new Voce(0, null, Fase.USCITA, adesso()), false);
    }

    /** Its first listener was called. */
    void entra(long istanza, long esecuzione) {
        metti(istanza, new Voce(esecuzione, null, Fase.ENTRATA, adesso()), false);
    }

    /** Its last listener was called. */
    void esce(long istanza, long esecuzione) {
        metti(istanza, new Voce(esecuzione, null, Fase.USCITA, adesso()), false);
    }

    /** Whether some execution of this instance is at work here, or about to. */
    boolean viva(long istanza) {
        return voci(istanza).stream().anyMatch(EsecuzioniLocali::viva);
    }

    /** Since when this instance has no execution at work here; for ever when it never had one. */
    Duration ferma(long istanza) {
        if (viva(istanza)) {
            return Duration.ZERO;
        }
        return voci(istanza).stream()
                .map(v -> Duration.ofNanos(adesso() - v.dal()))
                .min(Comparator.naturalOrder())
                .orElse(Duration.ofDays(1));
    }

    private List<Voce> voci(long istanza) {
        return perIstanza.getOrDefault(istanza, List.of());
    }

    /**
     * In the place of what was known of this execution, and of those that have left.
     *
     * @param seNuova only if nothing was known of it
     */
    private void metti(long istanza, Voce voce, boolean seNuova) {
        perIstanza.merge(
                istanza,
                List.of(voce),
                (prima, nuova) -> {
                    if (seNuova
                            && prima.stream().anyMatch(v -> v.esecuzione() == voce.esecuzione())) {
                        return prima;
                    }
                    List<Voce> dopo = new ArrayList<>(nuova);
                    prima.stream()
                            .filter(v -> v.esecuzione() != voce.esecuzione())
                            .filter(v -> v.fase() != Fase.USCITA)
                            .forEach(dopo::add);
                    return List.copyOf(dopo);
                });
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
