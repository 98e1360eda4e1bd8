// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.sicurezza;

import static it.regione.lazio.sigess.prove.FlussoDiProva.prestazione;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.prove.BancaDati;
import it.regione.lazio.sigess.prove.FlussoDiProva;
import it.regione.lazio.sigess.prove.Lavori;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What leaves the application: tables (REQUIREMENTS S2), language (S6), errors (S8). */
@ArquillianTest
@RunAsClient
class EsportazioniIT {

    /**
     * As a file can write them: a tab and an end of line as references, or XML makes them blanks.
     */
    private static final List<String> FORMULAS =
            List.of("=1+1", "+1", "-1", "@SUM(1)", "&#9;=1", "&#13;=1", "＝1+1", "＋1", "－1", "＠A1");

    private static final Pattern CELL =
            Pattern.compile("(?:^|[;\\n])(\"(?:[^\"]|\"\")*\"|[^;\\r\\n]*)");

    @Test
    void noCellOfAnyTableCanBeAFormula() throws Exception {
        String id = evil();
        Map<String, String> parameters =
                Map.of(
                        "/importazione/scarti.csv", "?tutti=true&id=" + id,
                        "/importazione/confronto.csv", "?id=" + id);
        List<String> tables =
                Indirizzi.servlets().stream().filter(path -> path.endsWith(".csv")).toList();
        assertThat(tables).hasSizeGreaterThanOrEqualTo(4);
        for (String table : tables) {
            HttpResponse<String> answer =
                    Programma.as(table.startsWith("/registro") ? "revisore" : "operatore")
                            .get(Indirizzi.with(table, parameters));
            if (table.endsWith("/confronto.csv") && answer.statusCode() == 404) {
                answer =
                        Programma.as("operatore")
                                .get(
                                        RecordDiProva.parameters()
                                                .get(table)
                                                .replaceFirst("^", table));
            }
            assertThat(answer.statusCode()).as(table).isEqualTo(200);
            assertThat(cells(answer.body()))
                    .as(table)
                    .isNotEmpty()
                    .noneMatch(EsportazioniIT::formula);
            if (table.endsWith("/scarti.csv")) {
                assertThat(cells(answer.body())).contains("'=1+1", "'@SUM(1)", "'＝1+1", "'－1");
            }
        }
    }

    @Test
    void theLanguageIsNotTheRequests() throws Exception {
        Programma operator = Programma.as("operatore");
        for (String language :
                List.of("de", "en-US", "ar", "x';alert(1);//", "\"><script>alert(1)</script>")) {
            String page = operator.get("/soggetti.xhtml", "Accept-Language", language).body();
            assertThat(page)
                    .as(language)
                    .contains("lang=\"it\"", "Cerca")
                    .doesNotContain("alert(1)", "locale:'de", "locale:'en", "locale:'ar");
            assertThat(page).as(language).containsPattern("locale['\"]?[:=]\\s*['\"]it['\"_]");
        }
    }

    @Test
    void anErrorShowsItsNumberAndNothingElse() throws Exception {
        Programma operator = Programma.as("operatore");
        BancaDati.execute("REVOKE INSERT ON AUDIT_OPERAZIONE FROM SIGESS_APP");
        HttpResponse<String> answer;
        try {
            answer = operator.get("/soggetto.xhtml?codice=5");
        } finally {
            BancaDati.execute("GRANT INSERT ON AUDIT_OPERAZIONE TO SIGESS_APP");
        }
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("lang=\"it\"")
                .doesNotContain(
                        "EJBException",
                        "SQLException",
                        "Caused by",
                        "AUDIT_OPERAZIONE",
                        "at it.regione",
                        "org.h2");
        Matcher number =
                Pattern.compile("\\b[0-9A-F]{8}\\b")
                        .matcher(answer.body().replaceAll("<[^>]*>", " "));
        assertThat(number.find()).isTrue();
        Path log = Path.of(System.getProperty("sigess.it"), "standalone", "log", "server.log");
        try (Stream<String> lines = Files.lines(log)) {
            assertThat(lines).anyMatch(line -> line.contains("Error " + number.group()));
        }
    }

    /** Rows that are rejected for their amount keep what they had as it was. */
    private static String evil() throws Exception {
        FlussoDiProva flow = new FlussoDiProva("20251001", 1960);
        for (int i = 0; i < FORMULAS.size(); i++) {
            flow.persona(
                    "SF" + (char) ('A' + i), 54, prestazione("A1.04", FORMULAS.get(i), "-1.00"));
        }
        Files.createDirectories(Lavori.inbox());
        Files.writeString(
                Lavori.inbox().resolve("formule.xml"),
                new String(flow.byteDelFlusso(), StandardCharsets.UTF_8),
                StandardCharsets.UTF_8);
        return Lavori.run(Lavori.parameters("formule.xml"));
    }

    private static List<String> cells(String table) {
        return CELL.matcher(table.replaceFirst("^\ufeff", ""))
                .results()
                .map(cell -> cell.group(1))
                .map(cell -> cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell)
                .toList();
    }

    private static boolean formula(String cell) {
        String plain = Normalizer.normalize(cell, Normalizer.Form.NFKC);
        return Stream.of("=", "+", "-", "@", "\t", "\r", "\u2212").anyMatch(plain::startsWith)
                || Arrays.asList("=", "+", "-", "@")
                        .contains(plain.strip().substring(0, Math.min(1, plain.strip().length())));
    }
}
