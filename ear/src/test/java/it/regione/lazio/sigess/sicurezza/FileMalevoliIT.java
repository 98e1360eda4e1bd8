// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.sicurezza;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.prove.FlussoDiProva;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.Test;

/**
 * Every file of the {@link Corpus}, uploaded as the page uploads it (REQUIREMENTS S1): refused with
 * a sentence that says why, at once, in constant memory, without asking anybody else and without a
 * file anywhere.
 */
@ArquillianTest
@RunAsClient
class FileMalevoliIT {

    /** 2 s is the promise on a free machine; the tests of the readers hold it. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final long MB = 1 << 20;
    private static final String REFUSED = "Il file non può essere importato";

    private final String marker = "evaso-" + UUID.randomUUID();
    private final AtomicInteger visits = new AtomicInteger();

    @Test
    void everyEvilFileIsRefusedAtOnceAndLeavesNothing() throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            listen(listener);
            List<Corpus.Evil> corpus =
                    new Corpus("http://127.0.0.1:" + listener.getLocalPort(), marker).all();
            assertThat(corpus).hasSizeGreaterThanOrEqualTo(30);
            Programma operator = Programma.as("operatore");
            Invio page = Invio.from(operator);
            // Warm, so that the first of the corpus is not blamed for what it found.
            assertThat(page.send("x.xml", BodyPublishers.ofString("x")).body()).contains(REFUSED);
            long spool = spool();
            long before = heap();
            Duration worst = Duration.ZERO;
            String slowest = "";
            for (Corpus.Evil evil : corpus) {
                Instant start = Instant.now();
                HttpResponse<String> answer =
                        page.send(evil.name(), BodyPublishers.ofInputStream(evil.content()));
                Duration took = Duration.between(start, Instant.now());
                if (took.compareTo(worst) > 0) {
                    worst = took;
                    slowest = evil.what();
                }
                refused(evil, answer);
                assertThat(took).as(evil.what()).isLessThan(PATIENCE);
            }
            long grown = heap() - before;
            System.out.printf(
                    "Evil uploads: %d files, slowest %s with %d ms, heap %+d MB%n",
                    corpus.size(), slowest, worst.toMillis(), grown / MB);
            assertThat(grown).isLessThan(100 * MB);
            assertThat(spool()).isEqualTo(spool);
            assertThat(escaped()).isEmpty();
            assertThat(visits).hasValue(0);

            new Socket(listener.getInetAddress(), listener.getLocalPort()).close();
            for (int i = 0; i < 100 && visits.get() == 0; i++) {
                Thread.sleep(50);
            }
            assertThat(visits).as("the listener hears").hasValue(1);
            assertThat(page.send("buono.xml", BodyPublishers.ofByteArray(good())).body())
                    .as("a flow after all of them")
                    .contains("Nome del flusso")
                    .doesNotContain(REFUSED);
        }
    }

    private static void refused(Corpus.Evil evil, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(evil.what()).isEqualTo(200);
        assertThat(answer.body())
                .as(evil.what())
                .contains(REFUSED)
                .doesNotContain("Nome del flusso", "Exception", "root:", "<img src=x");
        String text = answer.body().replaceFirst("(?s).*" + REFUSED, "").replaceAll("<[^>]*>", "");
        assertThat(text)
                .as(evil.what())
                .containsPattern("(?s)[A-Z][a-zàèéìòù’]+ [a-zàèéìòù’]+ .{20}");
    }

    private static byte[] good() {
        return new FlussoDiProva("20250902", 1951)
                .persona("SED", 53, FlussoDiProva.prestazione("A1.04", "P4", "10.00"))
                .byteDelFlusso();
    }

    private void listen(ServerSocket listener) {
        Thread ear =
                new Thread(
                        () -> {
                            while (!listener.isClosed()) {
                                try (Socket visitor = listener.accept()) {
                                    visits.incrementAndGet();
                                } catch (IOException e) {
                                    return;
                                }
                            }
                        });
        ear.setDaemon(true);
        ear.start();
    }

    /** Used after a collection, in bytes. */
    private static long heap() throws IOException {
        try (ModelControllerClient management =
                ModelControllerClient.Factory.create(
                        "127.0.0.1", Integer.getInteger("sigess.it.management"))) {
            ModelNode memory =
                    Operations.createAddress("core-service", "platform-mbean", "type", "memory");
            management.execute(Operations.createOperation("gc", memory));
            return Operations.readResult(
                            management.execute(
                                    Operations.createReadAttributeOperation(
                                            memory, "heap-memory-usage")))
                    .get("used")
                    .asLong();
        }
    }

    /** Files of uploads that are not over. */
    private static long spool() throws IOException {
        try (Stream<Path> files =
                Files.walk(Path.of(System.getProperty("sigess.it"), "standalone", "tmp"))) {
            return files.filter(f -> f.getFileName().toString().contains("upload")).count();
        }
    }

    private List<Path> escaped() throws IOException {
        try (Stream<Path> ours = Files.walk(Path.of(System.getProperty("sigess.it")));
                Stream<Path> server = Files.list(Path.of(System.getProperty("sigess.server")));
                Stream<Path> temporary = Files.list(Path.of("/tmp"));
                Stream<Path> here = Files.list(Path.of(".."))) {
            return Stream.of(ours, server, temporary, here)
                    .flatMap(files -> files)
                    .filter(file -> file.toString().contains(marker))
                    .toList();
        }
    }
}
