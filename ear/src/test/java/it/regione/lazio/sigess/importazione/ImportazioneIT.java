// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static it.regione.lazio.sigess.prove.BancaDati.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import it.regione.lazio.sigess.prove.Lavori;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The job on the real server, driven as an administrator does, judged in the database. */
@ArquillianTest
@RunAsClient
class ImportazioneIT {

    private static final String OUTCOMES =
            "STATO || ' ' || LETTE || '=' || NUOVE || '+' || AGGIORNATE || '+' || INVARIATE || '+'"
                    + " || ANNULLATE || '+' || SCARTATE || '+' || ESCLUSE || '+' || PARCHEGGIATE";

    @Test
    void aBadRowIsRejectedAndItsNeighboursAreImported() throws Exception {
        Lavori.deposit("difetti.xml");
        String id = Lavori.run(Lavori.parameters("difetti.xml"));

        assertThat(outcomes(id)).isEqualTo("COMPLETATA 8=3+0+0+0+5+0+0");
        assertThat(
                        column(
                                "SELECT PERCORSO || ' ' || CODICE FROM SCARTO WHERE IMPORTAZIONE_ID"
                                        + " = ? ORDER BY NUMERO_RIGA",
                                id))
                .containsExactly(
                        "Beneficiario[1]/PrestazioniSociali[2] SIUSS-E0501",
                        "Beneficiario[1]/PrestazioniSociali[3] SIUSS-E0901",
                        "Beneficiario[2]/PrestazioniSociali[1] SIUSS-E2002",
                        "Beneficiario[3] SIUSS-E0111",
                        "Beneficiario[4]/PrestazioniSociali[1] SIUSS-E3001");
        assertThat(
                        column(
                                "SELECT CAMPO || ' ' || VALORE FROM SCARTO WHERE IMPORTAZIONE_ID = ?"
                                        + " AND CODICE = 'SIUSS-E0901' AND LENGTH(REGOLA) > 20 AND"
                                        + " LENGTH(RIMEDIO) > 20",
                                id))
                .containsExactly("PrestazioniSociali/@ImportoPrestazione -5.00");
        assertThat(column("SELECT NOME FROM SOGGETTO WHERE COGNOME = 'SCARTINI' ORDER BY NOME"))
                .containsExactly("BUONO", "ULTIMO");
    }

    @Test
    void theSameFileAgainCreatesNothingTwice() throws Exception {
        Lavori.deposit("tre-codici.xml");
        Map<String, String> parameters = Lavori.parameters("tre-codici.xml");
        Lavori.run(parameters);
        String tables =
                "SELECT s.CODICE_FISCALE || ' ' || s.VERSIONE || ' ' || COUNT(DISTINCT d.ID) || ' '"
                        + " || COUNT(DISTINCT i.ID) FROM SOGGETTO s JOIN INDIRIZZO d ON"
                        + " d.SOGGETTO_ID = s.ID JOIN INTERVENTO i ON i.SOGGETTO_ID = s.ID WHERE"
                        + " s.COGNOME = 'FILTRATI' GROUP BY s.CODICE_FISCALE, s.VERSIONE ORDER BY 1";
        List<String> before = column(tables);
        assertThat(before).hasSize(4).allMatch(person -> person.endsWith(" 1 1 1"));
        String again = Lavori.run(parameters);

        assertThat(outcomes(again)).isEqualTo("GIA_IMPORTATA 0=0+0+0+0+0+0+0");
        assertThat(column(tables)).isEqualTo(before);
    }

    @Test
    void theBenefitCodeSelectsTheRowsAndTheOthersAreCounted() throws Exception {
        Lavori.deposit("tre-codici.xml");
        Map<String, String> parameters = new HashMap<>(Lavori.parameters("tre-codici.xml"));
        parameters.put("codicePrestazione", "A1.04");
        String id = Lavori.run(parameters);

        assertThat(outcomes(id)).matches("COMPLETATA 4=\\d\\+0\\+\\d\\+0\\+0\\+2\\+0");
        assertThat(
                        column(
                                "SELECT CODICE || '=' || RIGHE FROM IMPORTAZIONE_CODICE WHERE"
                                        + " IMPORTAZIONE_ID = ? ORDER BY CODICE",
                                id))
                .containsExactly("A1.04=2", "A2.07=1", "A3.02=1");
    }

    @Test
    void whatRealProducersWriteIsTakenInWithWarnings() throws Exception {
        Lavori.deposit("tollerati.xml");
        String id = Lavori.run(Lavori.parameters("tollerati.xml"));

        assertThat(outcomes(id)).isEqualTo("COMPLETATA 8=8+0+0+0+0+0+0");
        assertThat(column("SELECT DISTINCT CODICE FROM RILIEVO WHERE IMPORTAZIONE_ID = ?", id))
                .contains(
                        "SIUSS-A0601",
                        "SIUSS-A1401",
                        "SIUSS-A1402",
                        "SIUSS-A1403",
                        "SIUSS-A1404",
                        "SIUSS-A1405",
                        "SIUSS-A1407",
                        "SIUSS-A1411",
                        "SIUSS-A1412",
                        "SIUSS-A2006",
                        "SIUSS-A2101",
                        "SIUSS-A2201");
        assertThat(
                        column(
                                "SELECT PROTOCOLLO_DOMANDA || ' ' || MINUTI_SERVIZIO_MENSILE FROM"
                                        + " INTERVENTO WHERE PROTOCOLLO_DOMANDA IN ('T-1', 'T-2') ORDER"
                                        + " BY PROTOCOLLO_DOMANDA"))
                .containsExactly("T-1 750", "T-2 485");
        assertThat(
                        column(
                                "SELECT NOME || ' ' || CODICE_CITTADINANZA FROM SOGGETTO WHERE"
                                        + " COGNOME = 'TOLLERATI' AND NOME IN ('CITTADINA', 'NICCOLÒ')"
                                        + " ORDER BY NOME"))
                .containsExactly("CITTADINA 004", "NICCOLÒ 380");
        assertThat(
                        column(
                                "SELECT i.CODICE_REGIONE FROM INDIRIZZO i JOIN SOGGETTO s ON s.ID ="
                                        + " i.SOGGETTO_ID WHERE s.NOME = 'ANNI'"))
                .containsExactly("12");
    }

