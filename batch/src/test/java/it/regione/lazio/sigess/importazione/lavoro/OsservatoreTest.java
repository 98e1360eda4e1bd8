// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.nodi.NodoCorrente;
import it.regione.lazio.sigess.importazione.nodi.RegistroNodi;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two other nodes, seen second by second. */
class OsservatoreTest {

    private static final long SILENZIO = Osservatore.SILENZIO.toSeconds();

    private final Osservatore osservatore = new Osservatore();
    private final Map<Long, Long> battiti = new HashMap<>(Map.of(1L, 10L, 2L, 10L));
    private final List<Long> morti = new ArrayList<>();
    private long adesso;

    @BeforeEach
    void collega() {
        osservatore.registro = new Nodi();
        osservatore.io = new NodoCorrente();
        osservatore.io.diventa(99);
        osservatore.cronometro = () -> adesso;
    }

    @Test
    void whoIsSilentForLongIsTakenForDeadAndWhoBeatsIsNot() {
        perSecondi(SILENZIO, () -> battiti.merge(1L, 1L, Long::sum));
        assertThat(morti).isEmpty();
        perSecondi(3, () -> battiti.merge(1L, 1L, Long::sum));
        assertThat(morti).containsExactly(2L);
    }

    @Test
    void aWatcherThatWasStillItselfBeginsAnew() {
        perSecondi(2, () -> {});
        adesso += Duration.ofMinutes(5).toNanos();
        perSecondi(SILENZIO, () -> {});
        assertThat(morti).isEmpty();
    }

    @Test
    void theEndOfANodeThatWasSeenBeatingIsNoticed() {
        perSecondi(2, () -> battiti.merge(1L, 1L, Long::sum));
        assertThat(osservatore.unAltroFinisce()).isFalse();
        battiti.remove(1L);
        perSecondi(1, () -> {});
        assertThat(osservatore.unAltroFinisce()).isTrue();
    }

    /** This process is younger than a beat: the other's orderly stop is an end all the same. */
    @Test
    void theEndOfANodeThatHadNoTimeToBeatIsNoticed() {
        perSecondi(1, () -> {});
        assertThat(osservatore.solo()).isFalse();
        battiti.remove(1L);
        perSecondi(1, () -> {});
        assertThat(osservatore.unAltroFinisce()).isTrue();
    }

    @Test
    void theEndOfOneThatWasDeadAllTheTimeIsNot() {
        perSecondi(3 * SILENZIO, () -> {});
        assertThat(morti).containsExactlyInAnyOrder(1L, 2L);
        assertThat(osservatore.unAltroFinisce()).isFalse();
        assertThat(osservatore.solo()).isTrue();
    }

    private void perSecondi(long secondi, Runnable altri) {
        for (int i = 0; i < secondi; i++) {
            altri.run();
            osservatore.guarda();
            adesso += Duration.ofSeconds(1).toNanos();
        }
    }

    private final class Nodi extends RegistroNodi {
        @Override
        public Map<Long, Long> battiti() {
            return new HashMap<>(battiti);
        }

        @Override
        public boolean dichiaraMorto(long id, long visti) {
            morti.add(id);
            battiti.remove(id);
            return true;
        }
    }
}
