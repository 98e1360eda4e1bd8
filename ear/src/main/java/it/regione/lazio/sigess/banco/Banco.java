// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.banco;

import com.ctc.wstx.stax.WstxInputFactory;
import it.regione.lazio.sigess.importazione.EsitoRiga;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.codehaus.stax2.XMLStreamReader2;
import org.h2.Driver;

/**
 * The bench: how long an import takes through the server, first and again under another flow's
 * name, against a program that does nothing but insert the same rows ({@link Paragone}).
 *
 * <p>Repetitions alternate who goes first. Before any of them, on a small file, both databases are
 * compared column by column, in values, different values and lengths; after each, table by table: a
 * difference ends the bench with an error.
 */
public final class Banco {

    private static final int RIGHE_DELLA_PROVA = 3_000;
    private static final Pattern USCITA =
            Pattern.compile("PARAGONE rows=(\\d+) ms=(\\d+) cpu_ms=(\\d+)");
    private static final PrintStream OUT =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final Impianto impianto;
    private final boolean conParagone = !"no".equals(System.getProperty("bench.yardstick"));

    private Banco(Impianto impianto) {
        this.impianto = impianto;
    }

    /** Arguments: server, folder of work, generator, folder of results, options of the JVM. */
    public static void main(String[] a)
            throws IOException, InterruptedException, SQLException, URISyntaxException {
        Impianto impianto =
                new Impianto(
                        Path.of(a[0]).toAbsolutePath(),
                        Path.of(a[1]).toAbsolutePath(),
                        Path.of(a[2]).toAbsolutePath(),
                        Path.of(a[3]).toAbsolutePath(),
                        List.of(a[4].trim().split("\\s+")),
                        Integer.getInteger("bench.http", 8720),
                        Integer.getInteger("bench.management", 10620),
                        Integer.getInteger("bench.h2", 9720));
        Banco banco = new Banco(impianto);
        Processi.cancella(impianto.lavoro());
        banco.prepara();
        banco.prova();
        List<String> chiuse = new ArrayList<>();
        for (String righe : System.getProperty("bench.rows", "100000").split(",")) {
            chiuse.add(banco.misura(Integer.parseInt(righe.strip())));
        }
        Processi.cancella(impianto.lavoro());
        chiuse.forEach(OUT::println);
    }

    /** A server makes the database once; every repetition starts from a copy of it. */
    private void prepara() throws IOException, InterruptedException {
        Path home = impianto.lavoro().resolve("base-home");
        Files.createDirectories(home);
        ServerBanco.avvia(impianto, home).close();
        Processi.copia(home.resolve("dati"), impianto.base());
        Processi.cancella(home);
    }

    private void prova()
            throws IOException, InterruptedException, SQLException, URISyntaxException {
        Path file = genera(RIGHE_DELLA_PROVA);
        Path home = casa();
        Map<String, Long> nostre;
        try (ServerBanco server = ServerBanco.avvia(impianto, home)) {
            deposita(home, file);
            completata(server.importa(file.getFileName().toString()), RIGHE_DELLA_PROVA);
            try (BancaDati db = server.bancaDati()) {
                nostre = db.colonne();
            }
        }
        Processi.cancella(home);
        Path altra = casa();
        paragone(file, altra);
        try (BancaDati db = BancaDati.suFile(altra)) {
            Contenuti.simili(Contenuti.deiDati(nostre), Contenuti.deiDati(db.colonne()));
        }
        Processi.cancella(altra);
        OUT.println("contents compared on " + RIGHE_DELLA_PROVA + " rows: equal");
    }

    private String misura(int righe)
            throws IOException, InterruptedException, SQLException, URISyntaxException {
        Path file = genera(righe);
        Path ancora = conAltroNome(file);
        List<Misura> misure = new ArrayList<>();
        int ripetizioni = Integer.getInteger("bench.repetitions", 3);
        for (int n = 1; n <= ripetizioni; n++) {
            Misura misura = ripeti(righe, n, file, ancora);
            OUT.println(misura.csv());
            misure.add(misura);
        }
        Files.delete(file);
        Files.delete(ancora);
        return new Riepilogo(impianto, righe, misure).scrivi();
    }

