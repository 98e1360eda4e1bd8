// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.crash;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * An instant to kill at: where the work stands, and how many milliseconds later.
 *
 * @param target what dies
 */
record Punto(Fase phase, int percent, int delay, Vittima target) {

    /** In the order in which an import goes through them. */
    enum Fase {
        /** While a browser's file arrives. */
        CARICAMENTO,
        /** While the server starts. */
        AVVIO,
        ANALISI,
        TURNO,
        IMPORTA,
        RICONCILIA
    }

    enum Vittima {
        SERVER,
        SERVER_E_MOTORE,
        /** The database engine alone: the server lives on and must find it again. */
        MOTORE
    }

    /**
     * The points of one import, the last of which is its end: never fewer than {@code kills}.
     *
     * @param engines how many of them take the database engine along
     */
    static List<Punto> ofOneImport(Random random, int kills, int engines, boolean engineAlone) {
        List<Punto> points = new ArrayList<>();
        List<Fase> edges =
                new ArrayList<>(List.of(Fase.AVVIO, Fase.ANALISI, Fase.TURNO, Fase.RICONCILIA));
        Collections.shuffle(edges, random);
        for (int i = 0; i < kills; i++) {
            // Two thirds of the kills among the rows.
            boolean edge = i % 3 == 2 && !edges.isEmpty();
            points.add(
                    new Punto(
                            edge ? edges.remove(0) : Fase.IMPORTA,
                            5 + random.nextInt(91),
                            random.nextInt(150),
                            i < engines ? Vittima.SERVER_E_MOTORE : Vittima.SERVER));
        }
        if (engineAlone) {
            points.add(new Punto(Fase.IMPORTA, 5 + random.nextInt(91), 0, Vittima.MOTORE));
        }
        points.sort(Comparator.comparing(Punto::order).thenComparingInt(Punto::percent));
        return points;
    }

    /** A server that starts may be killed wherever the rows stand. */
    private Fase order() {
        return phase == Fase.AVVIO ? Fase.IMPORTA : phase;
    }

    boolean killsServer() {
        return target != Vittima.MOTORE;
    }

    boolean killsEngine() {
        return target != Vittima.SERVER;
    }

    @Override
    public String toString() {
        String where = phase.name().toLowerCase(Locale.ROOT);
        return where
                + (phase == Fase.IMPORTA ? " " + percent + "%" : "")
                + "+"
                + delay
                + "ms "
                + target.name().toLowerCase(Locale.ROOT);
    }
}
