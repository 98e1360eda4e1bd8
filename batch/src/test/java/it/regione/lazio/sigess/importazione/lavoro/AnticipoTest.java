// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows read ahead are the rows of the file, in their order, and no more than a few at a time. */
@Timeout(20)
class AnticipoTest {

    private static final int RIGHE = 10_007;

    /** Numbers from 1; fails after {@code buone}. */
    private static final class Conta implements Anticipo.Sorgente<Integer> {
        private final int fine;
        private final int buone;
        volatile int lette;
        volatile boolean chiusa;
        volatile Thread thread;

        Conta(int fine, int buone) {
            this.fine = fine;
            this.buone = buone;
        }

        @Override
        public Integer prossima() throws IOException {
            thread = Thread.currentThread();
            if (lette == buone) {
                throw new IOException("disco");
            }
            return lette == fine ? null : ++lette;
        }

        @Override
        public boolean salta() throws IOException {
            return prossima() != null;
        }

        @Override
        public void close() {
            chiusa = true;
        }
    }

    @Test
    void everyItemComesOutOnceInOrder() throws Exception {
        Conta conta = new Conta(RIGHE, RIGHE + 1);
        List<Integer> uscite = new ArrayList<>();
        try (var anticipo = new Anticipo<>(Thread::new, () -> conta, 0)) {
            for (Integer n = anticipo.prossima(); n != null; n = anticipo.prossima()) {
                uscite.add(n);
            }
            assertThat(anticipo.prossima()).isNull();
        }
        assertThat(uscite)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, RIGHE).boxed().toList());
        assertThat(conta.thread).isNotSameAs(Thread.currentThread());
    }

    @Test
    void atMostAFewBlocksWaitHoweverSlowTheConsumerIs() throws Exception {
        Conta conta = new Conta(1_000_000, 1_000_001);
        try (var anticipo = new Anticipo<>(Thread::new, () -> conta, 0)) {
            anticipo.prossima();
            int limite = Anticipo.BLOCCO * (Anticipo.BLOCCHI + 2) + 1;
            int prima = -1;
            while (prima != conta.lette) {
                prima = conta.lette;
                Thread.sleep(100);
            }
            assertThat(conta.lette).isLessThanOrEqualTo(limite).isGreaterThan(Anticipo.BLOCCO);
        }
    }

    @Test
    void whatTheSourceThrowsComesOutAfterWhatItHadRead() throws Exception {
        Conta conta = new Conta(RIGHE, 2 * Anticipo.BLOCCO);
        try (var anticipo = new Anticipo<>(Thread::new, () -> conta, 0)) {
            for (int n = 1; n <= 2 * Anticipo.BLOCCO; n++) {
                assertThat(anticipo.prossima()).isEqualTo(n);
            }
            assertThatThrownBy(anticipo::prossima).isInstanceOf(IOException.class);
        }
        assertThat(conta.chiusa).isTrue();
    }

    @Test
    void anErrorOfTheThreadIsNoEndOfTheFile() throws Exception {
        try (var anticipo =
                new Anticipo<Integer>(
                        Thread::new,
                        () -> {
                            throw new StackOverflowError();
                        },
                        0)) {
            assertThatThrownBy(anticipo::prossima).hasCauseInstanceOf(StackOverflowError.class);
        }
    }

    @Test
    void closingInTheMiddleClosesTheSourceAndEndsTheThread() throws Exception {
        Conta conta = new Conta(1_000_000, 1_000_001);
        AtomicReference<Thread> nato = new AtomicReference<>();
        var anticipo =
                new Anticipo<>(
                        r -> {
                            nato.set(new Thread(r));
                            return nato.get();
                        },
                        () -> conta,
                        0);
        anticipo.prossima();
        anticipo.close();
        assertThat(conta.chiusa).isTrue();
        assertThat(nato.get().isAlive()).isFalse();
        assertThat(conta.thread.isInterrupted()).isFalse();
    }

    @Test
    void whatWasThereBeforeIsPassedOverInItsThread() throws Exception {
        Conta conta = new Conta(RIGHE, RIGHE + 1);
        try (var anticipo = new Anticipo<>(Thread::new, () -> conta, RIGHE - 2)) {
            assertThat(anticipo.prossima()).isEqualTo(RIGHE - 1);
            assertThat(anticipo.prossima()).isEqualTo(RIGHE);
            assertThat(anticipo.prossima()).isNull();
        }
        assertThat(conta.thread).isNotSameAs(Thread.currentThread());
    }

    @Test
    void closingEndsItWhileItPassesOver() throws Exception {
        Conta conta = new Conta(Integer.MAX_VALUE, Integer.MAX_VALUE);
        var anticipo = new Anticipo<>(Thread::new, () -> conta, Long.MAX_VALUE);
        while (conta.lette == 0) {
            Thread.onSpinWait();
        }
        anticipo.close();
        assertThat(conta.chiusa).isTrue();
        assertThat(conta.lette).isLessThan(Integer.MAX_VALUE - 1);
        assertThat(conta.thread.isAlive()).isFalse();
    }

    /** A server that ends interrupts its threads. */
    @ParameterizedTest
    @ValueSource(longs = {0, Long.MAX_VALUE})
    void anInterruptEndsItAndIsNoEndOfTheFile(long daSaltare) throws Exception {
        Conta conta = new Conta(Integer.MAX_VALUE, Integer.MAX_VALUE);
        try (var anticipo = new Anticipo<>(Thread::new, () -> conta, daSaltare)) {
            while (conta.lette == 0) {
                Thread.onSpinWait();
            }
            conta.thread.interrupt();
            conta.thread.join();
            assertThat(conta.chiusa).isTrue();
            assertThatThrownBy(
                            () -> {
                                while (anticipo.prossima() != null) {
                                    // What it had read comes first.
                                }
                            })
                    .isInstanceOf(InterruptedException.class);
        }
    }
}
