// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * Chunks written one after the other, each in a transaction of its own. The next begins as soon as
 * what the last wrote is to be seen, which a database may allow before it is on disk: from then on
 * nothing but the loss of the database undoes it, and that undoes the next as well, for a database
 * brings its transactions to disk in their order. Two at most are under way.
 *
 * <p>The threads are never interrupted by us: an interrupt closes the file of the embedded database
 * for everybody.
 */
final class Catena implements AutoCloseable {

    private static final long ATTESA_NANOSECONDI = 1_000_000;

    /** One transaction, to its commit; tells when all is written and only the commit is left. */
    interface Transazione {
        void esegui(Runnable fatto) throws Exception;
    }

    private record Anello(CountDownLatch scritto, Future<?> fine, long fino) {}

    private final ExecutorService mani;
    private final LongSupplier visibili;
    private long fino;
    private Anello penultimo;
    private Anello ultimo;

    /**
     * @param visibili rows that another transaction sees as written, from {@code scritte} upwards
     */
    Catena(ThreadFactory fabbrica, LongSupplier visibili, long scritte) {
        this.mani = Executors.newFixedThreadPool(2, fabbrica);
        this.visibili = visibili;
        this.fino = scritte;
    }

    /**
     * Begins the next one, after what the last wrote is to be seen.
     *
     * @param righe how many rows it writes
     * @throws Exception why one of those before has failed: this one has not begun
     */
    void scrivi(int righe, Transazione transazione) throws Exception {
        attendiVisibile(ultimo);
        esito(penultimo);
        penultimo = ultimo;
        ultimo = inizia(righe, transazione);
    }

    /** Until all is on disk. */
    void attendi() throws Exception {
        esito(penultimo);
        esito(ultimo);
    }

    /** Returns when none is under way; what they throw from here on concerns nobody. */
    @Override
    public void close() throws InterruptedException {
        mani.shutdown();
        while (!mani.awaitTermination(1, TimeUnit.MINUTES)) {
            // It is at work: its transaction has its own limit of time.
        }
    }

    private Anello inizia(int righe, Transazione transazione) {
        CountDownLatch scritto = new CountDownLatch(1);
        Future<?> fine =
                mani.submit(
                        () -> {
                            try {
                                transazione.esegui(scritto::countDown);
                            } finally {
                                scritto.countDown();
                            }
                            return null;
                        });
        fino += righe;
        return new Anello(scritto, fine, fino);
    }

    private void attendiVisibile(Anello anello) throws Exception {
        if (anello == null) {
            return;
        }
        anello.scritto().await();
        while (!anello.fine().isDone() && visibili.getAsLong() < anello.fino()) {
            LockSupport.parkNanos(ATTESA_NANOSECONDI);
        }
        if (anello.fine().isDone()) {
            esito(anello);
        }
    }

    private static void esito(Anello anello) throws Exception {
        if (anello == null) {
            return;
        }
        try {
            anello.fine().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception causa) {
                throw causa;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
