// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.crash;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The flows of the rounds, each generated while the one before it is killed. */
final class Flussi {

    private final Path folder;
    private final int rows;
    private CompletableFuture<Flusso> next;

    Flussi(Path folder, int rows) {
        this.folder = folder;
        this.rows = rows;
        this.next = generate(1);
    }

    /** Rounds are asked for in their order. */
    Flusso of(int round) {
        Flusso flow = next.join();
        next = generate(round + 1);
        return flow;
    }

    /** Leaves no generator running. */
    void close() {
        next.join();
    }

    /**
     * The first of three is long to read, so that there is time to kill who stores and reads it.
     */
    private CompletableFuture<Flusso> generate(int round) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return Flusso.generate(
                                folder,
                                round,
                                round % 3 == 0 ? rows / 2 : rows,
                                round % 3 == 1 ? 6_000 : 0);
                    } catch (Exception e) {
                        throw new CompletionException(e);
                    }
                });
    }
}
