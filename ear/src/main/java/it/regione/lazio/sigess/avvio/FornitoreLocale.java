// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.avvio;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The identity provider of the demonstration and of the tests: a Keycloak on this machine, with a
 * realm in the place of the regional service, one in the place of SPID and CIE, and one that reads
 * certificates as the service of the TS-CNS does. It keeps nothing: each start makes the realms
 * anew. It lives no longer than who started it.
 */
public final class FornitoreLocale implements AutoCloseable {

    private static final Duration RESA = Duration.ofSeconds(20);

    private final Process processo;
    private final String indirizzo;
    private final String indirizzoTls;
    private final Tessere tessere;

    private FornitoreLocale(Process processo, int porta, Tessere tessere) {
        this.processo = processo;
        this.indirizzo = indirizzo(porta);
        this.indirizzoTls = indirizzoTls(porta);
        this.tessere = tessere;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop-keycloak"));
    }

    /**
     * Starts it; {@link #attendi} tells when it answers.
     *
     * @param keycloak the unpacked distribution
     * @param ambiti folder of realms and theme
     * @param chiavi where the keys of the application are, or will be
     * @param porta its port, on loopback; the next one is for TLS
     * @param applicazione address of the application that it knows
     * @param registro its log
     */
    public static FornitoreLocale avvia(
            Path keycloak, Path ambiti, Path chiavi, int porta, String applicazione, Path registro)
            throws IOException, InterruptedException {
        copia(ambiti.resolve("realms"), keycloak.resolve("data/import"));
        copia(ambiti.resolve("themes"), keycloak.resolve("themes"));
        Files.createDirectories(registro.getParent());
        boolean windows =
                System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        Path comando = keycloak.resolve(windows ? "bin/kc.bat" : "bin/kc.sh");
        comando.toFile().setExecutable(true);
        Tessere tessere = Tessere.prepara(chiavi.getParent().resolveSibling("ts-cns"));
        ProcessBuilder avvio =
                new ProcessBuilder(
                        comando.toString(),
                        "start-dev",
                        "--db=dev-mem",
                        "--http-host=127.0.0.1",
                        "--http-port=" + porta,
                        "--https-port=" + tls(porta),
                        "--https-key-store-file=" + tessere.server(),
                        "--https-key-store-password=" + Keytool.PASSWORD,
                        "--https-trust-store-file=" + tessere.fidate(),
                        "--https-trust-store-password=" + Keytool.PASSWORD,
                        "--https-client-auth=request",
                        "--import-realm");
        avvio.environment().put("SIGESS_IDP", indirizzo(porta));
        avvio.environment().put("SIGESS_IDP_TLS", indirizzoTls(porta));
        avvio.environment().put("SIGESS_INDIRIZZO", applicazione);
        avvio.environment().put("SIGESS_CERTIFICATO", Chiavi.prepara(chiavi).certificato());
        avvio.environment().put("JAVA_HOME", System.getProperty("java.home"));
        avvio.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        avvio.redirectErrorStream(true).redirectOutput(registro.toFile());
        return new FornitoreLocale(avvio.start(), porta, tessere);
    }

    public String indirizzo() {
        return indirizzo;
    }

    /** Where certificates are read. */
    public String indirizzoTls() {
        return indirizzoTls;
    }

    /** The authority whose certificates it reads. */
    public Tessere tessere() {
        return tessere;
    }

    static int tls(int porta) {
        return porta + 1;
    }

    private static String indirizzo(int porta) {
        return "http://localhost:" + porta;
    }

    private static String indirizzoTls(int porta) {
        return "https://localhost:" + tls(porta);
    }

    /** Whether it answers within that time. */
    public boolean attendi(Duration pazienza) throws InterruptedException {
        Instant tardi = Instant.now().plus(pazienza);
        while (processo.isAlive() && Instant.now().isBefore(tardi)) {
            if (risponde()) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
        return false;
    }

    /** The script and the java process that it made. */
    @Override
    public void close() {
        List<ProcessHandle> figli = processo.descendants().toList();
        figli.forEach(ProcessHandle::destroy);
        processo.destroy();
        try {
            if (!processo.waitFor(RESA.toSeconds(), TimeUnit.SECONDS)) {
                figli.forEach(ProcessHandle::destroyForcibly);
                processo.destroyForcibly();
            }
        } catch (InterruptedException e) {
            processo.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private boolean risponde() throws InterruptedException {
        URI metadati = URI.create(indirizzo + "/realms/regione/protocol/saml/descriptor");
        try {
            return HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(metadati)
                                            .timeout(Duration.ofSeconds(20))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static void copia(Path da, Path a) throws IOException {
        try (Stream<Path> file = Files.walk(da)) {
            for (Path uno : (Iterable<Path>) file::iterator) {
                Path copia = a.resolve(da.relativize(uno).toString());
                if (Files.isDirectory(uno)) {
                    Files.createDirectories(copia);
                } else {
                    Files.copy(uno, copia, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
