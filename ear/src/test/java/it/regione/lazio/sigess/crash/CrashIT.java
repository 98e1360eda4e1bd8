// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * kill -9 at random instants, against an oracle computed from the files. {@code -Dsigess.crash=200}
 * says how many kills, {@code -Dsigess.crash.seme=…} repeats the instants of a run.
 */
class CrashIT {

    private static final int ROWS = Integer.getInteger("sigess.crash.righe", 8_000);

    /** From how many kills on every moment must be hit. */
    private static final int FULL = 30;

    private final Path home = Path.of(System.getProperty("sigess.it"), "crash");

    @Test
    void nothingIsLostDoubledOrHalf() throws Exception {
        int wanted = Integer.getInteger("sigess.crash", 30);
        long seed = Long.getLong("sigess.crash.seme", System.nanoTime() % 1_000_000);
        Random random = new Random(seed);
        Uccisioni.print("CRASH seed=" + seed + " kills wanted=" + wanted + " rows=" + ROWS);
        Files.createDirectories(home);
        Map<Long, Flusso> imported = new LinkedHashMap<>();
        try (Motore engine = new Motore(home.resolve("dati"));
                Nodo server = new Nodo("nodo-1", home, engine, 1)) {
            engine.start();
            server.start();
            server.awaitReady();
            Contenuto content = new Contenuto(engine);
            Uccisioni kills = new Uccisioni(engine, server, random, seed);
            Giro tour = new Giro(engine, server, kills, random, wanted);
            Flussi flows = new Flussi(server.inbox(), ROWS);
            for (int round = 1; goesOn(kills, wanted, round); round++) {
                Flusso flow = flows.of(round);
                switch (round % 3) {
                    case 1 -> imported.put(tour.fromTheConsole(flow), flow);
                    case 2 -> imported.put(tour.fromThePreview(flow, content), flow);
                    default -> tour.undone(flow);
                }
            }
            flows.close();
            judge(engine, content, imported, kills, wanted);
        }
    }

    /** A full run hits every moment; what was too fast for it is tried again, not for ever. */
    private static boolean goesOn(Uccisioni kills, int wanted, int round) {
        boolean full = wanted >= FULL;
        return kills.kills() < wanted
                || full && !kills.hits().missing().isEmpty() && round <= wanted / 5 + 6;
    }

    private static void judge(
            Motore engine,
            Contenuto content,
            Map<Long, Flusso> imported,
            Uccisioni kills,
            int wanted)
            throws Exception {
        Confronto judgement = new Confronto();
        Map<String, List<String>> expected = new TreeMap<>();
        for (Map.Entry<Long, Flusso> one : imported.entrySet()) {
            Oracolo oracle = one.getValue().oracle();
            oracle.persons()
                    .forEach(
                            (code, records) ->
                                    assertThat(expected.put(code, new ArrayList<>(records)))
                                            .as("two flows name the same person")
                                            .isNull());
            judgement.compare(
                    "ledger " + one.getKey(), oracle.ledger(), content.ledger(one.getKey()));
            judgement.compare(
                    "counters " + one.getKey(),
                    List.of(oracle.counters()),
                    List.of(content.counters(one.getKey())));
        }
        judgement.persons(expected, content.persons());
        judgement.examples().forEach(Uccisioni::print);
        int running = running(engine);
        Uccisioni.print("MOMENTS " + kills.hits());
        Uccisioni.print(
                "CRASH kills="
                        + kills.kills()
                        + " lost="
                        + judgement.lost()
                        + " doubled="
                        + judgement.doubled()
                        + " half="
                        + judgement.half()
                        + " stuck="
                        + (kills.stuck() + running));
        assertThat(
                        List.of(
                                judgement.lost(),
                                judgement.doubled(),
                                judgement.half(),
                                kills.stuck(),
                                running))
                .containsOnly(0);
        assertThat(wanted < FULL ? Set.of() : kills.hits().missing()).as("not hit twice").isEmpty();
    }

    /**
     * What goes on for ever: a comparison with the file before begins when its import has ended.
     */
    private static int running(Motore engine) throws Exception {
        Instant late = Instant.now().plusSeconds(120);
        int running;
        do {
            Thread.sleep(200);
            running =
                    engine.column(
                                    "SELECT JOBEXECUTIONID FROM JOB_EXECUTION WHERE BATCHSTATUS IN"
                                            + " ('STARTING', 'STARTED', 'STOPPING')")
                            .size();
        } while (running > 0 && Instant.now().isBefore(late));
        return running;
    }
}
