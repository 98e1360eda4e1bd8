// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.regione.lazio.sigess.importazione.TurnoOccupatoException;
import it.regione.lazio.sigess.shared.SchemaDiProva;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** A decision of a person while an import writes. */
class ScritturaScelteTest {

    @Test
    void aDecisionThatFindsTheTurnTakenSaysSoAndGoesThroughAfter() throws SQLException {
        try (SchemaDiProva schema = new SchemaDiProva();
                Connection importazione = schema.dataSource().getConnection();
                Connection persona = schema.dataSource().getConnection();
                Statement scrive = importazione.createStatement()) {
            importazione.setAutoCommit(false);
            persona.setAutoCommit(false);
            scrive.executeUpdate("UPDATE TURNO_SCRITTURA SET GIRO = 7 WHERE ID = 1");
            assertThatThrownBy(() -> ScritturaScelte.prendiTurno(persona, 1))
                    .isInstanceOf(TurnoOccupatoException.class);
            importazione.commit();
            ScritturaScelte.prendiTurno(persona, 1);
            try (ResultSet r =
                    persona.createStatement().executeQuery("SELECT GIRO FROM TURNO_SCRITTURA")) {
                r.next();
                assertThat(r.getLong(1)).isEqualTo(8);
            }
            persona.rollback();
        }
    }
}
