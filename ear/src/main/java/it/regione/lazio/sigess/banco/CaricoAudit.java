// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.banco;

import it.regione.lazio.sigess.banco.TurniAudit.Visto;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * What the audit costs: two servers side by side, one with it and one without, on the same data.
 * The same people look at lists and details of one and of the other in turns of a few seconds, so
 * that whatever else the machine does falls on both.
 */
public final class CaricoAudit {

    private static final int RIGHE = 3_000;
    private static final int UTENTI = Integer.getInteger("carico.users", 20);
    private static final int COPPIE = Integer.getInteger("carico.pairs", 6);
    private static final PrintStream OUT =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private CaricoAudit() {}

    /** Arguments: server, folder of work, generator, folder of results, options of the JVM. */
    public static void main(String[] a) throws IOException, InterruptedException, SQLException {
        Path lavoro = Path.of(a[1]).toAbsolutePath();
        Processi.cancella(lavoro);
        Impianto con = impianto(a, lavoro, 0);
        Impianto senza = impianto(a, lavoro, 10);
        Path casaCon = casa(lavoro, "con");
        Path casaSenza = casa(lavoro, "senza");
        Path ear = con.server().resolve("standalone/deployments/sigess.ear");
        Path spoglio = lavoro.resolve("sigess.ear");
        EarSenzaAudit.copia(ear, spoglio);
        genera(con, casaCon);
        try (ServerBanco prima = ServerBanco.avvia(con, casaCon)) {
            prima.importa("carico.xml");
        }
        Processi.copia(casaCon.resolve("dati"), casaSenza.resolve("dati"));
        try (ServerBanco uno = ServerBanco.avvia(con, casaCon);
                ServerBanco altro = ServerBanco.avvia(senza, casaSenza, spoglio);
                Folla folla = new Folla(UTENTI, con.http());
                Folla altra = new Folla(UTENTI, senza.http())) {
            List<String> righe =
                    new TurniAudit(new Visto(uno, folla), new Visto(altro, altra), COPPIE).misura();
            righe.add(0, "# looks written down: " + guardate(uno) + " / " + guardate(altro));
            Files.createDirectories(con.risultati());
            Files.write(con.risultati().resolve("carico-audit.csv"), righe);
            righe.stream().filter(r -> r.startsWith("# CARICO")).forEach(OUT::println);
        }
        Processi.cancella(lavoro);
    }

    private static long guardate(ServerBanco server) throws SQLException {
        try (BancaDati db = server.bancaDati()) {
            return db.operazioniTracciate();
        }
    }

    private static Impianto impianto(String[] a, Path lavoro, int porte) {
        return new Impianto(
                Path.of(a[0]).toAbsolutePath(),
                lavoro,
                Path.of(a[2]).toAbsolutePath(),
                Path.of(a[3]).toAbsolutePath(),
                List.of(a[4].trim().split("\\s+")),
                Integer.getInteger("bench.http", 8720) + porte,
                Integer.getInteger("bench.management", 10620) + porte,
                Integer.getInteger("bench.h2", 9720) + porte);
    }

    private static Path casa(Path lavoro, String nome) throws IOException {
        Path casa = lavoro.resolve(nome);
        Files.createDirectories(casa.resolve("inbox"));
        return casa;
    }

    private static void genera(Impianto impianto, Path casa)
            throws IOException, InterruptedException {
        Processi.esegui(
                List.of(
                        Processi.java("java"),
                        impianto.generatore(),
                        "--prestazioni",
                        RIGHE,
                        "--file",
                        casa.resolve("inbox/carico.xml")));
    }
}
