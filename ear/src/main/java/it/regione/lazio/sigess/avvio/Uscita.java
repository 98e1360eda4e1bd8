// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.avvio;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The terminal, in UTF-8 whatever the machine's own charset is. */
final class Uscita {

    private static final PrintStream OUT =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Uscita() {}

    static void println(Object line) {
        OUT.println(line);
    }
}
