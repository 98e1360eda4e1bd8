// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.regione.lazio.sigess.organizzazione.Ruolo;
import it.regione.lazio.sigess.shared.SchemaDiProva;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written down of a look, and of whom, on the real tables. */
class TracceTest {

    private SchemaDiProva schema;
    private Tracce tracce;

    @BeforeEach
    void open() {
        schema = new SchemaDiProva();
        tracce = new TracceDiProva(schema.dataSource(), "TINIT-XXX", Ruolo.CONSULTATORE);
    }

    @AfterEach
    void close() {
        schema.close();
    }

    private record Persona(Riferimento... come) implements RiguardaSoggetti {
        @Override
        public List<Riferimento> soggetti() {
            return List.of(come);
        }
    }

    @Test
    void aListIsOneHeaderAndARowForEachPersonOnce() throws SQLException {
        tracce.registra(
                Operazione.SOGGETTI_CERCA,
                null,
                List.of(
                        new Persona(new Riferimento.Codice(3)),
                        new Persona(new Riferimento.Codice(5)),
                        new Persona(new Riferimento.Codice(3))));

        assertThat(
                        rows(
                                "SELECT OPERATORE || ' ' || RUOLI || ' ' || INDIRIZZO || ' ' ||"
                                        + " OPERAZIONE || ' ' || ESITO || ' ' || QUANTI FROM"
                                        + " AUDIT_OPERAZIONE"))
                .containsExactly("TINIT-XXX CONSULTATORE 192.0.2.7 SOGGETTI_CERCA OK 3");
        assertThat(rows("SELECT SOGGETTO FROM AUDIT_SOGGETTO ORDER BY SOGGETTO"))
                .containsExactly("3", "5");
    }

    @Test
    void theSessionIsAHashAndNeverItsId() throws SQLException {
        tracce.accesso();
        assertThat(rows("SELECT SESSIONE FROM AUDIT_OPERAZIONE"))
                .allMatch(s -> s.matches("[0-9a-f]{64}"));
    }

    @Test
    void whoHasNoRoleComesInRefused() throws SQLException {
        new TracceDiProva(schema.dataSource(), "TINIT-NESSUNO").accesso();
        assertThat(rows("SELECT OPERATORE || ' ' || ESITO FROM AUDIT_OPERAZIONE"))
                .containsExactly("TINIT-NESSUNO NEGATO");
    }

    @Test
    void aRefusedLoginIsNobodys() throws SQLException {
        tracce.accessoRifiutato("firma");
        assertThat(
                        rows(
                                "SELECT OPERATORE || ' ' || INDIRIZZO || ' ' || OPERAZIONE || ' '"
                                        + " || OGGETTO || ' ' || ESITO FROM AUDIT_OPERAZIONE"))
                .containsExactly("ignoto 192.0.2.7 ACCESSO firma NEGATO");
    }

    @Test
    void aJobIsTheBatchIdentity() throws SQLException {
        new TracceDiProva(schema.dataSource(), null)
                .registra(Operazione.IMPORTAZIONE_CONCLUDI, "12 COMPLETATA", null);
        assertThat(rows("SELECT OPERATORE || ' ' || OGGETTO FROM AUDIT_OPERAZIONE"))
                .containsExactly("batch 12 COMPLETATA");
    }

    /** The server has a name for who has not logged in. */
    @Test
    void aJobOfTheServerIsTheBatchIdentityAndAPageWithoutALoginIsNot() throws SQLException {
        Tracce nobody = new TracceDiProva(schema.dataSource(), "anonymous");
        nobody.registra(Operazione.ALTRA, "1", null);
        nobody.contesto = new ContestoRichiesta();
        nobody.registra(Operazione.CONSERVAZIONE, "2", null);
        assertThat(
                        rows(
                                "SELECT OPERATORE || ' ' || OGGETTO FROM AUDIT_OPERAZIONE ORDER BY OGGETTO"))
                .containsExactly("anonymous 1", "batch 2");
    }

    @Test
    void aCountShowsNobody() throws SQLException {
        tracce.registra(Operazione.SOGGETTI_CERCA, null, 12L);
        assertThat(rows("SELECT QUANTI FROM AUDIT_OPERAZIONE")).containsExactly("0");
        assertThat(rows("SELECT SOGGETTO FROM AUDIT_SOGGETTO")).isEmpty();
    }

    @Test
    void aPersonIsFoundByCodiceFiscaleByRecordAndByRow() throws SQLException {
        String fiscale = rows("SELECT CODICE_FISCALE FROM SOGGETTO WHERE CODICE = 3").get(0);
        long intervento =
                Long.parseLong(
                        rows("SELECT MIN(i.ID) FROM INTERVENTO i JOIN SOGGETTO s ON s.ID ="
                                        + " i.SOGGETTO_ID WHERE s.CODICE = 2")
                                .get(0));
        execute("SET REFERENTIAL_INTEGRITY FALSE");
        execute(
                "INSERT INTO RIGA_IMPORTAZIONE (IMPORTAZIONE_ID, NUMERO, BENEFICIARIO, PRESTAZIONE,"
                        + " POSIZIONE, ESITO, CHIAVE) SELECT 1, 1, 1, 1, 0, 'SCARTATA',"
                        + " 'ENTE|' || CODICE_FISCALE || '|A1.01|P' FROM SOGGETTO"
                        + " WHERE CODICE = 5");
        tracce.registra(
                Operazione.VERIFICA_VEDI,
                "1",
                Optional.of(
                        new Persona(
                                new Riferimento.Chiave(fiscale),
                                new Riferimento.Record("INTERVENTO", intervento),
                                new Riferimento.Riga(1, 1),
                                new Riferimento.Chiave("NESSUNO"))));
        assertThat(rows("SELECT SOGGETTO FROM AUDIT_SOGGETTO ORDER BY SOGGETTO"))
                .containsExactly("2", "3", "5");
    }

    @Test
    void whatCannotBeWrittenFailsTheCall() throws SQLException {
        execute("DROP TABLE AUDIT_SOGGETTO");
        assertThatThrownBy(
                        () ->
                                tracce.registra(
                                        Operazione.SOGGETTO_VEDI,
                                        "3",
                                        new Persona(new Riferimento.Codice(3))))
                .isInstanceOf(AuditNonScrittoException.class);
    }

    @Test
    void theApplicationAccountAddsAndReadsAndNothingElse() throws SQLException {
        tracce.accesso();
        try (Connection app = schema.dataSource().getConnection("SIGESS_APP", "")) {
            for (String table :
                    List.of(
                            "AUDIT_OPERAZIONE",
                            "AUDIT_SOGGETTO",
                            "AUDIT_SIGILLO",
                            "AUDIT_SIGILLO_RIGA")) {
                app.createStatement().executeQuery("SELECT COUNT(*) FROM " + table);
                assertThatThrownBy(() -> app.createStatement().execute("DELETE FROM " + table))
                        .as("DELETE FROM " + table)
                        .hasMessageContaining("Not enough rights");
            }
            assertThatThrownBy(
                            () ->
                                    app.createStatement()
                                            .execute("UPDATE AUDIT_OPERAZIONE SET QUANTI = 0"))
                    .hasMessageContaining("Not enough rights");
        }
    }

    private void execute(String sql) throws SQLException {
        schema.connessione().createStatement().execute(sql);
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet r = schema.connessione().createStatement().executeQuery(sql)) {
            while (r.next()) {
                rows.add(r.getString(1));
            }
        }
        return rows;
    }
}
