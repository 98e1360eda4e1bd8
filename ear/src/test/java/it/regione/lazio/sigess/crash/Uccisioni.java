// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.crash;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BooleanSupplier;

/**
 * Kills what it is told at the instants it is told, starts it again, and sees whether the import
 * goes on by itself. Each kill is a line: number, seed, point, where the import stood, time to
 * resume.
 */
final class Uccisioni {

    /** From the start of the process to the import being in its hand again. */
    private static final Duration RESUME = Duration.ofSeconds(60);

    private static final Duration END = Duration.ofSeconds(240);

    private final Motore engine;
    private final Nodo server;
    private final Random random;
    private final long seed;
    private int kills;
    private int stuck;

    Uccisioni(Motore engine, Nodo server, Random random, long seed) {
        this.engine = engine;
        this.server = server;
        this.random = random;
        this.seed = seed;
    }

    int kills() {
        return kills;
    }

    int stuck() {
        return stuck;
    }

    /** Something else went wrong: the run fails. */
    void fail(String why) {
        stuck++;
        print("STUCK " + why);
    }

    /**
     * Kills at all the points of a piece of work, and waits for its end.
     *
     * @param what printed with each kill: import, preview, undo
     * @param total of what the work counts
     */
    void through(String what, Seguito work, int total, List<Punto> points)
            throws IOException, InterruptedException {
        for (Punto point : points) {
            if (reached(point, work, total)) {
                Thread.sleep(point.delay() / (point.phase() == Punto.Fase.ANALISI ? 1 : 3));
                die(what, point, work, total);
            } else {
                print("MISSED " + what + " " + point + ": it was faster");
            }
        }
        if (!await(END, work::concluded)) {
            stuck++;
            print("STUCK " + what + " " + work.where());
        }
    }

    /** Kills the server while it receives a file; nothing of it may stay. */
    void whileUploading(Flusso flow) throws IOException, InterruptedException {
        server.awaitReady();
        int blocks = random.nextInt(6);
        int delay = random.nextInt(1500);
        Caricatore upload = Caricatore.start(server, flow.file());
        if (random.nextBoolean()) {
            Thread.sleep(delay);
        } else {
            await(Duration.ofSeconds(30), () -> arriving() >= blocks || upload.ended());
        }
        String there = "blocchi=" + arriving();
        Punto point = new Punto(Punto.Fase.CARICAMENTO, 0, delay, Punto.Vittima.SERVER);
        Instant start = killAndStart(point);
        boolean clean = await(RESUME, this::noHalfFile);
        report(point, "upload " + there, start, clean);
    }

    private void die(String what, Punto point, Seguito work, int total)
            throws IOException, InterruptedException {
        String where = what + " " + work.where() + "/" + total;
        long before = work.execution();
        Instant start = killAndStart(point);
        if (point.phase() == Punto.Fase.AVVIO) {
            kills++;
            Thread.sleep(point.delay() * 60L);
            start = killAndStart(point);
        }
        boolean resumed = await(RESUME, () -> work.execution() > before || work.concluded());
        report(point, where, start, resumed);
    }

    private Instant killAndStart(Punto point) throws IOException, InterruptedException {
        if (point.killsServer()) {
            server.kill();
        }
        if (point.killsEngine()) {
            engine.kill();
            Thread.sleep(random.nextInt(2000));
            engine.start();
        }
        Instant start = Instant.now();
        if (point.killsServer()) {
            server.start();
        }
        return start;
    }

    private void report(Punto point, String where, Instant start, boolean resumed) {
        kills++;
        if (!resumed) {
            stuck++;
        }
        print(
                String.format(
                        Locale.ROOT,
                        "KILL %d seed=%d %s at %s resumed=%s",
                        kills,
                        seed,
                        point,
                        where,
                        resumed
                                ? String.format(
                                        Locale.ROOT,
                                        "%.1fs",
                                        Duration.between(start, Instant.now()).toMillis() / 1000.0)
                                : "NEVER"));
    }

    private boolean reached(Punto point, Seguito work, int total) throws InterruptedException {
        int wanted =
                switch (point.phase()) {
                    case IMPORTA, AVVIO -> Math.max(1, total * point.percent() / 100);
                    case RICONCILIA -> total;
                    default -> 0;
                };
        await(
                END,
                () ->
                        work.concluded()
                                || switch (point.phase()) {
                                    case CODA -> work.at("IN_CODA");
                                    case ANALISI -> work.at("IN_ANALISI");
                                    case TURNO -> work.at("IN_ATTESA");
                                    default -> work.done() >= wanted;
                                });
        return !work.concluded();
    }

    private int arriving() {
        return engine
                .look(
                        "SELECT COUNT(*) FROM FILE_BLOCCO B JOIN FILE_DEPOSITATO F"
                                + " ON F.ID = B.FILE_ID WHERE F.SHA256 IS NULL")
                .stream()
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }

    private boolean noHalfFile() {
        return engine.look("SELECT COUNT(*) FROM FILE_DEPOSITATO WHERE SHA256 IS NULL")
                .equals(List.of("0"));
    }

    private static boolean await(Duration patience, BooleanSupplier condition)
            throws InterruptedException {
        Instant late = Instant.now().plus(patience);
        while (Instant.now().isBefore(late)) {
            if (condition.getAsBoolean()) {
                return true;
            }
            Thread.sleep(10);
        }
        return false;
    }

    static void print(String line) {
        System.out.println(line);
    }
}
