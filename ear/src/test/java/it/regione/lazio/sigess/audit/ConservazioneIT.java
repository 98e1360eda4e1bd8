// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import static it.regione.lazio.sigess.prove.BancaDati.column;
import static it.regione.lazio.sigess.prove.BancaDati.execute;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.prove.Lavori;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The retention job on the real server, started as an administrator does. */
@ArquillianTest
@RunAsClient
class ConservazioneIT {

    private static final long OLD = -7;
    private static final long YOUNG = -8;

    @BeforeEach
    void write() throws SQLException {
        clean();
        LocalDateTime now = LocalDateTime.now();
        load(OLD, now.minusMonths(13));
        load(YOUNG, now.minusMonths(11));
    }

    @AfterEach
    void clean() throws SQLException {
        for (String table : new String[] {"SCARTO", "RILIEVO", "RIGA_IMPORTAZIONE"}) {
            execute("DELETE FROM " + table + " WHERE IMPORTAZIONE_ID BETWEEN -8 AND -7");
        }
        execute("DELETE FROM IMPORTAZIONE WHERE ID BETWEEN -8 AND -7");
        execute("DELETE FROM FILE_BLOCCO WHERE FILE_ID BETWEEN -8 AND -7");
        execute("DELETE FROM FILE_DEPOSITATO WHERE ID BETWEEN -8 AND -7");
    }

    @Test
    void whatIsOverIsErasedWhatIsNotStaysAndProofIsLeft() throws Exception {
        LocalDateTime start = LocalDateTime.now(ZoneOffset.UTC).minusSeconds(1);
        assertThat(run("conservazione")).isEqualTo("COMPLETED");

        assertThat(count("SCARTO WHERE IMPORTAZIONE_ID", OLD)).isEqualTo("0");
        assertThat(count("SCARTO WHERE IMPORTAZIONE_ID", YOUNG)).isEqualTo("1");
        assertThat(count("RILIEVO WHERE VALORE IS NULL AND IMPORTAZIONE_ID", OLD)).isEqualTo("1");
        assertThat(count("RILIEVO WHERE VALORE = 'x' AND IMPORTAZIONE_ID", YOUNG)).isEqualTo("1");
        assertThat(count("RIGA_IMPORTAZIONE WHERE IMPORTAZIONE_ID", OLD))
                .as("that there was a row is still known")
                .isEqualTo("1");
        assertThat(count("FILE_BLOCCO WHERE FILE_ID", OLD)).isEqualTo("0");
        assertThat(count("FILE_BLOCCO WHERE FILE_ID", YOUNG)).isEqualTo("1");
        assertThat(column("SELECT SHA256 FROM FILE_DEPOSITATO WHERE ID = ?", OLD))
                .containsExactly("cancellato " + OLD);
        assertThat(proofs(start)).contains("FILE", "SCARTI");
        assertThat(
                        column(
                                "SELECT OPERATORE || ' ' || SUBSTR(OGGETTO, 1, 6) FROM"
                                        + " AUDIT_OPERAZIONE WHERE OPERAZIONE = 'CONSERVAZIONE'"
                                        + " AND QUANDO >= ?",
                                start))
                .contains("batch SCARTI");

        LocalDateTime again = LocalDateTime.now(ZoneOffset.UTC);
        assertThat(run("conservazione")).isEqualTo("COMPLETED");
        assertThat(proofs(again)).as("nothing is left for a second run").isEmpty();
        assertThat(run("verifica-audit")).as("the chain holds").isEqualTo("COMPLETED");
    }

    /** An import that ended then, with a rejected row, a finding and its file. */
    private static void load(long id, LocalDateTime when) throws SQLException {
        execute(
                "INSERT INTO FILE_DEPOSITATO (ID, SHA256, DIMENSIONE, DEPOSITATO_IL)"
                        + " VALUES (?, ?, 1, ?)",
                id,
                "conservazione " + id,
                when);
        execute("INSERT INTO FILE_BLOCCO (FILE_ID, NUMERO, CONTENUTO) VALUES (?, 0, X'00')", id);
        execute(
                "INSERT INTO IMPORTAZIONE (ID, VERSIONE, STATO, ORIGINE, FILE_ID, RICHIESTA_DA,"
                        + " RICHIESTA_IL, TERMINATA_IL, LETTE, NUOVE, AGGIORNATE, INVARIATE,"
                        + " ANNULLATE, SCARTATE, ESCLUSE, PARCHEGGIATE, CON_AVVISI,"
                        + " SOGGETTI_CREATI, PRESE_CREATE, SCHEDE_CREATE, INTERVENTI_CREATI)"
                        + " VALUES (?, 1, 'FALLITA', 'CONSOLE', ?, 'batch', ?, ?, 1, 0, 0, 0, 0, 1,"
                        + " 0, 0, 0, 0, 0, 0, 0)",
                id,
                id,
                when,
                when);
        execute(
                "INSERT INTO RIGA_IMPORTAZIONE (IMPORTAZIONE_ID, NUMERO, BENEFICIARIO, PRESTAZIONE,"
                        + " POSIZIONE, ESITO) VALUES (?, 1, 1, 1, 0, 'SCARTATA')",
                id);
        execute(
                "INSERT INTO RILIEVO (ID, IMPORTAZIONE_ID, NUMERO_RIGA, CODICE, GRAVITA, VALORE,"
                        + " REGOLA, RIMEDIO) VALUES (?, ?, 1, 'SIUSS-E0101', 'ERRORE', 'x', 'r', 'r')",
                id,
                id);
        execute(
                "INSERT INTO SCARTO (ID, IMPORTAZIONE_ID, NUMERO_RIGA, PERCORSO, CODICE, VALORE,"
                        + " REGOLA, RIMEDIO, TESTO_ORIGINALE) VALUES (?, ?, 1, 'p', 'SIUSS-E0101',"
                        + " 'x', 'r', 'r', '<x/>')",
                id,
                id);
    }

    private static List<String> proofs(LocalDateTime since) throws SQLException {
        return column(
                "SELECT CATEGORIA FROM CONSERVAZIONE WHERE ESEGUITA_IL >= ? ORDER BY CATEGORIA",
                since);
    }

    private static String count(String where, long id) throws SQLException {
        return column("SELECT COUNT(*) FROM " + where + " = ?", id).get(0);
    }

    private static String run(String job) throws Exception {
        return Lavori.end(Lavori.start(job, Map.of()));
    }
}
