// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static it.regione.lazio.sigess.prove.BancaDati.column;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.prove.Lavori;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * What real producers write against the specification (specifica SIUSS, punto 14), imported on the
 * server: every row comes in with its warnings, and what is stored is what was meant.
 */
@ArquillianTest
@RunAsClient
class DifettiDeiProduttoriIT {

    private static final String FLOW = "difetti-dei-produttori.xml";

    /** But the warning that the type of the parameters is of another kind of intervention. */
    private static final String FINDINGS =
            "SELECT DISTINCT i.PROTOCOLLO_DOMANDA || ' ' || l.CODICE FROM RILIEVO l"
                    + " JOIN RIGA_IMPORTAZIONE r ON r.IMPORTAZIONE_ID = l.IMPORTAZIONE_ID AND"
                    + " r.NUMERO = l.NUMERO_RIGA JOIN INTERVENTO i ON i.ID = r.INTERVENTO_ID"
                    + " WHERE l.IMPORTAZIONE_ID = ? AND l.CODICE <> 'SIUSS-A3003' ORDER BY 1";

    private static final String OUTCOMES =
            "SELECT STATO || ' ' || LETTE || ' ' || SCARTATE || ' ' || PARCHEGGIATE"
                    + " FROM IMPORTAZIONE WHERE ID = ?";

    /** Each defect of the list, and those of the material of INPS, by the protocol of its row. */
    @Test
    void everyDefectIsTakenInWithItsWarning() throws Exception {
        Lavori.deposit(FLOW);
        String id = Lavori.run(Lavori.parameters(FLOW));

        assertThat(column(OUTCOMES, id)).containsExactly("COMPLETATA 14 0 0");
        assertThat(
                        column(
                                "SELECT CODICE FROM RILIEVO WHERE IMPORTAZIONE_ID = ?"
                                        + " AND NUMERO_RIGA = 0 ORDER BY CODICE",
                                id))
                .containsExactly("SIUSS-A1405", "SIUSS-A1410");
        assertThat(column(FINDINGS, id))
                .containsExactly(
                        "DP-14.1 SIUSS-A1401",
                        "DP-14.2A SIUSS-A1402",
                        "DP-14.2B SIUSS-A1402",
                        "DP-14.3 SIUSS-A1403",
                        "DP-14.4 SIUSS-A1404",
                        "DP-14.6 SIUSS-A1406",
                        "DP-14.7 SIUSS-A1407",
                        "DP-14.A SIUSS-A1411",
                        "DP-14.B SIUSS-A1415",
                        "DP-14.C SIUSS-A0801",
                        "DP-14.C SIUSS-A0901",
                        "DP-14.D SIUSS-A0601",
                        "DP-14.D SIUSS-A1710");
        whatIsStoredIsWhatWasMeant();
        theDefectsThatNobodyMindsAreToldWhenAnAdministratorAsks();
    }

    private static void whatIsStoredIsWhatWasMeant() throws Exception {
        assertThat(person("CODICE_CITTADINANZA", "ALBANESE")).containsExactly("004");
        assertThat(benefit("MINUTI_SERVIZIO_MENSILE", "DP-14.2A")).containsExactly("750");
        assertThat(benefit("MINUTI_SERVIZIO_MENSILE", "DP-14.2B")).containsExactly("485");
        assertThat(
                        column(
                                "SELECT (SELECT COUNT(*) FROM SCHEDA_SINA_INVALIDITA v WHERE"
                                        + " v.SCHEDA_ID = s.ID) + (SELECT COUNT(*) FROM"
                                        + " SCHEDA_SINA_PRESTAZIONE p WHERE p.SCHEDA_ID = s.ID) FROM"
                                        + " SCHEDA_SINA s JOIN SOGGETTO o ON o.ID = s.SOGGETTO_ID"
                                        + " WHERE o.NOME = 'ELENCO' AND o.COGNOME = 'DIFETTOSI'"))
                .containsExactly("0");
        assertThat(benefit("IMPORTO_QUOTA_ENTE", "DP-14.4")).containsExactly("200.00");
        assertThat(benefit("TO_CHAR(DATA_RIFERIMENTO, 'YYYY')", "DP-14.6"))
                .containsExactlyInAnyOrder("2024", "2025");
        assertThat(
                        column(
                                "SELECT COUNT(*) FROM INDIRIZZO i JOIN SOGGETTO s ON s.ID ="
                                        + " i.SOGGETTO_ID WHERE s.NOME = 'SENZATETTO'"))
                .containsExactly("0");
        assertThat(benefit("NVL(TO_CHAR(IMPORTO_SOGLIA_ISEE), '-')", "DP-14.8"))
                .containsExactly("-");
        assertThat(benefit("STATO", "DP-14.9")).containsExactly("ATTIVO");
        assertThat(person("NOME", "NICCOLÒ")).containsExactly("NICCOLÒ");
        assertThat(benefit("DENOMINAZIONE_PRESTAZIONE", "DP-14.A"))
                .containsExactly("Assistenza domiciliare per disabilità");
        assertThat(benefit("CODICE_PRESTAZIONE || ' ' || DENOMINAZIONE_PRESTAZIONE", "DP-14.B"))
                .containsExactly("A1.09 Telesoccorso e teleassistenza");
        assertThat(benefit("IMPORTO_MENSILE", "DP-14.C")).containsExactly("101.23");
        assertThat(benefit("TO_CHAR(DATA_FINE_PRESTAZIONE, 'YYYY-MM-DD')", "DP-14.D"))
                .containsExactly("2026-08-13");
        assertThat(benefit("ENTE_CODICE", "DP-14.1")).containsExactly("ORG-000012");
    }

