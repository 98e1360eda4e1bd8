// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** A server that dies while it migrates stops no other. */
class SerraturaMigrazioneTest {

    @Test
    void theMarkOfADeadServerIsTakenAway() throws Exception {
        try (SchemaDiProva schema = new SchemaDiProva();
                Connection migrazione = schema.dataSource().getConnection()) {
            migrazione
                    .createStatement()
                    .execute(
                            "UPDATE DATABASECHANGELOGLOCK SET LOCKED = TRUE, LOCKEDBY = 'morto',"
                                    + " LOCKGRANTED = SYSDATE");
            try (SerraturaMigrazione serratura = SerraturaMigrazione.prendi(schema.dataSource())) {
                serratura.liberaChiEMorto(migrazione);
            }
            try (ResultSet marca =
                    migrazione
                            .createStatement()
                            .executeQuery("SELECT LOCKED FROM DATABASECHANGELOGLOCK")) {
                assertThat(marca.next()).isTrue();
                assertThat(marca.getBoolean(1)).isFalse();
            }
        }
    }

    @Test
    void oneServerMigratesAtATime() throws Exception {
        try (SchemaDiProva schema = new SchemaDiProva();
                SerraturaMigrazione prima = SerraturaMigrazione.prendi(schema.dataSource());
                Connection altra = schema.dataSource().getConnection()) {
            assertThat(prima).isNotNull();
            altra.setAutoCommit(false);
            assertThatThrownBy(
                            () ->
                                    altra.createStatement()
                                            .executeQuery(
                                                    "SELECT ID FROM SERRATURA_MIGRAZIONE FOR"
                                                            + " UPDATE"))
                    .isInstanceOf(SQLException.class);
        }
    }
}
