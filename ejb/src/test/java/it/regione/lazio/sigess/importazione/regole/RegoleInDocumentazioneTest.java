// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/regole.md} is what the rule classes and their texts say; never written by hand. */
class RegoleInDocumentazioneTest {

    private static final Path PAGE = Path.of("..", "docs", "regole.md");
    private static final String COMMAND =
            "mvn -q -pl ejb test -Dtest=RegoleInDocumentazioneTest -Dsigess.aggiorna=true";

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
        String rows =
                new CatalogoRegole(Catalogo.tutte())
                        .voci().stream()
                                .map(RegoleInDocumentazioneTest::row)
                                .collect(joining("\n", "", "\n"));
        return HEAD.formatted(COMMAND) + rows;
    }

    private static final String HEAD =
            """
            <!-- SPDX-License-Identifier: EUPL-1.2 -->
            # Regole dell’importazione

            Pagina scritta dal codice: `%s`. La stessa tabella, con le severità di oggi, è nell’applicazione
            alla pagina `/regole.xhtml`.

            Un **errore** tiene fuori la riga, che diventa uno scarto; un **avviso** la lascia entrare; una regola
            **disattivata** non è applicata. La gravità è quella predefinita; un amministratore può scegliere una delle
            ammesse. Le *riparazioni* correggono il valore prima che le altre regole lo giudichino. I puntini stanno per i
            valori della riga.

            Ciò che riguarda il beneficiario (codice fiscale, Anagrafica, Indirizzo) è detto una volta con il proprio codice,
            sulla prima delle sue prestazioni che è giudicata, e sulle altre con il codice **derivato**, che termina in `-B`
            (`SIUSS-E2002-B`): stessa gravità, stesso rimedio, e la riga da cui deriva.

            | Codice | Gravità | Ammesse | Titolo | Regola | Rimedio | Fonte |
            | --- | --- | --- | --- | --- | --- | --- |
            """;

    private static String row(VoceCatalogo rule) {
        String allowed =
                rule.modificabile()
                        ? rule.ammesse().stream()
                                .map(RegoleInDocumentazioneTest::lower)
                                .collect(joining(", "))
                        : "";
        return Stream.of(
                        rule.codice(),
                        lower(rule.predefinita()),
                        allowed,
                        rule.titolo(),
                        rule.regola(),
                        rule.rimedio(),
                        rule.fonte() + (rule.riparazione() ? REPAIR : ""))
                .map(text -> text.replace("|", "\\|"))
                .collect(joining(" | ", "| ", " |"));
    }

    private static String lower(Gravita severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static final String REPAIR = " (riparazione)";
}
