// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.crash;

import java.io.IOException;
import java.sql.SQLException;
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

    /** Imports the flow through all the points; returns the id of the import, concluded. */
    long through(Flusso flow, List<Punto> points)
            throws IOException, SQLException, InterruptedException {
        server.awaitReady();
        long execution = server.startJob(flow.name());
        for (Punto point : points) {
            if (reached(point, execution, flow.oracle().rows())) {
                Thread.sleep(point.delay() / (point.phase() == Punto.Fase.ANALISI ? 1 : 3));
                die(point, execution);
            } else {
                print("MISSED " + point + ": the import was faster");
            }
        }
        if (!await(END, () -> concluded(execution))) {
            stuck++;
            print("STUCK import of execution " + execution + " is " + state(execution));
        }
        return Long.parseLong(of(execution, "ID").get(0));
    }

    /** Kills the server while it receives a file; nothing of it may stay. */
    void whileUploading(Flusso flow, boolean alsoEngine)
            throws IOException, SQLException, InterruptedException {
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
        Punto point =
                new Punto(
                        Punto.Fase.CARICAMENTO,
                        0,
                        delay,
                        alsoEngine ? Punto.Vittima.SERVER_E_MOTORE : Punto.Vittima.SERVER);
        Instant start = killAndStart(point);
        boolean clean = await(RESUME, this::noHalfFile);
        report(point, there, start, clean);
    }

    private void die(Punto point, long execution)
            throws IOException, SQLException, InterruptedException {
        String where = state(execution);
        long execution0 = lastExecution(execution);
        Instant start = killAndStart(point);
        if (point.phase() == Punto.Fase.AVVIO) {
            kills++;
            Thread.sleep(point.delay() * 60L);
            start = killAndStart(point);
        }
        boolean resumed =
                await(RESUME, () -> lastExecution(execution) > execution0 || concluded(execution));
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

    private boolean reached(Punto point, long execution, int rows) throws InterruptedException {
        int wanted =
                switch (point.phase()) {
                    case IMPORTA, AVVIO -> Math.max(1, rows * point.percent() / 100);
                    case RICONCILIA -> rows;
                    default -> 0;
                };
        await(
                END,
                () ->
                        concluded(execution)
                                || switch (point.phase()) {
                                    case ANALISI -> is(execution, "IN_ANALISI", 1);
                                    case TURNO -> is(execution, "IN_ATTESA", 2);
                                    default -> written(execution) >= wanted;
                                });
        return !concluded(execution);
    }

    /** In this state, or already past it. */
    private boolean is(long execution, String state, int position) {
        List<String> order = List.of("IN_CODA", "IN_ANALISI", "IN_ATTESA", "IN_CORSO");
        return of(execution, "STATO").stream()
                .anyMatch(s -> s.equals(state) || order.indexOf(s) > position);
    }

    private boolean concluded(long execution) {
        return of(execution, "STATO").stream()
                .anyMatch(s -> List.of("COMPLETATA", "RIFIUTATA", "FALLITA").contains(s));
    }

    private int written(long execution) {
        return of(execution, "LETTE").stream().mapToInt(Integer::parseInt).findFirst().orElse(0);
    }

    private String state(long execution) {
        return of(execution, "STATO || ' ' || LETTE || '/' || NVL(RIGHE_TOTALI, 0)").toString();
    }

    private List<String> of(long execution, String column) {
        return engine.look(
                "SELECT "
                        + column
                        + " FROM IMPORTAZIONE WHERE ISTANZA_JOB ="
                        + " (SELECT JOBINSTANCEID FROM JOB_EXECUTION WHERE JOBEXECUTIONID = ?)",
                execution);
    }

    /** The execution that has the job in hand, if a living one has. */
    private long lastExecution(long execution) {
        return engine
                .look(
                        "SELECT L.ESECUZIONE FROM LAVORO_IN_CORSO L WHERE L.FINITO IS NULL"
                                + " AND L.ISTANZA_JOB = (SELECT JOBINSTANCEID FROM JOB_EXECUTION"
                                + " WHERE JOBEXECUTIONID = ?)",
                        execution)
                .stream()
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
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
