// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.banco;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where the bench works and with what.
 *
 * @param server the provisioned WildFly
 * @param lavoro folder of its own, made anew
 * @param generatore source of the program that writes flows
 * @param risultati folder of the raw results
 * @param jvm options of the server, and of the yardstick as far as they are not WildFly's
 */
record Impianto(
        Path server,
        Path lavoro,
        Path generatore,
        Path risultati,
        List<String> jvm,
        int http,
        int management,
        int h2) {

    /** The options that the yardstick shares with the server: memory and the database's. */
    List<String> jvmDelParagone() {
        return jvm.stream()
                .filter(o -> o.startsWith("-Xm") || o.startsWith("-XX:+Use") || o.contains("h2."))
                .toList();
    }

    private static final AtomicInteger REGISTRAZIONI = new AtomicInteger();

    /**
     * A flight recording of {@code chi}, numbered in the order of the starts, when {@code
     * -Dbench.profile=folder} asks for one.
     */
    static List<String> profilo(String chi) {
        String cartella = System.getProperty("bench.profile");
        return cartella == null
                ? List.of()
                : List.of(
                        "-XX:StartFlightRecording=settings=profile,dumponexit=true,filename="
                                + Path.of(cartella)
                                        .resolve(
                                                chi
                                                        + "-"
                                                        + REGISTRAZIONI.incrementAndGet()
                                                        + ".jfr"));
    }

    /** Fresh database with our schema. */
    Path base() {
        return lavoro.resolve("base");
    }
}
