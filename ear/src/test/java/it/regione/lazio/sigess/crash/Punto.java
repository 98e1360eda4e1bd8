// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.crash;

import java.util.Comparator;
import java.util.Locale;
import java.util.Random;

/**
 * An instant to kill at: where the work stands, and how many milliseconds later.
 *
 * @param target what dies
 */
record Punto(Fase phase, int percent, int delay, Vittima target) {

    /** As a piece of work goes through them. */
    static final Comparator<Punto> ORDER =
            Comparator.comparing(Punto::order).thenComparingInt(Punto::percent);

    /** In the order in which an import goes through them. */
    enum Fase {
        /** While a browser's file arrives. */
        CARICAMENTO,
        /** As soon as a page's request is in the queue. */
        CODA,
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

    /** A point of this phase, anywhere between 5 and 95 % of the rows. */
    static Punto among(Random random, Fase phase, Vittima target) {
        return new Punto(phase, 5 + random.nextInt(91), random.nextInt(150), target);
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
