// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A chunk begins when the one before is to be seen, and never after one that has failed. */
@Timeout(20)
class CatenaTest {

    private static final long GIA_SCRITTE = 7;

    private final AtomicLong visibili = new AtomicLong(GIA_SCRITTE);
    private final List<String> fatti = new CopyOnWriteArrayList<>();

    private Catena catena() {
        return new Catena(Thread::new, visibili::get, GIA_SCRITTE);
    }

    @Test
    void chunksAreWrittenInOrderEachAfterTheOneBeforeIsSeen() throws Exception {
        AtomicInteger alLavoro = new AtomicInteger();
        try (Catena catena = catena()) {
            for (int n = 0; n < 200; n++) {
                String nome = Integer.toString(n);
                catena.scrivi(
                        3,
                        fatto -> {
                            assertThat(alLavoro.incrementAndGet()).isEqualTo(1);
                            fatti.add(nome);
                            alLavoro.decrementAndGet();
                            fatto.run();
                            visibili.addAndGet(3);
                        });
            }
            catena.attendi();
        }
        assertThat(fatti)
                .containsExactlyElementsOf(
                        IntStream.range(0, 200).mapToObj(Integer::toString).toList());
        assertThat(visibili).hasValue(GIA_SCRITTE + 600);
    }

    @Test
    void aChunkIsWorkedWhileTheOneBeforeGoesToDisk() throws Exception {
        CountDownLatch secondo = new CountDownLatch(1);
        try (Catena catena = catena()) {
            catena.scrivi(
                    1,
                    fatto -> {
                        fatto.run();
                        visibili.incrementAndGet();
                        secondo.await();
                        fatti.add("primo su disco");
                    });
            catena.scrivi(
                    1,
                    fatto -> {
                        fatti.add("secondo scritto");
                        secondo.countDown();
                        fatto.run();
                        visibili.incrementAndGet();
                    });
            catena.attendi();
        }
        assertThat(fatti).containsExactlyInAnyOrder("secondo scritto", "primo su disco");
    }

    /** Two at most: the third would find no thread, and its rows would wait in memory. */
    @Test
    void theThirdWaitsForTheFirst() throws Exception {
        CountDownLatch primo = new CountDownLatch(1);
        try (Catena catena = catena()) {
            catena.scrivi(1, fatto -> primo(fatto, primo));
            catena.scrivi(1, this::subito);
            Thread altro = new Thread(primo::countDown);
            altro.start();
            catena.scrivi(
                    1,
                    fatto -> {
                        fatti.add("terzo");
                        subito(fatto);
                    });
            catena.attendi();
            altro.join();
        }
        assertThat(fatti).containsExactly("primo su disco", "terzo");
    }

    @Test
    void aChunkThatFailsIsTheLast() throws Exception {
        try (Catena catena = catena()) {
            catena.scrivi(
                    1,
                    fatto -> {
                        throw new IOException("disco");
                    });
            assertThatThrownBy(() -> catena.scrivi(1, this::subito))
                    .isInstanceOf(IOException.class);
        }
        assertThat(visibili).hasValue(GIA_SCRITTE);
    }

    /** The commit fails and nobody has seen the rows: another transaction would leave a hole. */
    @Test
    void aCommitThatFailsIsTheLastAsWell() throws Exception {
        try (Catena catena = catena()) {
            catena.scrivi(
                    1,
                    fatto -> {
                        fatto.run();
                        throw new IOException("conferma");
                    });
            assertThatThrownBy(() -> catena.scrivi(1, this::subito))
                    .isInstanceOf(IOException.class);
        }
        assertThat(visibili).hasValue(GIA_SCRITTE);
    }

    @Test
    void theFailureOfTheLastComesOutAtTheEnd() throws Exception {
        try (Catena catena = catena()) {
            catena.scrivi(1, this::subito);
            catena.scrivi(
                    1,
                    fatto -> {
                        throw new StackOverflowError();
                    });
            assertThatThrownBy(catena::attendi).hasCauseInstanceOf(StackOverflowError.class);
        }
    }

    @Test
    void closingWaitsForWhatIsUnderWayAndInterruptsNothing() throws Exception {
        CountDownLatch via = new CountDownLatch(1);
        Catena catena = catena();
        catena.scrivi(1, fatto -> primo(fatto, via));
        Thread altro = new Thread(via::countDown);
        altro.start();
        catena.close();
        altro.join();
        assertThat(fatti).containsExactly("primo su disco");
    }

    private void subito(Runnable fatto) {
        fatto.run();
        visibili.incrementAndGet();
    }

    private void primo(Runnable fatto, CountDownLatch via) throws InterruptedException {
        subito(fatto);
        via.await();
        fatti.add("primo su disco");
    }
}
