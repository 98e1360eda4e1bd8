// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.crash;

import it.regione.lazio.sigess.crash.Punto.Fase;
import it.regione.lazio.sigess.crash.Punto.Vittima;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** One flow on its way through the system, killed again and again. */
final class Giro {

    private final Motore engine;
    private final Nodo server;
    private final Uccisioni kills;
    private final Random random;
    private final int wanted;

    /**
     * @param wanted kills of the whole run
     */
    Giro(Motore engine, Nodo server, Uccisioni kills, Random random, int wanted) {
        this.engine = engine;
        this.server = server;
        this.kills = kills;
        this.random = random;
        this.wanted = wanted;
    }

    /** Killed while it is uploaded and while the console imports it; the engine alone once, too. */
    long fromTheConsole(Flusso flow) throws Exception {
        kills.whileUploading(flow);
        server.awaitReady();
        Seguito work = Seguito.ofExecution(engine, server.startImport(flow.name()));
        kills.through(
                "import",
                work,
                flow.oracle().rows(),
                points(
                        at(Fase.ANALISI),
                        at(Fase.AVVIO),
                        at(Fase.RICONCILIA),
                        at(Fase.IMPORTA, Vittima.SERVER_E_MOTORE),
                        at(Fase.IMPORTA, Vittima.MOTORE)));
        kills.nothingHalf();
        return work.id();
    }

    /** Killed while a page's preview is worked out, and while its confirmation is imported. */
    long fromThePreview(Flusso flow, Contenuto content) throws Exception {
        server.awaitReady();
        Map<String, List<String>> before = content.persons();
        int rows = flow.oracle().rows();
        try (Operatore person = new Operatore(server)) {
            long preview = person.preview(flow.file());
            kills.through(
                    "preview",
                    Seguito.ofImport(engine, preview),
                    rows,
                    points(at(Fase.IMPORTA, Vittima.SERVER_E_MOTORE), at(Fase.IMPORTA)));
            if (!content.persons().equals(before)) {
                kills.fail("the preview wrote something of the domain");
            }
            server.awaitReady();
            Seguito work = Seguito.ofImport(engine, person.confirm(preview));
            kills.through("confirmed", work, rows, points(at(Fase.IMPORTA), at(Fase.CODA)));
            return work.id();
        }
    }

    /** Imported without trouble, and killed while it is undone: nothing of it may stay. */
    void undone(Flusso flow) throws Exception {
        server.awaitReady();
        Seguito work = Seguito.ofExecution(engine, server.startImport(flow.name()));
        kills.through("import", work, flow.oracle().rows(), List.of());
        Seguito undo = Seguito.ofUndo(engine, server.startUndo(work.id()));
        // A thousand rows at a time, once for each of four kinds of record.
        int parts = (flow.oracle().rows() + 999) / 1000 * 4;
        kills.through(
                "undo",
                undo,
                parts,
                points(
                        at(Fase.IMPORTA, Vittima.SERVER_E_MOTORE),
                        at(Fase.IMPORTA),
                        at(Fase.TURNO),
                        at(Fase.IMPORTA)));
        if (!engine.column("SELECT STATO FROM IMPORTAZIONE WHERE ID = ?", work.id())
                .equals(List.of("ANNULLATA"))) {
            kills.fail("import " + work.id() + " was not undone");
        }
    }

    private Punto at(Fase phase) {
        return at(phase, Vittima.SERVER);
    }

    private Punto at(Fase phase, Vittima target) {
        return Punto.among(random, phase, target);
    }

    /** As many as are still wanted, in the order in which the work comes by. */
    private List<Punto> points(Punto... all) {
        int left = wanted - kills.kills();
        return Stream.of(all).limit(left > 0 ? left : all.length).sorted(Punto.ORDER).toList();
    }
}
