// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The inbox: files are named in it, never reached out of it. */
final class CartellaArrivo {

    private CartellaArrivo() {}

    /** System property {@code sigess.inbox}, else {@code inbox} under {@code sigess.home}. */
    static Path percorso() {
        String home = System.getProperty("sigess.home", ".sigess");
        return Path.of(System.getProperty("sigess.inbox", home + "/inbox")).toAbsolutePath();
    }

    /** Whether {@code nome} names a file and no folder on the way to it. */
    static boolean nomeSemplice(String nome) {
        try {
            Path percorso = Path.of(nome);
            return percorso.getNameCount() == 1
                    && !percorso.isAbsolute()
                    && !nome.contains("\\")
                    && !nome.equals("..")
                    && !nome.equals(".");
        } catch (InvalidPathException e) {
            return false;
        }
    }

    static Optional<Path> trova(String nome) {
        return Optional.of(percorso().resolve(nome)).filter(Files::isRegularFile);
    }
}
