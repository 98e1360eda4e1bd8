// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.prove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.wildfly.security.auth.server.SecurityDomain;

/** The server that everything else is tested on: accounts and identity. */
@ArquillianTest
class ServerIT {

    @Resource(lookup = "java:jboss/datasources/SigessDS")
    private DataSource application;

    @Resource(lookup = "java:jboss/datasources/SigessOwnerDS")
    private DataSource owner;

    @Deployment
    static WebArchive war() {
        return Archivi.war(ServerIT.class);
    }

    @Test
    void theTwoAccountsAreDifferentAndTheDatabaseSpeaksOracle() throws SQLException {
        assertThat(query(application, "SELECT USER FROM DUAL")).isEqualTo("SIGESS_APP");
        assertThat(query(owner, "SELECT USER FROM DUAL")).isEqualTo("SIGESS_OWNER");
        assertThat(query(application, "SELECT NVL(NULL, 'x') FROM DUAL")).isEqualTo("x");
    }

    @Test
    void theApplicationAccountCannotChangeTheSchema() {
        assertThatThrownBy(() -> execute("CREATE TABLE ALTRA (A NUMBER(1))"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("Not enough rights");
    }

    @Test
    void aLoginNameBecomesACodiceFiscale() throws Exception {
        String name =
                Identita.OPERATORE.call(
                        () ->
                                SecurityDomain.getCurrent()
                                        .getCurrentSecurityIdentity()
                                        .getPrincipal()
                                        .getName());
        assertThat(name).isEqualTo("PRVNNA80C55H501V");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = application.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
