// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.crash;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What must be in the database after an import of a generated flow, computed from the file by code
 * that shares nothing with the import: the DOM of the JDK and the rules of the generator's defects.
 * Every record is one line of text, by natural key and with its values; see {@link Contenuto}.
 */
final class Oracolo {

    private static final String ODD = "BAKPLCQDREVOSFTGUHMINJWZYX";
    private static final String UNIT = "RM1-UO1";

    private final Map<String, List<String>> persons = new TreeMap<>();
    private final List<String> ledger = new ArrayList<>();
    private int rejected;
    private int forms;
    private int cases;
    private int interventions;

    static Oracolo of(Path file) throws IOException, SAXException, ParserConfigurationException {
        Oracolo oracle = new Oracolo();
        try (InputStream in = Files.newInputStream(file)) {
            Element root =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(in)
                            .getDocumentElement();
            String body = child(root, "IdentificazioneFlusso", "Ente").getAttribute("Codice");
            children(root, "Beneficiario").forEach(b -> oracle.person(b, body));
        }
        return oracle;
    }

    /** The records of each person, by codice fiscale. */
    Map<String, List<String>> persons() {
        return persons;
    }

    /** The lines of the ledger in file order: number and outcome. */
    List<String> ledger() {
        return ledger;
    }

    int rows() {
        return ledger.size();
    }

    /** The counters of a first import. */
    String counters() {
        return String.join(
                " ",
                "LETTE=" + rows(),
                "NUOVE=" + (rows() - rejected),
                "AGGIORNATE=0 INVARIATE=0 ANNULLATE=0",
                "SCARTATE=" + rejected,
                "ESCLUSE=0 PARCHEGGIATE=0",
                "SOGGETTI=" + persons.size(),
                "PRESE=" + cases,
                "SCHEDE=" + forms,
                "INTERVENTI=" + interventions);
    }

    private void person(Element beneficiary, String body) {
        String code = beneficiary.getAttribute("CodiceFiscale");
        boolean wrongCode = code.charAt(15) != check(code);
        List<Element> rows = children(beneficiary, "PrestazioniSociali");
        List<Element> good = new ArrayList<>();
        for (Element row : rows) {
            boolean bad = wrongCode || defective(row);
            ledger.add((ledger.size() + 1) + " " + (bad ? "SCARTATA" : "CREATA"));
            rejected += bad ? 1 : 0;
            if (!bad) {
                good.add(row);
            }
        }
        if (!good.isEmpty()) {
            persons.put(code, records(beneficiary, good, body));
        }
    }

    private List<String> records(Element beneficiary, List<Element> rows, String body) {
        List<String> records = new ArrayList<>();
        records.add(registry(child(beneficiary, "Anagrafica")));
        children(beneficiary, "Indirizzo").stream().map(Oracolo::address).forEach(records::add);
        Element opening = first(rows, r -> "1".equals(r.getAttribute("PresaCarico")));
        if (opening != null) {
            records.add(
                    String.join(
                            "|", "PRESA", UNIT, opening.getAttribute("AreaUtenza"), date(opening)));
            cases++;
        }
        Element assessed = first(rows, r -> !children(r, "SINA").isEmpty());
        if (assessed != null) {
            records.add(form(child(assessed, "SINA")));
            forms++;
        }
        rows.forEach(r -> records.add(intervention(r, body)));
        interventions += rows.size();
        return records;
    }

    private static String registry(Element a) {
        return String.join(
                "|",
                "SOGGETTO",
                a.getAttribute("Cognome"),
                a.getAttribute("Nome"),
                a.getAttribute("AnnoNascita"),
                a.getAttribute("Genere"),
                a.getAttribute("LuogoNascita"),
                a.getAttribute("CodiceCittadinanza"),
                a.getAttribute("CodiceSecondaCittadinanza"));
    }

    private static String address(Element i) {
        return String.join(
                "|",
                "INDIRIZZO",
                i.getAttribute("CodiceRegione"),
                i.getAttribute("CodiceComune"),
                i.getAttribute("CodiceNazione"));
    }

    private static String form(Element s) {
        StringBuilder disabilities = new StringBuilder();
        children(child(s, "InvaliditaCivile"), "InvCiv")
                .forEach(i -> disabilities.append(i.getTextContent()));
        return String.join(
                "|",
                "SCHEDA",
                s.getAttribute("Mobilita"),
                s.getAttribute("AttivitaVitaQuotidiana"),
                s.getAttribute("DisturbiComportamentali"),
                s.getAttribute("AreaReddituale"),
                s.getAttribute("AreaSupporto"),
                s.getAttribute("FonteDerivazioneValutazione"),
                s.getAttribute("StrumentoValutazione"),
                disabilities);
    }

    private static String intervention(Element r, String body) {
        boolean inCharge = "1".equals(r.getAttribute("PresaCarico"));
        return String.join(
                "|",
                "INTERVENTO",
                body,
                r.getAttribute("CodicePrestazione"),
                r.getAttribute("ProtocolloDomanda"),
                r.getAttribute("CaratterePrestazione"),
                date(r),
                r.getAttribute("DataFinePrestazione"),
                r.getAttribute("ImportoPrestazione"),
                r.getAttribute("ImportoMensile"),
                r.getAttribute("ImportoQuotaEnte"),
                r.getAttribute("ImportoQuotaUtente"),
                minutes(r.getAttribute("OreServizioMensile")),
                r.getAttribute("NumeroProtocolloDSU"),
                r.getAttribute("DataDSU"),
                inCharge ? "in carico" : "",
                children(r, "SINA").isEmpty() ? "" : "con scheda",
                UNIT);
    }

    private static String date(Element r) {
        return "1".equals(r.getAttribute("CaratterePrestazione"))
                ? r.getAttribute("DataInizioPrestazione")
                : r.getAttribute("DataErogazionePrestazione");
    }

    /** {@code 12.05} = 12 hours and 5 minutes. */
    private static String minutes(String hours) {
        if (hours.isEmpty()) {
            return "";
        }
        String[] parts = hours.split("\\.");
        return String.valueOf(Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]));
    }

    /** Whether the generator spoiled it, told by the look of the row. */
    private static boolean defective(Element r) {
        boolean periodic = "1".equals(r.getAttribute("CaratterePrestazione"));
        String amount = r.getAttribute(periodic ? "ImportoMensile" : "ImportoPrestazione");
        String dsu = r.getAttribute("NumeroProtocolloDSU");
        return r.getAttribute("CaratterePrestazione").isEmpty()
                || amount.isEmpty()
                || amount.startsWith("-")
                || !isDate(date(r))
                || "1".equals(r.getAttribute("PresaCarico"))
                        && r.getAttribute("AreaUtenza").isEmpty()
                || dsu.isEmpty() != r.getAttribute("DataDSU").isEmpty()
                || r.getAttribute("CodicePrestazione").length() < 5;
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static char check(String code) {
        int sum = 0;
        for (int i = 0; i < 15; i++) {
            char c = code.charAt(i);
            int value = c <= '9' ? c - '0' : c - 'A';
            sum += i % 2 == 0 ? ODD.indexOf('A' + value) : value;
        }
        return (char) ('A' + sum % 26);
    }

    private static Element first(List<Element> rows, Predicate<Element> which) {
        return rows.stream().filter(which).findFirst().orElse(null);
    }

    private static Element child(Element parent, String... path) {
        Element element = parent;
        for (String name : path) {
            element = children(element, name).get(0);
        }
        return element;
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