    @Test
    void aFileThatIsNotWellFormedIsRefusedWithLineAndColumnAndNothingIsWritten() throws Exception {
        Lavori.deposit("rotto.xml");
        String id = Lavori.run(Lavori.parameters("rotto.xml"));

        assertThat(
                        column(
                                "SELECT STATO || ' ' || ERRORE_CODICE FROM IMPORTAZIONE WHERE ID = ?",
                                id))
                .containsExactly("RIFIUTATA SIUSS-E0001");
        assertThat(column("SELECT ERRORE FROM IMPORTAZIONE WHERE ID = ?", id).get(0))
                .contains("riga 14");
        assertThat(column("SELECT COUNT(*) FROM SOGGETTO WHERE COGNOME = 'ROTTI'"))
                .containsExactly("0");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "file, non-esiste.xml, non-esiste.xml",
                "file, ../sigess.mv.db, cartelle",
                "codicePrestazione, B1, B1",
                "unitaOperativa, LAZIO, LAZIO",
                "operatore, OP999, OP999",
                "operatore, OP021, non è abilitato",
                "tipoIntervento, NESSUNO, NESSUNO"
            })
    void aWrongParameterIsRefusedWithAClearText(String name, String value, String told)
            throws Exception {
        Lavori.deposit("tre-codici.xml");
        Map<String, String> parameters = new HashMap<>(Lavori.parameters("tre-codici.xml"));
        parameters.put(name, value);
        String id = Lavori.run(parameters);

        assertThat(column("SELECT STATO FROM IMPORTAZIONE WHERE ID = ?", id))
                .containsExactly("RIFIUTATA");
        assertThat(column("SELECT ERRORE FROM IMPORTAZIONE WHERE ID = ?", id).get(0))
                .contains(told);
        Path log = Path.of(System.getProperty("sigess.it"), "standalone", "log", "server.log");
        assertThat(Files.readString(log)).contains("Importazione " + id);
    }

    @Test
    void aStoppedImportGoesOnFromWhereItWas() throws Exception {
        Lavori.generate("grande.xml", 30_000, 7);
        long execution = Lavori.start(Lavori.parameters("grande.xml"));
        while (Lavori.ofExecution("ID", execution).isEmpty()
                || Integer.parseInt(Lavori.ofExecution("LETTE", execution).get(0)) < 2_000) {
            Thread.sleep(50);
        }
        Lavori.stop(execution);
        String id = Lavori.await(execution);
        assertThat(column("SELECT STATO FROM IMPORTAZIONE WHERE ID = ?", id))
                .containsExactly("INTERROTTA");
        assertThat(column("SELECT COUNT(*) FROM RIGA_IMPORTAZIONE WHERE IMPORTAZIONE_ID = ?", id))
                .isEqualTo(column("SELECT LETTE FROM IMPORTAZIONE WHERE ID = ?", id));

        Lavori.await(Lavori.restart(execution));
        assertThat(outcomes(id)).isEqualTo("COMPLETATA 30000=30000+0+0+0+0+0+0");
        assertThat(column("SELECT COUNT(*) FROM INTERVENTO WHERE CREATO_DA = ?", id))
                .containsExactly("30000");
    }

    @Test
    void twoImportsAtOnceGiveTheRecordsOfOneAfterTheOther() throws Exception {
        Lavori.generate("insieme.xml", 3_000, 8);
        long first = Lavori.start(Lavori.parameters("insieme.xml"));
        long second = Lavori.start(Lavori.parameters("insieme.xml"));
        List<String> both = List.of(outcomes(Lavori.await(first)), outcomes(Lavori.await(second)));

        assertThat(both)
                .containsExactlyInAnyOrder(
                        "COMPLETATA 3000=3000+0+0+0+0+0+0", "GIA_IMPORTATA 0=0+0+0+0+0+0+0");
    }

    @ParameterizedTest
    @CsvSource({"esempio_ps_psa_sina.xml, 5", "esempio_sinba.xml, 2", "inps_openapi_ps.xml, 1"})
    void theSharedSamplesCountAsManyRowsAsTheyHold(String name, int rows) throws Exception {
        Path sample = Path.of("../../shared/siuss/esempi", name);
        assumeTrue(Files.exists(sample), "the shared samples are not here");
        Files.createDirectories(Lavori.inbox());
        Files.copy(sample, Lavori.inbox().resolve(name), StandardCopyOption.REPLACE_EXISTING);
        String id = Lavori.run(Lavori.parameters(name));

        assertThat(outcomes(id)).startsWith("COMPLETATA " + rows + "=");
    }

    private static String outcomes(String id) throws SQLException {
        return column("SELECT " + OUTCOMES + " FROM IMPORTAZIONE WHERE ID = ?", id).get(0);
    }
}
