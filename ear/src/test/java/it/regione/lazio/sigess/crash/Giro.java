// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.crash;

import it.regione.lazio.sigess.crash.Punto.Fase;
import it.regione.lazio.sigess.crash.Punto.Vittima;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One flow on its way through the system, killed again and again. */
final class Giro {

    private final Motore engine;
    private final Nodo server;
    private final Uccisioni kills;
    private final Random random;
    private final int wanted;
    private int engines;

    /**
     * @param wanted kills of the whole run, a sixth of which take the database engine along
     */
    Giro(Motore engine, Nodo server, Uccisioni kills, Random random, int wanted) {
        this.engine = engine;
        this.server = server;
        this.kills = kills;
        this.random = random;
        this.wanted = wanted;
        this.engines = (wanted + 5) / 6;
    }

    /** Killed while it is uploaded and while the console imports it; the engine alone once, too. */
    long fromTheConsole(Flusso flow) throws Exception {
        kills.whileUploading(flow);
        server.awaitReady();
        Seguito work = Seguito.ofExecution(engine, server.startImport(flow.name()));
        List<Punto> points =
                new ArrayList<>(
                        Punto.of(
                                random,
                                left(5),
                                engines(2),
                                Fase.ANALISI,
                                Fase.TURNO,
                                Fase.AVVIO,
                                Fase.RICONCILIA));
        points.add(Punto.among(random, Fase.IMPORTA, Vittima.MOTORE));
        points.sort(Punto.ORDER);
        kills.through("import", work, flow.oracle().rows(), points);
        return work.id();
    }

    /** Killed while a page's preview is worked out, and while its confirmation is imported. */
    long fromThePreview(Flusso flow, Contenuto content) throws Exception {
        server.awaitReady();
        Map<String, List<String>> before = content.persons();
        long preview;
        try (Operatore person = new Operatore(server)) {
            preview = person.preview(flow.file());
        }
        Seguito shown = Seguito.ofImport(engine, preview);
        kills.through(
                "preview",
                shown,
                flow.oracle().rows(),
                Punto.of(random, left(3), engines(1), Fase.CODA));
        if (!content.persons().equals(before)) {
            kills.fail("the preview wrote something of the domain");
        }
        server.awaitReady();
        long confirmed;
        try (Operatore person = new Operatore(server)) {
            confirmed = person.confirm(preview);
        }
        Seguito work = Seguito.ofImport(engine, confirmed);
        kills.through(
                "confirmed",
                work,
                flow.oracle().rows(),
                Punto.of(random, left(3), engines(1), Fase.CODA));
        return work.id();
    }

    /** Imported without trouble, and killed while it is undone: nothing of it may stay. */
    void undone(Flusso flow) throws Exception {
        server.awaitReady();
        Seguito work = Seguito.ofExecution(engine, server.startImport(flow.name()));
        kills.through("import", work, flow.oracle().rows(), List.of());
        server.awaitReady();
        Seguito undo = Seguito.ofUndo(engine, server.startUndo(work.id()));
        // A thousand rows at a time, once for each of four kinds of record.
        int parts = (flow.oracle().rows() + 999) / 1000 * 4;
        kills.through(
                "undo",
                undo,
                parts,
                Punto.of(random, left(4), engines(1), Fase.TURNO, Fase.RICONCILIA));
        if (!engine.column("SELECT STATO FROM IMPORTAZIONE WHERE ID = ?", work.id())
                .equals(List.of("ANNULLATA"))) {
            kills.fail("import " + work.id() + " was not undone");
        }
    }

    /** Never fewer than one. */
    private int left(int most) {
        return Math.max(1, Math.min(most, wanted - kills.kills()));
    }

    private int engines(int most) {
        int now = Math.min(most, engines);
        engines -= now;
        return now;
    }
}
