// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The SQL that a DBA runs by hand, written without a database to {@code target/sql/oracle.sql}. The
 * system property {@code sigess.account} names the application account.
 */
class SqlPerOracleTest {

    private static final Path FILE = Path.of("target", "sql", "oracle.sql");
    private static final String ACCOUNT = System.getProperty("sigess.account", "SIGESS_APP");

    private static final String URL =
            "offline:oracle?version=19&outputLiquibaseSql=all&changeLogFile=";

    /** Types and words of other databases; none is the name of a column of ours. */
    private static final Pattern FOREIGN =
            Pattern.compile("\\b(BOOLEAN|BIGINT|TEXT|SERIAL|AUTO_INCREMENT|LIMIT)\\b");

    private static String sql;

    @BeforeAll
    static void writes() throws IOException, LiquibaseException {
        Files.createDirectories(FILE.getParent());
        Path diary = FILE.resolveSibling("databasechangelog.csv");
        Files.deleteIfExists(diary);
        ClassLoaderResourceAccessor classes =
                new ClassLoaderResourceAccessor(Migrazione.class.getClassLoader());
        Database oracle =
                DatabaseFactory.getInstance().openDatabase(URL + diary, null, null, null, classes);
        Liquibase liquibase = new Liquibase("db/changelog.xml", classes, oracle);
        liquibase.setChangeLogParameter("account.applicazione", ACCOUNT);
        liquibase.setChangeLogParameter("valori.preparati", "false");
        try (Writer writer = Files.newBufferedWriter(FILE, StandardCharsets.UTF_8)) {
            liquibase.update(new Contexts("produzione"), new LabelExpression(), writer);
        }
        sql = Files.readString(FILE, StandardCharsets.UTF_8);
    }

    @Test
    void holdsTheTablesTheReferenceDataAndTheRights() {
        assertThat(sql)
                .contains("CREATE TABLE SOGGETTO", "CREATE TABLE DATABASECHANGELOG")
                .contains("GRANT SELECT ON SEQ_ID TO " + ACCOUNT)
                .containsPattern("INSERT INTO COMUNE .*'H501', '058091', 'Roma'");
    }

    @Test
    void holdsNoDemonstrationData() {
        assertThat(sql).doesNotContain("INSERT INTO OPERATORE").doesNotContain("RM1-UO1");
    }

    @Test
    void holdsNoTypeThatOracleLacks() {
        assertThat(FOREIGN.matcher(sql).results()).isEmpty();
    }
}
