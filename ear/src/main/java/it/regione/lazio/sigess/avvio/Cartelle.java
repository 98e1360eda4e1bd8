// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.avvio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the demonstration keeps on disk, outside of every target folder.
 *
 * @param server the provisioned WildFly
 * @param home the folder of data, inbox and logs
 */
record Cartelle(Path server, Path home) {

    Path inbox() {
        return home.resolve("inbox");
    }

    Path log() {
        return home.resolve("log");
    }

    Path serverLog() {
        return log().resolve("server.log");
    }

    Path idpLog() {
        return log().resolve("keycloak.log");
    }

    /**
     * The keys that sign the requests to the identity provider, where the server looks for them.
     */
    Path chiavi() {
        return home.resolve("idp").resolve("chiavi").resolve("sigess.p12");
    }

    Path database() {
        return home.resolve("dati").resolve("sigess");
    }

    /** The scanner of the server writes its verdict beside the EAR: .deployed or .failed. */
    Path verdict(String suffix) {
        return server.resolve("standalone/deployments/sigess.ear." + suffix);
    }

    /**
     * Makes the folders and puts the sample flows into the inbox, unless they are there already.
     */
    void prepare(Path samples) throws IOException {
        for (Path folder : List.of(inbox(), log(), database().getParent())) {
            Files.createDirectories(folder);
        }
        try (Stream<Path> files = Files.list(samples)) {
            for (Path file : files.toList()) {
                Path copy = inbox().resolve(file.getFileName());
                if (Files.notExists(copy)) {
                    Files.copy(file, copy);
                }
            }
        }
        for (String suffix : List.of("deployed", "failed", "undeployed")) {
            Files.deleteIfExists(verdict(suffix));
        }
    }
}
