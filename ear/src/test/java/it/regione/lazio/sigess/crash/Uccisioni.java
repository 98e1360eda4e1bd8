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

    /** Rows that an import commits at a time. */
    private static final int CHUNK = 1000;

    private static final Duration END = Duration.ofSeconds(240);

    /** A second between two beats, two of silence; the first import is resumed without them. */
    private static final String[] FASTER = {"-Dsigess.nodo.battito=1", "-Dsigess.nodo.silenzio=2"};

    private final Motore engine;
    private final Nodo server;
    private final Random random;
    private final long seed;
    private final Colpiti hits = new Colpiti();
    private final Instant begin = Instant.now();
    private boolean faster;
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

    Colpiti hits() {
        return hits;
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
            if (reached(point, work, total, what.equals("undo") ? 1 : CHUNK)) {
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

    /** Kills the server while it stores a file that has arrived: a part of it is there. */
    void whileUploading(Flusso flow) throws IOException, InterruptedException {
        server.awaitReady();
        int blocks = 1 + random.nextInt(15);
        Caricatore upload = Caricatore.start(server, flow.file());
        await(END, () -> arriving() >= blocks || upload.ended());
        int there = arriving();
        if (there == 0) {
            print("MISSED upload: " + (upload.ended() ? upload.answer() : "nothing arrives"));
        }
        Punto point = new Punto(Punto.Fase.CARICAMENTO, 0, 0, Punto.Vittima.SERVER);
        Instant start = killAndStart(point);
        Momento moment = there > 0 ? Momento.CARICAMENTO : Momento.ALTRO;
        report(point, moment, "upload blocchi=" + there, start, true);
    }

    /** Waits until nothing is left of the uploads that were cut off. */
    void nothingHalf() throws InterruptedException {
        if (!await(RESUME, this::noHalfFile)) {
            fail("half a file stays");
        }
    }

    private void die(String what, Punto point, Seguito work, int total)
            throws IOException, InterruptedException {
        String where = what + " " + work.where() + "/" + total;
        Momento moment = Momento.of(what, work.state(), work.done(), total);
        long before = work.execution();
        Instant start = killAndStart(point);
        if (point.phase() == Punto.Fase.AVVIO) {
            kills++;
            hits.hit(moment);
            moment = Momento.AVVIO;
            Thread.sleep(1_000 + point.delay() * 30L);
            start = killAndStart(point);
        }
        boolean resumed = await(RESUME, () -> work.execution() > before || work.concluded());
        report(point, moment, where, start, resumed);
        if (!faster) {
            server.with(FASTER);
            faster = true;
        }
    }

    private Instant killAndStart(Punto point) throws IOException, InterruptedException {
        if (point.killsServer()) {
            server.kill();
        }
        if (point.killsEngine()) {
            engine.kill();
            Thread.sleep(random.nextInt(500));
            engine.start();
        }
        Instant start = Instant.now();
        if (point.killsServer()) {
            server.start();
        }
        return start;
    }

    private void report(Punto point, Momento moment, String where, Instant start, boolean resumed) {
        kills++;
        hits.hit(moment);
        if (!resumed) {
            stuck++;
        }
        print(
                String.format(
                        Locale.ROOT,
                        "KILL %d seed=%d %ds %s %s at %s resumed=%s%s",
                        kills,
                        seed,
                        Duration.between(begin, Instant.now()).toSeconds(),
                        moment.name().toLowerCase(Locale.ROOT),
                        point,
                        where,
                        resumed
                                ? String.format(
                                        Locale.ROOT,
                                        "%.1fs",
                                        Duration.between(start, Instant.now()).toMillis() / 1000.0)
                                : "NEVER",
                        faster ? "" : " default heartbeats"));
    }

    private boolean reached(Punto point, Seguito work, int total, int step)
            throws InterruptedException {
        int wanted =
                switch (point.phase()) {
                    case IMPORTA, AVVIO -> Math.max(1, total * point.percent() / 100 - step + 1);
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
