// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.banco;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** So many people who look at pages without a pause. */
final class Folla implements AutoCloseable {

    private static final int PERSONE = 12;

    /** What they look at: lists of persons by the first letter, or one person. */
    enum Pagine {
        ELENCO {
            @Override
            String percorso(int numero) {
                return "/soggetti.xhtml?cognome=" + (char) ('a' + numero % 26);
            }
        },
        PERSONA {
            @Override
            String percorso(int numero) {
                return "/soggetto.xhtml?codice=" + (1 + numero % PERSONE);
            }
        },
        /** One after the other. */
        INSIEME {
            @Override
            String percorso(int numero) {
                return (numero % 2 == 0 ? ELENCO : PERSONA).percorso(numero / 2);
            }
        };

        abstract String percorso(int numero);
    }

    private final List<Cliente> clienti = new ArrayList<>();
    private final ExecutorService esecutore;

    Folla(int quanti, int porta) throws IOException, InterruptedException {
        esecutore = Executors.newFixedThreadPool(quanti);
        for (int i = 0; i < quanti; i++) {
            clienti.add(new Cliente("http://127.0.0.1:" + porta + "/sigess").entra("operatore"));
        }
    }

    /** Pages a second. */
    double guarda(Pagine quali, Duration quanto) throws InterruptedException {
        long inizio = System.nanoTime();
        long fine = inizio + quanto.toNanos();
        List<Callable<Integer>> giri = new ArrayList<>();
        for (int i = 0; i < clienti.size(); i++) {
            Cliente cliente = clienti.get(i);
            int da = i;
            giri.add(() -> giro(quali, cliente, da, fine));
        }
        int pagine = 0;
        try {
            for (Future<Integer> giro : esecutore.invokeAll(giri)) {
                pagine += giro.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return pagine * 1e9 / (System.nanoTime() - inizio);
    }

    private static int giro(Pagine quali, Cliente cliente, int da, long fine)
            throws InterruptedException {
        int pagine = 0;
        while (System.nanoTime() < fine) {
            String pagina = quali.percorso(da + pagine);
            try {
                int stato = cliente.prendi(pagina).statusCode();
                if (stato != 200) {
                    throw new IllegalStateException(pagina + ": " + stato);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(pagina, e);
            }
            pagine++;
        }
        return pagine;
    }

    @Override
    public void close() {
        esecutore.shutdownNow();
    }
}
