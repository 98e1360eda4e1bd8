// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.avvio;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The server's log, as far as the start command reads it. */
final class Registro {

    private static final int LINES = 10;

    private Registro() {}

    /** The last lines that name an error or its cause; none when there is no log. */
    static List<String> errors(Path log) throws IOException {
        if (Files.notExists(log)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(log, StandardCharsets.UTF_8)) {
            List<String> errors =
                    lines.filter(line -> line.contains(" ERROR ") || line.startsWith("Caused by"))
                            .toList();
            return errors.subList(Math.max(0, errors.size() - LINES), errors.size());
        }
    }
}
