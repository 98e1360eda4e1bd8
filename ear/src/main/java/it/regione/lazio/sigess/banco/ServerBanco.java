// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.banco;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** A server of the bench's own: data, ports and deployment of its own, management from outside. */
final class ServerBanco implements AutoCloseable {

    /**
     * The register of the jobs goes by the machine's clock, which may be put right meanwhile; the
     * command line that starts the job takes a few seconds more.
     */
    private static final long SCARTO_DEGLI_OROLOGI = 15_000;

    private static final int SECONDI_DI_AVVIO = 300;

    /** What a generation, or the whole heap, holds; its spaces say it in per cent. */
    private static final Pattern USATI = Pattern.compile("used (\\d+)K");

    private static final Pattern DOPO_LA_PAUSA = Pattern.compile("->(\\d+)M\\(");

    /**
     * What an import took, as the job repository and the operating system saw it. The comparison
     * with the body's previous file is a job that begins when the import has ended: it is among the
     * steps and in the processor time, not in the milliseconds.
     */
    record Importazione(String esito, long righe, long millisecondi, long cpu, String passi) {}

    private final Impianto impianto;
    private final Path home;
    private final Process processo;

    private ServerBanco(Impianto impianto, Path home, Process processo) {
        this.impianto = impianto;
        this.home = home;
        this.processo = processo;
    }

    /** Starts on {@code home}; returns when the application answers. */
    static ServerBanco avvia(Impianto impianto, Path home)
            throws IOException, InterruptedException {
        return avvia(
                impianto, home, impianto.server().resolve("standalone/deployments/sigess.ear"));
    }

    /** The same with another EAR than the server's. */
    static ServerBanco avvia(Impianto impianto, Path home, Path applicazione)
            throws IOException, InterruptedException {
        Path base = home.resolve("standalone");
        Processi.cancella(base);
        Path origine = impianto.server().resolve("standalone");
        Processi.copia(origine.resolve("configuration"), base.resolve("configuration"));
        Files.createDirectories(base.resolve("lib"));
        Path ear = base.resolve("deployments/sigess.ear");
        Files.createDirectories(ear.getParent());
        Files.copy(applicazione, ear);
        Files.createDirectories(home.resolve("inbox"));
        List<String> jvm = new ArrayList<>(impianto.jvm());
        jvm.add("-Xlog:gc:file=" + home.resolve("gc.log"));
        jvm.addAll(Impianto.profilo("server"));
        StandaloneCommandBuilder comando =
                StandaloneCommandBuilder.of(impianto.server())
                        .setServerConfiguration("standalone-prova.xml")
                        .setBaseDirectory(base)
                        .setJavaOptions(jvm);
        comando.addServerArgument("-Djboss.http.port=" + impianto.http());
        comando.addServerArgument("-Djboss.management.http.port=" + impianto.management());
        comando.addServerArgument("-Dsigess.h2.porta=" + impianto.h2());
        comando.addServerArgument("-Dsigess.home=" + home);
        Process processo =
                Launcher.of(comando)
                        .setRedirectErrorStream(true)
                        .redirectOutput(home.resolve("console.log"))
                        .launch();
        Runtime.getRuntime().addShutdownHook(new Thread(processo::destroyForcibly));
        ServerBanco server = new ServerBanco(impianto, home, processo);
        server.attendi(ear);
        return server;
    }

    /** Imports a file of the inbox to its end. */
    Importazione importa(String file) throws IOException, InterruptedException, SQLException {
        long prima = Processi.cpu(processo.pid());
        long inizio = System.nanoTime();
        Processi.esegui(
                List.of(
                        impianto.server().resolve("bin/jboss-cli.sh"),
                        "--connect",
                        "--controller=127.0.0.1:" + impianto.management(),
                        "--command=/deployment=sigess.ear/subdeployment=sigess-batch.jar"
                                + "/subsystem=batch-jberet:start-job(job-xml-name=importazione-siuss,"
                                + " properties={file="
                                + file
                                + ", codicePrestazione=*, unitaOperativa=RM1-UO1, operatore=OP001,"
                                + " tipoIntervento=ASSISTENZA_ECONOMICA})"));
        try (BancaDati db = BancaDati.nelServer(impianto, home)) {
            while (db.inCorso()) {
                TimeUnit.MILLISECONDS.sleep(500);
            }
            long cpu = Processi.cpu(processo.pid()) - prima;
            Importazione fatta = db.ultimaImportazione(cpu);
            long visti = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - inizio);
            if (Math.abs(visti - fatta.millisecondi()) > SCARTO_DEGLI_OROLOGI) {
                throw new IllegalStateException(
                        visti + " ms by the stopwatch: the clock was moved during " + fatta);
            }
            return fatta;
        }
    }

    BancaDati bancaDati() throws SQLException {
        return BancaDati.nelServer(impianto, home);
    }

    /** Processor time so far, in milliseconds. */
    long cpu() {
        return Processi.cpu(processo.pid());
    }

    /** MB of the heap that are in use after a full collection. */
    long heap() throws IOException, InterruptedException {
        String pid = Long.toString(processo.pid());
        Processi.esegui(List.of(Processi.java("jcmd"), pid, "GC.run"));
        String stato = Processi.esegui(List.of(Processi.java("jcmd"), pid, "GC.heap_info"));
        String javaHeap = stato.split("Metaspace")[0];
        return Arrays.stream(numeri(USATI, javaHeap)).sum() / 1024;
    }

    /** The most that any collection had left in use so far, in MB. */
    long heapMassimo() throws IOException {
        String registro = Files.readString(home.resolve("gc.log"));
        return Arrays.stream(numeri(DOPO_LA_PAUSA, registro)).max().orElse(0);
    }

    long rssMassimo() throws IOException {
        return Processi.memoria(processo.pid(), "VmHWM");
    }

    /** An orderly stop: the database is closed. */
    @Override
    public void close() throws InterruptedException {
        processo.destroy();
        if (!processo.waitFor(120, TimeUnit.SECONDS)) {
            processo.destroyForcibly().waitFor();
        }
    }

    private void attendi(Path ear) throws IOException, InterruptedException {
        Path pronto = ear.resolveSibling("sigess.ear.deployed");
        for (int mezzi = 0; mezzi < 2 * SECONDI_DI_AVVIO; mezzi++) {
            if (Files.exists(pronto)) {
                attendiCheRiposi();
                return;
            }
            if (!processo.isAlive() || Files.exists(ear.resolveSibling("sigess.ear.failed"))) {
                break;
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
        processo.destroyForcibly();
        throw new IOException("the server did not start: see " + home.resolve("console.log"));
    }

    /** What the start has left to the compiler is not the import's. */
    private void attendiCheRiposi() throws IOException, InterruptedException {
        long prima = Processi.cpu(processo.pid());
        for (int secondi = 0, quieti = 0; secondi < 60 && quieti < 2; secondi++) {
            TimeUnit.SECONDS.sleep(1);
            long adesso = Processi.cpu(processo.pid());
            quieti = adesso - prima < 100 ? quieti + 1 : 0;
            prima = adesso;
        }
    }

    private static long[] numeri(Pattern cerca, String testo) {
        return cerca.matcher(testo)
                .results()
                .map(MatchResult::group)
                .mapToLong(g -> Long.parseLong(g.replaceAll("\\D", "")))
                .toArray();
    }
}
