// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * Items of a source, taken by a thread of its own ahead of whoever uses them: at most {@link
 * #BLOCCHI} blocks of them wait, whatever the size of the source. They come out in the order of the
 * source; what the source throws comes out after the blocks that it had filled.
 *
 * <p>The thread is never interrupted by us: it reads from the database, and an interrupt closes the
 * file of the embedded one for everybody. It ends by itself when the source does, or at the item
 * after {@link #close()} or after an interrupt of the server, which is no end of the source.
 */
final class Anticipo<T> implements AutoCloseable {

    static final int BLOCCO = 250;
    static final int BLOCCHI = 2;

    private static final long ATTESA_MILLISECONDI = 20;

    /** Used, from its opening to its end, by one thread only. */
    interface Sorgente<T> extends AutoCloseable {

        /** The next item, null at the end. */
        T prossima() throws Exception;

        /** Passes over the next item; false at the end. */
        boolean salta() throws Exception;
    }

    /** Opens the source, in the thread that will use it. */
    interface Apertura<T> {
        Sorgente<T> apri() throws Exception;
    }

    private final BlockingQueue<List<T>> coda = new ArrayBlockingQueue<>(BLOCCHI);
    private final FutureTask<Void> lettura;
    private final Thread thread;
    private volatile boolean chiuso;
    private Iterator<T> blocco = Collections.emptyIterator();

    /** Begins at once, after the first {@code daSaltare} items. */
    Anticipo(ThreadFactory fabbrica, Apertura<T> apertura, long daSaltare) {
        lettura =
                new FutureTask<>(
                        () -> {
                            leggi(apertura, daSaltare);
                            return null;
                        });
        thread = fabbrica.newThread(lettura);
        thread.start();
    }

    /**
     * The next item, waited for; null at the end.
     *
     * @throws Exception what the source has thrown
     */
    T prossima() throws Exception {
        while (!blocco.hasNext()) {
            boolean finita = lettura.isDone();
            List<T> arrivato = coda.poll(finita ? 0 : ATTESA_MILLISECONDI, TimeUnit.MILLISECONDS);
            if (arrivato != null) {
                blocco = arrivato.iterator();
            } else if (finita) {
                esito();
                return null;
            }
        }
        return blocco.next();
    }

    /** Returns when the source is closed; what it throws from here on concerns nobody. */
    @Override
    public void close() throws InterruptedException {
        chiuso = true;
        thread.join();
    }

    private void leggi(Apertura<T> apertura, long daSaltare) throws Exception {
        try (Sorgente<T> sorgente = apertura.apri()) {
            long saltate = 0;
            while (saltate < daSaltare && prosegue() && sorgente.salta()) {
                saltate++;
            }
            List<T> pieno = new ArrayList<>(BLOCCO);
            T voce = prosegue() ? sorgente.prossima() : null;
            while (voce != null && prosegue()) {
                pieno.add(voce);
                if (pieno.size() == BLOCCO) {
                    consegna(pieno);
                    pieno = new ArrayList<>(BLOCCO);
                }
                voce = sorgente.prossima();
            }
            consegna(pieno);
        }
    }

    private boolean prosegue() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        return !chiuso;
    }

    private void consegna(List<T> pieno) throws InterruptedException {
        boolean consegnato = false;
        while (!chiuso && !consegnato) {
            consegnato = coda.offer(pieno, ATTESA_MILLISECONDI, TimeUnit.MILLISECONDS);
        }
    }

    private void esito() throws Exception {
        try {
            lettura.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception causa) {
                throw causa;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