    /** The rules of 14.8 and 14.9 are switched off as delivered; the same file is judged anew. */
    private static void theDefectsThatNobodyMindsAreToldWhenAnAdministratorAsks() throws Exception {
        List<String> codes = List.of("SIUSS-A1408", "SIUSS-A1409");
        codes.forEach(code -> Severita.choose(code, "avviso"));
        try {
            String again = Lavori.run(Lavori.parameters(FLOW));

            assertThat(column(OUTCOMES, again)).containsExactly("COMPLETATA 14 0 0");
            assertThat(column(FINDINGS, again))
                    .contains("DP-14.8 SIUSS-A1408", "DP-14.9 SIUSS-A1409")
                    .doesNotContain("DP-14.8 SIUSS-A1409", "DP-14.9 SIUSS-A1408");
        } finally {
            codes.forEach(code -> Severita.choose(code, "disattivata"));
        }
    }

    /** Errors of the person are told once; each rejected benefit has its whole story. */
    @Test
    void findingsOnAPersonReachTheBenefitsWithADerivedCode() throws Exception {
        Lavori.deposit("derivati.xml");
        String id = Lavori.run(Lavori.parameters("derivati.xml"));

        assertThat(column(OUTCOMES, id)).containsExactly("COMPLETATA 5 3 0");
        assertThat(
                        column(
                                "SELECT NUMERO_RIGA || ' ' || CODICE || ' ' || GRAVITA FROM RILIEVO"
                                        + " WHERE IMPORTAZIONE_ID = ? AND CODICE <>"
                                        + " 'SIUSS-A3003' ORDER BY NUMERO_RIGA, CODICE,"
                                        + " ID",
                                id))
                .containsExactly(
                        "1 SIUSS-E0201 ERRORE",
                        "1 SIUSS-E0201 ERRORE",
                        "1 SIUSS-E2002 ERRORE",
                        "2 SIUSS-E0201-B ERRORE",
                        "2 SIUSS-E0201-B ERRORE",
                        "2 SIUSS-E2002-B ERRORE",
                        "3 SIUSS-E0201-B ERRORE",
                        "3 SIUSS-E0201-B ERRORE",
                        "3 SIUSS-E0901 ERRORE",
                        "3 SIUSS-E2002-B ERRORE",
                        "4 SIUSS-A1401 AVVISO",
                        "5 SIUSS-A1401-B AVVISO",
                        "5 SIUSS-A1741 AVVISO");
        assertThat(
                        column(
                                        "SELECT REGOLA FROM SCARTO WHERE IMPORTAZIONE_ID = ?"
                                                + " AND NUMERO_RIGA = 2",
                                        id)
                                .get(0))
                .startsWith("Deriva dal beneficiario (riga 1). ");
    }

    @Test
    void theConditionsOfTheSinbaForm() throws Exception {
        Lavori.deposit("sinba-condizioni.xml");
        Map<String, String> parameters = new HashMap<>(Lavori.parameters("sinba-condizioni.xml"));
        String id = Lavori.run(parameters);

        assertThat(column(OUTCOMES, id)).containsExactly("COMPLETATA 5 3 0");
        assertThat(
                        column(
                                "SELECT DISTINCT NUMERO_RIGA || ' ' || CODICE FROM RILIEVO"
                                        + " WHERE IMPORTAZIONE_ID = ? ORDER BY 1",
                                id))
                .containsExactly(
                        "1 SIUSS-E1801",
                        "1 SIUSS-E1802",
                        "2 SIUSS-E1803",
                        "3 SIUSS-E1804",
                        "4 SIUSS-A1805",
                        "4 SIUSS-A1806",
                        "4 SIUSS-A1807",
                        "4 SIUSS-A1808",
                        "5 SIUSS-A1809");
    }

    private static List<String> person(String expression, String name) throws Exception {
        return column(
                "SELECT " + expression + " FROM SOGGETTO WHERE COGNOME = 'DIFETTOSI' AND NOME = ?",
                name);
    }

    private static List<String> benefit(String expression, String protocol) throws Exception {
        return column(
                "SELECT " + expression + " FROM INTERVENTO WHERE PROTOCOLLO_DOMANDA = ?", protocol);
    }
}