    private Misura ripeti(int righe, int n, Path file, Path ancora)
            throws IOException, InterruptedException, SQLException, URISyntaxException {
        Map<String, Long> sue = new TreeMap<>();
        long[] suo = n % 2 == 0 ? misuraParagone(file, sue) : null;
        Map<String, Long> nostre;
        ServerBanco.Importazione prima;
        ServerBanco.Importazione seconda;
        long[] memoria;
        Path home = casa();
        try (ServerBanco server = ServerBanco.avvia(impianto, home)) {
            deposita(home, file);
            prima = completata(server.importa(file.getFileName().toString()), righe);
            memoria = new long[] {server.heapMassimo(), server.heap(), server.rssMassimo()};
            try (BancaDati db = server.bancaDati()) {
                nostre = db.tabelle();
            }
        }
        // As cold as the first one: a server that has just started.
        try (ServerBanco server = ServerBanco.avvia(impianto, home)) {
            deposita(home, ancora);
            seconda = completata(server.importa(ancora.getFileName().toString()), righe);
            memoria[0] = Math.max(memoria[0], server.heapMassimo());
            memoria[1] = Math.max(memoria[1], server.heap());
            memoria[2] = Math.max(memoria[2], server.rssMassimo());
        }
        Processi.cancella(home);
        if (suo == null) {
            suo = misuraParagone(file, sue);
        }
        if (conParagone) {
            Contenuti.uguali(nostre, sue);
        }
        return new Misura(
                righe,
                n,
                prima.millisecondi(),
                prima.cpu(),
                seconda.millisecondi(),
                seconda.cpu(),
                suo[0],
                suo[1],
                memoria[1],
                memoria[0],
                memoria[2],
                prima.passi());
    }

    private long[] misuraParagone(Path file, Map<String, Long> tabelle)
            throws IOException, InterruptedException, SQLException, URISyntaxException {
        if (!conParagone) {
            return new long[2];
        }
        Path home = casa();
        long[] tempi = paragone(file, home);
        try (BancaDati db = BancaDati.suFile(home)) {
            tabelle.putAll(db.tabelle());
        }
        Processi.cancella(home);
        return tempi;
    }

    /** Milliseconds from the first byte read to the last commit, and of processor. */
    private long[] paragone(Path file, Path home)
            throws IOException, InterruptedException, URISyntaxException {
        List<Object> comando = new ArrayList<>(List.of(Processi.java("java")));
        comando.addAll(impianto.jvmDelParagone());
        comando.addAll(Impianto.profilo("metro"));
        comando.addAll(
                List.of(
                        "-cp",
                        classi(
                                Banco.class,
                                EsitoRiga.class,
                                Driver.class,
                                WstxInputFactory.class,
                                XMLStreamReader2.class),
                        Paragone.class.getName(),
                        file,
                        BancaDati.urlProprietario(home),
                        BancaDati.urlApplicazione(home)));
        String uscita = Processi.esegui(comando);
        Matcher m = USCITA.matcher(uscita);
        if (!m.find()) {
            throw new IOException(uscita);
        }
        return new long[] {Long.parseLong(m.group(2)), Long.parseLong(m.group(3))};
    }

    private Path casa() throws IOException {
        Path home = Files.createTempDirectory(impianto.lavoro(), "home");
        Processi.copia(impianto.base(), home.resolve("dati"));
        return home;
    }

    private Path genera(int righe) throws IOException, InterruptedException {
        Path file = impianto.lavoro().resolve("flusso-" + righe + ".xml");
        Processi.esegui(
                List.of(
                        Processi.java("java"),
                        impianto.generatore(),
                        "--prestazioni",
                        righe,
                        "--file",
                        file));
        return file;
    }

    /** The same rows as a flow of the month after. */
    private static Path conAltroNome(Path file) throws IOException {
        Path altro = file.resolveSibling("ancora-" + file.getFileName());
        Files.copy(file, altro);
        try (RandomAccessFile testa = new RandomAccessFile(altro.toFile(), "rw")) {
            byte[] inizio = new byte[400];
            testa.readFully(inizio);
            int posto = new String(inizio, StandardCharsets.ISO_8859_1).indexOf(".20250131.");
            testa.seek(posto);
            testa.write(".20250228.".getBytes(StandardCharsets.ISO_8859_1));
        }
        return altro;
    }

    private static void deposita(Path home, Path file) throws IOException {
        Files.copy(file, home.resolve("inbox").resolve(file.getFileName()));
    }

    private static ServerBanco.Importazione completata(ServerBanco.Importazione i, int righe) {
        if (!i.esito().equals("COMPLETATA") || i.righe() != righe) {
            throw new IllegalStateException(i.toString());
        }
        return i;
    }

    private static String classi(Class<?>... classi) {
        return Arrays.stream(classi)
                .map(c -> c.getProtectionDomain().getCodeSource().getLocation().getPath())
                .distinct()
                .collect(Collectors.joining(":"));
    }
}
