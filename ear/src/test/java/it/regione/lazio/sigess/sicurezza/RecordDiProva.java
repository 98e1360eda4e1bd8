// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.sicurezza;

import static it.regione.lazio.sigess.prove.FlussoDiProva.annullata;
import static it.regione.lazio.sigess.prove.FlussoDiProva.prestazione;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import it.regione.lazio.sigess.prove.BancaDati;
import it.regione.lazio.sigess.prove.Browser;
import it.regione.lazio.sigess.prove.FlussoDiProva;
import it.regione.lazio.sigess.prove.Lavori;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;

/** Records that the pages need before there is something to see on them. */
final class RecordDiProva {

    private static Map<String, String> parameters;

    private RecordDiProva() {}

    /** What to ask each page and each download for, as {@code ?id=7}. */
    static Map<String, String> parameters() throws Exception {
        if (parameters == null) {
            parameters = make();
        }
        return parameters;
    }

    private static Map<String, String> make() throws Exception {
        run(
                new FlussoDiProva("20250601", 1901)
                        .persona("SEA", 50, prestazione("A1.04", "P1", "10.00"))
                        .byteDelFlusso());
        // A cancellation that fits none exactly is parked; a negative amount is rejected.
        String second =
                new String(
                        new FlussoDiProva("20250701", 1902)
                                .persona("SEA", 50, annullata("A1.04", "P1", "10.00"))
                                .persona("SEB", 51, prestazione("A1.04", "P2", "-1.00"))
                                .byteDelFlusso(),
                        StandardCharsets.UTF_8);
        String id =
                run(second.replace("2025-03-01", "2025-03-02").getBytes(StandardCharsets.UTF_8));
        Map<String, String> all = new HashMap<>();
        for (String page : new String[] {"importazione", "annulla", "confronto", "scarti"}) {
            all.put("/importazione/" + page + ".xhtml", "?id=" + id);
        }
        for (String file : new String[] {"scarti.csv", "scarti.xml", "confronto.csv"}) {
            all.put("/importazione/" + file, "?id=" + id);
        }
        all.put(
                "/importazione/verifica.xhtml",
                "?id=" + one("SELECT MAX(ID) FROM VERIFICA WHERE IMPORTAZIONE_ID = " + id));
        all.put("/importazione/anteprima.xhtml", preview());
        all.put("/soggetto.xhtml", "?codice=9");
        all.put("/chi-ha-visto.xhtml", "?codice=9");
        all.put("/presa-in-carico.xhtml", "?id=208");
        all.put("/intervento.xhtml", "?codice=2024/22");
        all.put("/organizzazione/operatore.xhtml", "?codice=OP001");
        all.put("/regola.xhtml", "?codice=SIUSS-E0001");
        all.put("/accesso.xhtml", "?id=" + one("SELECT MAX(ID) FROM AUDIT_OPERAZIONE"));
        return Map.copyOf(all);
    }

    private static String run(byte[] flow) throws Exception {
        String name = "sicurezza-" + flow.length + ".xml";
        Files.createDirectories(Lavori.inbox());
        Files.write(Lavori.inbox().resolve(name), flow);
        return Lavori.run(Lavori.parameters(name));
    }

    /** Previews are asked for on the page only. */
    private static String preview() {
        byte[] flow =
                new FlussoDiProva("20250801", 1903)
                        .persona("SEC", 52, prestazione("A1.04", "P3", "10.00"))
                        .byteDelFlusso();
        try (Browser browser = Browser.open()) {
            Page page = browser.login("operatore", "/importazione/index.xhtml");
            page.locator("input[type=file]")
                    .setInputFiles(new FilePayload("flusso.xml", "text/xml", flow));
            page.getByText("Nome del flusso").waitFor();
            page.fill("[id='carica:codicePrestazione']", "*");
            page.locator("[id='carica:codicePrestazione']").press("Tab");
            page.selectOption("[id='carica:unitaOperativa']", "RM1-UO1");
            page.locator("[id='carica:operatore'] option[value=OP001]")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            page.selectOption("[id='carica:operatore']", "OP001");
            page.selectOption("[id='carica:tipoIntervento']", "ASSISTENZA_ECONOMICA");
            page.locator("[id='carica:anteprima']").click();
            page.waitForURL("**/anteprima.xhtml?id=*");
            return page.url().replaceFirst("^[^?]*", "");
        }
    }

    private static String one(String sql) throws Exception {
        return BancaDati.column(sql).get(0);
    }
}
