// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.avvio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The JDK's own tool for keys and certificates. All its key stores here have one password. */
final class Keytool {

    static final String PASSWORD = "sigess-demo";

    private Keytool() {}

    /** A key pair with its certificate, self-signed unless {@code altro} names a signer. */
    static void coppia(Path archivio, String nome, String soggetto, String... altro)
            throws IOException, InterruptedException {
        Files.createDirectories(archivio.getParent());
        List<String> comando =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                nome,
                                "-dname",
                                soggetto,
                                "-storetype",
                                "PKCS12",
                                "-storepass",
                                PASSWORD,
                                "-keystore",
                                archivio.toString()));
        comando.addAll(List.of(altro));
        Process keytool =
                new ProcessBuilder(comando)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (keytool.waitFor() != 0) {
            throw new IOException("keytool made no key pair: " + archivio);
        }
    }
}
