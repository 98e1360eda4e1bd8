// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static it.regione.lazio.sigess.prove.BancaDati.column;
import static it.regione.lazio.sigess.prove.BancaDati.execute;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import it.regione.lazio.sigess.prove.Annullamenti;
import it.regione.lazio.sigess.prove.Browser;
import it.regione.lazio.sigess.prove.Lavori;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Two files of a body one after the other: what is new, changed, gone, unchanged. */
@ArquillianTest
@RunAsClient
class ConfrontoIT {

    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Flusso xmlns="http://inps.it/Casellario">
            <IdentificazioneFlusso Nome="CONFRONTO.PS.%s.0000001">
            <Ente Codice="%s" Indirizzo="H501" CFOperatore="PRVNNA80C55H501V"/>
            </IdentificazioneFlusso>
            """;

    private static final String ROW =
            """
            <Beneficiario CodiceFiscale="RTTVEA74E45H501I"><Anagrafica Cognome="RETTIFICHI" Nome="EVA"
            AnnoNascita="1974" LuogoNascita="H501" Genere="2" CodiceCittadinanza="380"/>
            <Indirizzo CodiceRegione="08" CodiceComune="058091" CodiceNazione="380"/>
            <PrestazioniSociali PresenzaProvaMezzi="4" CaratterePrestazione="2" CodicePrestazione="A1.04"
            DenominazionePrestazione="Prestazione di prova" ProtocolloDomanda="%s"
            DataErogazionePrestazione="2025-01-15" ImportoPrestazione="%s" PresaCarico="2"/></Beneficiario>
            """;

    private static final String FIGURES =
            "SELECT PRECEDENTE_ID || ': ' || NUOVI || '+' || VARIATI || '+' || CESSATI || '+'"
                    + " || INVARIATI || '+' || NON_CONFRONTATI || '+' || SOSPESI FROM CONFRONTO"
                    + " WHERE STATO = 'PRONTO' AND IMPORTAZIONE_ID = ?";

    private String body = "CONFRONTO";

    @Test
    void twoFilesOfABodyAreComparedAndWhatIsGoneStaysAsItIs() throws Exception {
        String before = importa("20250301", "C-1=100", "C-2=100", "C-3=100", "C-4=-1", "C-7=100");
        String gone =
                "SELECT STATO || ' ' || VERSIONE FROM INTERVENTO WHERE PROTOCOLLO_DOMANDA = 'C-3'";
        List<String> asItWas = column(gone);
        String after = importa("20250401", "C-1=100", "C-2=120.5", "C-4=100", "C-5=100", "C-7=-1");

        await(before + ": 1+1+1+1+1+1", FIGURES, after);
        assertThat(column("SELECT COUNT(*) FROM CONFRONTO WHERE IMPORTAZIONE_ID = ?", before))
                .containsExactly("0");
        assertThat(column(gone)).isEqualTo(asItWas);

        try (Browser browser = Browser.open()) {
            Page page = browser.login("operatore", "/importazione/importazione.xhtml?id=" + after);
            assertThat(page.locator("#confronto").innerText())
                    .contains("Importazione n. " + before)
                    .contains("cessati")
                    .contains("Questo file: 5 righe = 1 nuovi + 1 variati + 1 invariati");
            link(page, "Apri il confronto");
            assertThat(page.locator("tbody").innerText()).contains("C-5");
            page.getByText("variati: 1").click();
            page.waitForURL("**/confronto.xhtml*tipo=VARIATO*");
            assertThat(page.locator("tbody").innerText())
                    .contains("C-2", "Importo prestazione", "100,00", "120,50");
            browser.picture("21-confronto");
            assertThat(browser.seriousViolations()).isEmpty();
            page.setViewportSize(320, 800);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= 320"))
                    .isEqualTo(true);
            page.setViewportSize(1280, 900);

            Map<String, NamedCsvRecord> rows = table(page);
            assertThat(rows).containsOnlyKeys("C-2", "C-3", "C-4", "C-5", "C-7");
            assertThat(rows.get("C-2").getField("Confronto")).isEqualTo("Variato");
            assertThat(rows.get("C-2").getField("Differenze"))
                    .contains("Importo prestazione: «100.00» → «120.50»");
            assertThat(rows.get("C-3").getField("Confronto")).isEqualTo("Cessato");
            assertThat(rows.get("C-3").getField("Importazione")).isEqualTo(before);
            assertThat(rows.get("C-4").getField("Confronto")).isEqualTo("Non confrontabile");
            assertThat(rows.get("C-7").getField("Confronto")).isEqualTo("Scartato o da verificare");

            page.locator("tbody a").last().click();
            page.waitForURL("**/intervento.xhtml*");
            unchanged(page, after);
            assertThat(browser.consoleErrors()).isEmpty();
        }
    }

    /** What the second file says again is confirmed by it: the drawer of the record tells. */
    private static void unchanged(Page page, String after) throws Exception {
        String code =
                column(
                                "SELECT ANNO || '/' || PROGRESSIVO FROM INTERVENTO WHERE"
                                        + " PROTOCOLLO_DOMANDA = 'C-1' AND ENTE_CODICE = 'CONFRONTO'")
                        .get(0);
        page.navigate(page.url().replaceAll("codice=.*", "codice=" + code));
        page.getByText("Import Sius Sigess", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("details").first().innerText())
                .contains(
                        "Ultima conferma",
                        "Importazione n. " + after + ", riga 1, flusso del 01/04/2025");
    }

    @Test
    void aComparisonThatFailsLeavesTheImportAndIsMadeAgain() throws Exception {
        body = "CONFRONTA2";
        String before = importa("20250302", "D-1=100", "D-2=100");
        String after = importa("20250402", "D-1=100", "D-3=100");
        await(before + ": 1+0+1+1+0+0", FIGURES, after);
        execute(
                "UPDATE CONFRONTO SET STATO = 'FALLITO', NUOVI = 9 WHERE IMPORTAZIONE_ID = ?",
                after);

        try (Browser browser = Browser.open()) {
            Page page = browser.login("operatore", "/importazione/importazione.xhtml?id=" + after);
            assertThat(page.locator("#confronto").innerText())
                    .contains("Il confronto non è riuscito", "L'importazione è completa");
            assertThat(browser.seriousViolations()).isEmpty();
            page.getByText("Rifai il confronto").or(page.locator("input[value^=Rifai]")).click();
            await(before + ": 1+0+1+1+0+0", FIGURES, after);
            page.locator("#confronto >> text=Apri il confronto").waitFor();
            assertThat(browser.consoleErrors()).isEmpty();
        }
        assertThat(column("SELECT STATO FROM IMPORTAZIONE WHERE ID = ?", after))
                .containsExactly("COMPLETATA");

        String late = importa("20250320", "D-1=100", "D-3=100");
        await(late + ": 0+0+0+2+0+0", FIGURES, after);
        Annullamenti.run(late, "file sbagliato", "OP001");
        await(before + ": 1+0+1+1+0+0", FIGURES, after);
    }

    /** The comparison is made by a job of its own, after the import. */
    private static void await(String expected, String query, Object... parameters)
            throws Exception {
        Instant late = Instant.now().plusSeconds(60);
        List<String> found = column(query, parameters);
        while (!found.equals(List.of(expected)) && Instant.now().isBefore(late)) {
            Thread.sleep(200);
            found = column(query, parameters);
        }
        assertThat(found).containsExactly(expected);
    }

    private String importa(String day, String... rows) throws Exception {
        StringBuilder flow = new StringBuilder(HEAD.formatted(day, body));
        for (String row : rows) {
            flow.append(ROW.formatted((Object[]) row.split("=")));
        }
        String file = body.toLowerCase(Locale.ROOT) + "-" + day + ".xml";
        Files.createDirectories(Lavori.inbox());
        Files.writeString(Lavori.inbox().resolve(file), flow.append("</Flusso>"));
        return Lavori.run(Lavori.parameters(file));
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name)).click();
    }

    private static Map<String, NamedCsvRecord> table(Page page) throws IOException {
        Download download = page.waitForDownload(() -> link(page, "Confronto (CSV)"));
        Path file = Path.of("target", "scarti", download.suggestedFilename());
        download.saveAs(file);
        return CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(Files.readString(file, StandardCharsets.UTF_8).substring(1))
                .stream()
                .collect(
                        Collectors.toMap(
                                r -> r.getField("Protocollo domanda"), Function.identity()));
    }
}
