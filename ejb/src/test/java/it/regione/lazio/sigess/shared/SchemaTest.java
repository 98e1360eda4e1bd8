// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.shared;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Lista;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import liquibase.exception.LiquibaseException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The changelog on the very database mode that the embedded default uses. */
class SchemaTest {

    private static SchemaDiProva schema;

    @BeforeAll
    static void crea() {
        schema = new SchemaDiProva();
    }

    @AfterAll
    static void chiudi() {
        schema.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyAttributeOfTheFlowsHasItsColumn(Campo campo) throws SQLException {
        assertThat(colonne(campo.elemento().tabella())).contains(campo.colonna());
    }

    @ParameterizedTest
    @EnumSource
    void everyListOfCodesHasItsTable(Lista lista) throws SQLException {
        assertThat(colonne(lista.tabella())).containsExactly("SCHEDA_ID", "ORDINE", "CODICE");
    }

    @Test
    void namesFitOracleAndForeignKeysAreIndexed() throws SQLException {
        assertThat(
                        interroga(
                                "SELECT COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS WHERE"
                                        + " TABLE_SCHEMA='PUBLIC' UNION ALL SELECT CONSTRAINT_NAME FROM"
                                        + " INFORMATION_SCHEMA.TABLE_CONSTRAINTS WHERE"
                                        + " TABLE_SCHEMA='PUBLIC' UNION ALL SELECT INDEX_NAME FROM"
                                        + " INFORMATION_SCHEMA.INDEXES WHERE TABLE_SCHEMA='PUBLIC' AND"
                                        + " NOT IS_GENERATED"))
                .hasSizeGreaterThan(300)
                .allMatch(nome -> nome.length() <= 30);
        assertThat(
                        interroga(
                                "SELECT k.TABLE_NAME || '.' || k.COLUMN_NAME FROM"
                                        + " INFORMATION_SCHEMA.TABLE_CONSTRAINTS c JOIN"
                                        + " INFORMATION_SCHEMA.KEY_COLUMN_USAGE k ON k.CONSTRAINT_NAME ="
                                        + " c.CONSTRAINT_NAME AND k.ORDINAL_POSITION = 1 WHERE"
                                        + " c.CONSTRAINT_TYPE = 'FOREIGN KEY' AND c.CONSTRAINT_NAME"
                                        + " LIKE 'FK%' AND NOT EXISTS (SELECT 1 FROM"
                                        + " INFORMATION_SCHEMA.INDEX_COLUMNS i WHERE i.TABLE_NAME ="
                                        + " k.TABLE_NAME AND i.COLUMN_NAME = k.COLUMN_NAME AND"
                                        + " i.ORDINAL_POSITION = 1 AND i.INDEX_NAME NOT LIKE 'FK%')"))
                .isEmpty();
    }

    @Test
    void aSecondRunChangesNothing() throws SQLException, LiquibaseException {
        List<String> prima = interroga("SELECT COUNT(*) FROM COMUNE");
        try (Connection altra = schema.dataSource().getConnection()) {
            Migrazione.aggiorna(altra, "dimostrazione", "SIGESS_APP");
        }
        assertThat(interroga("SELECT COUNT(*) FROM COMUNE")).isEqualTo(prima);
    }

    @Test
    void theApplicationAccountWorksOnTheTablesAndCannotDropThem() throws SQLException {
        try (Connection app = schema.dataSource().getConnection("SIGESS_APP", "")) {
            assertThat(app.createStatement().execute("SELECT COUNT(*) FROM SOGGETTO")).isTrue();
            assertThat(app.createStatement().execute("SELECT SEQ_ID.NEXTVAL FROM DUAL")).isTrue();
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> app.createStatement().execute("DROP TABLE SCARTO"))
                    .isInstanceOf(SQLException.class);
        }
    }

    private static List<String> colonne(String tabella) throws SQLException {
        return interroga(
                "SELECT COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_NAME = '"
                        + tabella
                        + "' ORDER BY ORDINAL_POSITION");
    }

    private static List<String> interroga(String sql) throws SQLException {
        List<String> righe = new ArrayList<>();
        try (ResultSet r = schema.connessione().createStatement().executeQuery(sql)) {
            while (r.next()) {
                righe.add(r.getString(1));
            }
        }
        return righe;
    }
}
