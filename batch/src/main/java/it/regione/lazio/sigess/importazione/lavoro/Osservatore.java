// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.nodi.NodoCorrente;
import it.regione.lazio.sigess.importazione.nodi.RegistroNodi;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.logging.Logger;

/**
 * Watches the other nodes' counts of beats with this process's own stopwatch, so that no clock need
 * agree with another. A node whose count stands still for long is taken for dead.
 */
@Dependent
class Osservatore {

    /** System property {@code sigess.nodo.silenzio}, in seconds. */
    static final Duration SILENZIO =
            Duration.ofSeconds(Integer.getInteger("sigess.nodo.silenzio", 15));

    /** Between two looks: after more it is not known whether the others could beat. */
    private static final Duration DISTRAZIONE =
            Duration.ofSeconds(Math.max(3, SILENZIO.toSeconds() / 3));

    private static final Duration DI_RECENTE = Duration.ofSeconds(60);
    private static final Logger LOG = Logger.getLogger(Osservatore.class.getName());

    @Inject RegistroNodi registro;
    @Inject NodoCorrente io;
    LongSupplier cronometro = System::nanoTime;

    private final Map<Long, Visto> visti = new HashMap<>();
    private Long ultimoSguardo;
    private Long ultimaFine;

    private static final class Visto {
        private long battiti;
        private long dal;
        private boolean haBattuto;

        private Visto(long battiti, long dal) {
            this.battiti = battiti;
            this.dal = dal;
        }
    }

    /** To be called every second or so. */
    void guarda() {
        Map<Long, Long> vivi = registro.battiti();
        long adesso = cronometro.getAsLong();
        if (ultimoSguardo != null && adesso - ultimoSguardo > DISTRAZIONE.toNanos()) {
            // We could not look (the database was away, this process stood still): nor could they
            // beat.
            visti.values().forEach(v -> v.dal = adesso);
        }
        ultimoSguardo = adesso;
        vivi.remove(io.id());
        visti.entrySet()
                .removeIf(
                        v -> {
                            boolean finito = !vivi.containsKey(v.getKey());
                            if (finito && viveva(v.getValue(), adesso)) {
                                ultimaFine = adesso;
                            }
                            return finito;
                        });
        vivi.forEach((id, battiti) -> guarda(id, battiti, adesso));
    }

    private void guarda(long id, long battiti, long adesso) {
        Visto visto = visti.computeIfAbsent(id, n -> new Visto(battiti, adesso));
        if (visto.battiti != battiti) {
            visto.battiti = battiti;
            visto.dal = adesso;
            visto.haBattuto = true;
        } else if (adesso - visto.dal > SILENZIO.toNanos() && registro.dichiaraMorto(id, battiti)) {
            LOG.warning("Node " + id + " is silent: taken for dead");
        }
    }

    /** Whether another node that was seen living has ended lately, or does not beat any more. */
    boolean unAltroFinisce() {
        long adesso = cronometro.getAsLong();
        return ultimaFine != null && adesso - ultimaFine < DI_RECENTE.toNanos()
                || visti.values().stream()
                        .anyMatch(v -> v.haBattuto && adesso - v.dal > 2 * Battito.PASSO.toNanos());
    }

    /** Whether this node is the only one that lives. */
    boolean solo() {
        long adesso = cronometro.getAsLong();
        return visti.values().stream().noneMatch(v -> viveva(v, adesso));
    }

    /**
     * One that was found in the table and is not there any more before its silence could be told
     * has ended by itself, though it was never seen to beat: this process may be as young as one
     * beat.
     */
    private static boolean viveva(Visto visto, long adesso) {
        return visto.haBattuto || adesso - visto.dal <= SILENZIO.toNanos();
    }
}
