// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static it.regione.lazio.sigess.prove.BancaDati.column;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.prove.Browser;
import it.regione.lazio.sigess.prove.Lavori;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Every attribute and list of the two flows: file → column → label and value on the page. */
@ArquillianTest
@RunAsClient
class CampiIT {

    private static final String PERSON = " WHERE CODICE_FISCALE = 'CMPTTT55P58H501H'";
    private static final String OF_PERSON =
            " WHERE SOGGETTO_ID = (SELECT ID FROM SOGGETTO" + PERSON + ")";
    private static final String MINOR = " WHERE ID_BENEFICIARIO = 'TUTTI-I-CAMPI-1'";

    /** Where each kind of record of the table is found. */
    private static final Map<String, String> RECORDS =
            Map.of(
                    "importazione",
                            " FROM IMPORTAZIONE WHERE NOME_FLUSSO = 'L719.PS.20250505.0000077'",
                    "soggetto", " FROM SOGGETTO" + PERSON,
                    "indirizzo", " FROM INDIRIZZO" + OF_PERSON,
                    "periodica", " FROM INTERVENTO WHERE PROTOCOLLO_DOMANDA = 'TC/PERIODICA'",
                    "occasionale", " FROM INTERVENTO WHERE PROTOCOLLO_DOMANDA = 'TC/OCCASIONALE'",
                    "sina", " FROM SCHEDA_SINA" + OF_PERSON,
                    "sinba", " FROM SCHEDA_SINBA" + MINOR);

    private record Riga(
            String percorso,
            String nelFile,
            String record,
            String colonna,
            String nelDatabase,
            String pagina,
            String etichetta,
            String nellaPagina) {}

    @Test
    void everyFieldGoesFromTheFileToItsColumnAndItsLabelOnThePage() throws Exception {
        for (String flow : List.of("tutti-i-campi-ps.xml", "tutti-i-campi-sinba.xml")) {
            Lavori.deposit(flow);
            Lavori.run(Lavori.parameters(flow));
        }
        List<Riga> table = table();
        assertThat(table.stream().map(Riga::percorso).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(
                                        Stream.of(Campo.values()).map(Campo::percorso),
                                        Stream.of(Lista.values()).map(Lista::percorso))
                                .toList());
        List<String> wrong = new ArrayList<>();
        for (Riga row : table) {
            String stored = stored(row);
            if (stored == null || !stored.replace(" 00:00:00", "").equals(row.nelDatabase())) {
                wrong.add(row + " column holds " + stored);
            }
        }
        wrong.addAll(wrongOnPages(table));
        assertThat(wrong).isEmpty();
    }

    private static List<String> wrongOnPages(List<Riga> table) throws SQLException {
        List<String> wrong = new ArrayList<>();
        try (Browser browser = Browser.open()) {
            browser.login("minori", "/");
            Map<String, Map<String, String>> pages = new HashMap<>();
            for (Riga row : table) {
                String address = address(row);
                if (!pages.containsKey(address)) {
                    browser.go(address);
                    pages.put(address, described(browser.page()));
                }
                String shown = pages.get(address).getOrDefault(row.etichetta(), "(no such label)");
                if (!shown.contains(row.nellaPagina())) {
                    wrong.add(row + " page " + address + " shows " + shown);
                }
            }
        }
        return wrong;
    }

    /** What stands beside each label of a page, drawers open. */
    private static Map<String, String> described(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        Map<String, String> described = new HashMap<>();
        for (Locator label : page.locator("dt").all()) {
            String value = label.locator("xpath=following-sibling::dd[1]").innerText();
            described.merge(label.innerText().strip(), value.strip(), (a, b) -> a + "\n" + b);
        }
        return described;
    }

    private static String address(Riga row) throws SQLException {
        String record = RECORDS.get(row.record());
        return switch (row.pagina()) {
            case "importazione" ->
                    "/importazione/importazione.xhtml?id="
                            + column("SELECT MAX(ID)" + record).get(0);
            case "soggetto" ->
                    "/soggetto.xhtml?codice="
                            + column("SELECT CODICE FROM SOGGETTO" + PERSON).get(0);
            case "scheda" ->
                    "/presa-in-carico.xhtml?id="
                            + column("SELECT PRESA_IN_CARICO_ID" + record).get(0);
            default ->
                    "/intervento.xhtml?codice="
                            + column("SELECT ANNO || '/' || PROGRESSIVO" + record).get(0);
        };
    }

    private static String stored(Riga row) throws SQLException {
        String record = RECORDS.get(row.record());
        if (!row.colonna().endsWith("]")) {
            return column("SELECT " + row.colonna() + record).get(0);
        }
        String list = row.colonna().substring(0, row.colonna().indexOf('['));
        String order = row.colonna().substring(list.length() + 1, row.colonna().length() - 1);
        return column(
                        "SELECT CODICE FROM "
                                + list
                                + " WHERE ORDINE = ? AND SCHEDA_ID = (SELECT ID"
                                + record
                                + ")",
                        Integer.valueOf(order))
                .get(0);
    }

    private static List<Riga> table() throws Exception {
        Path file = Path.of(CampiIT.class.getResource("/campi.csv").toURI());
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .skip(2)
                .map(line -> line.split(";"))
                .map(c -> new Riga(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7]))
                .toList();
    }
}
