// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** {@code docs/regole.md} is what the rule classes and their texts say; never written by hand. */
class RegoleInDocumentazioneTest {

    private static final Path PAGE = Path.of("..", "docs", "regole.md");
    private static final String COMMAND =
            "mvn -q -pl ejb test -Dtest=RegoleInDocumentazioneTest -Dsigess.aggiorna=true";

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle(Regola.class.getPackageName() + ".messages", Locale.ITALIAN);

    /** Errors and warnings on one subject stand together: the letter comes after the number. */
    private static final Comparator<String> BY_NUMBER =
            Comparator.comparing((String code) -> code.substring("SIUSS-E".length()))
                    .thenComparing(code -> code);

    @Test
    void thePageIsUpToDate() throws IOException {
        if (Boolean.getBoolean("sigess.aggiorna")) {
            Files.writeString(PAGE, page(), StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8))
                .as("docs/regole.md; to write it anew: %s", COMMAND)
                .isEqualTo(page());
    }

    private static String page() {
        Map<String, String> sources = sources();
        String rows =
                codes().stream()
                        .map(code -> row(code, sources.getOrDefault(code, elsewhere(code))))
                        .collect(joining("\n", "", "\n"));
        return HEAD.formatted(COMMAND) + rows;
    }

    private static final String HEAD =
            """
            <!-- SPDX-License-Identifier: EUPL-1.2 -->
            # Regole dell’importazione

            Pagina scritta dal codice: `%s`.

            Un **errore** tiene fuori la riga, che diventa uno scarto; un **avviso** la lascia entrare. La fonte è il
            punto della specifica SIUSS. Le *riparazioni* correggono il valore prima che le altre regole lo giudichino.
            I puntini stanno per i valori della riga.

            | Codice | Gravità | Titolo | Regola | Rimedio | Fonte |
            | --- | --- | --- | --- | --- | --- |
            """;

    private static String row(String code, String source) {
        return "| %s | %s | %s | %s | %s | %s |"
                .formatted(
                        code,
                        Gravita.delCodice(code) == Gravita.ERRORE ? "errore" : "avviso",
                        text(code, "titolo"),
                        text(code, "regola"),
                        text(code, "rimedio"),
                        source);
    }

    private static String text(String code, String part) {
        return TEXTS.getString(code + "." + part)
                .replaceAll("\\{[0-9]}", "…")
                .replace("''", "'")
                .replace("|", "\\|");
    }

    private static Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        Catalogo.regole()
                .forEach(r -> sources.put(r.codice(), r.fonte() + (r.riparazione() ? REPAIR : "")));
        Catalogo.regoleIntestazione()
                .forEach(r -> sources.put(r.codice(), r.fonte() + HEAD_OF_FLOW));
        return sources;
    }

    private static final String REPAIR = " (riparazione)";
    private static final String HEAD_OF_FLOW = " (intestazione)";

    /** Codes without a class: the reader refuses the whole file, or the writer decides on a row. */
    private static String elsewhere(String code) {
        return code.startsWith("SIUSS-E00") ? "lettura del file" : "decisione sulla riga";
    }

    private static TreeSet<String> codes() {
        TreeSet<String> codes = new TreeSet<>(BY_NUMBER);
        TEXTS.keySet().stream()
                .filter(key -> key.startsWith("SIUSS-"))
                .forEach(key -> codes.add(key.substring(0, key.indexOf('.'))));
        return codes;
    }
}
