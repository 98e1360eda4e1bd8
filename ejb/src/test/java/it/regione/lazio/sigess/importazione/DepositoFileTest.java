// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.regione.lazio.sigess.importazione.flusso.FlussoRifiutatoException;
import it.regione.lazio.sigess.shared.SchemaDiProva;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DepositoFileTest {

    /** More than one block. */
    private static final byte[] CONTENUTO = contenuto();

    private static final String SHA256 =
            "154b8ed3c2383ce429058768595935faf7851b5c38db2b1732594be1d88bc05a";

    private final DepositoFile deposito = new DepositoFile();
    private SchemaDiProva schema;
    private FileDepositati file;

    @BeforeEach
    void apri() {
        schema = new SchemaDiProva();
        file = new FileDepositati(schema.dataSource(), new Identificativi(schema.dataSource()));
        deposito.file = file;
    }

    @AfterEach
    void chiudi() {
        schema.close();
    }

    @Test
    void theSameBytesAreStoredOnce() throws Exception {
        long primo = deposita();
        assertThat(deposita()).isEqualTo(primo);
        assertThat(deposito.apri(primo)).hasBinaryContent(CONTENUTO);
        assertThat(conta("FILE_BLOCCO")).isEqualTo(2);
        assertThat(conta("FILE_DEPOSITATO")).isOne();
    }

    /** The first is complete and not yet committed while the second looks for its content. */
    @Test
    void ofTwoDepositsOfTheSameBytesAtOnceTheSecondGetsTheFirst() throws Exception {
        long primo = deposita();
        String annulla = "UPDATE FILE_DEPOSITATO SET SHA256 = NULL";
        String completa =
                "UPDATE FILE_DEPOSITATO SET SHA256 = '" + SHA256 + "' WHERE ID = " + primo;
        try (Connection altrove = schema.dataSource().getConnection();
                Statement s = altrove.createStatement()) {
            s.execute(annulla);
            altrove.setAutoCommit(false);
            s.execute(completa);
            CompletableFuture<Long> secondo = CompletableFuture.supplyAsync(this::depositaIntanto);
            assertThatThrownBy(() -> secondo.get(300, TimeUnit.MILLISECONDS))
                    .isInstanceOf(TimeoutException.class);
            altrove.commit();
            assertThat(secondo.get(5, TimeUnit.SECONDS)).isEqualTo(primo);
        }
        assertThat(conta("FILE_BLOCCO")).isEqualTo(2);
        assertThat(conta("FILE_DEPOSITATO")).isOne();
    }

    @Test
    void aStreamThatFailsLeavesNothing() throws SQLException {
        InputStream guasto =
                new ByteArrayInputStream(CONTENUTO) {
                    @Override
                    public byte[] readNBytes(int quanti) throws IOException {
                        byte[] letti = super.readNBytes(quanti);
                        if (available() == 0) {
                            throw new IOException();
                        }
                        return letti;
                    }
                };
        assertThatThrownBy(() -> deposito.deposita(guasto)).isInstanceOf(IOException.class);
        assertThat(conta("FILE_BLOCCO")).isZero();
        assertThat(conta("FILE_DEPOSITATO")).isZero();
    }

    @Test
    void theSameFlowZippedOrNotIsTheSameFile() throws Exception {
        long sciolto = deposita();
        byte[] archivio = Archivi.zip("flussi/", null, "flussi/flusso.xml", CONTENUTO);

        assertThat(archivio).hasSizeLessThan(1 << 16);
        assertThat(deposito.deposita(new ByteArrayInputStream(archivio))).isEqualTo(sciolto);
        assertThat(conta("FILE_DEPOSITATO")).isOne();
        assertThat(conta("FILE_BLOCCO")).isEqualTo(2);
    }

    @Test
    void anArchiveThatIsRefusedAtItsEndLeavesNothing() throws Exception {
        byte[] archivio = Archivi.zip("a.xml", CONTENUTO, "b.xml", new byte[1]);

        assertThatThrownBy(() -> deposito.deposita(new ByteArrayInputStream(archivio)))
                .isInstanceOfSatisfying(
                        FlussoRifiutatoException.class,
                        e -> assertThat(e.codice()).isEqualTo("SIUSS-E0019"));
        assertThat(conta("FILE_BLOCCO")).isZero();
        assertThat(conta("FILE_DEPOSITATO")).isZero();
    }

    @Test
    void aWholeFileIsNeverForgotten() throws Exception {
        long intero = deposita();
        file.rinuncia(intero);
        assertThat(deposito.apri(intero)).hasBinaryContent(CONTENUTO);
    }

    @Test
    void anArrivalCutOffIsForgottenAfterItsTime() throws SQLException {
        file.aggiungi(file.inizia(), 0, CONTENUTO);
        file.rinunciaAgliInterrotti(LocalDateTime.now().minusDays(1));
        assertThat(conta("FILE_BLOCCO")).isOne();
        file.rinunciaAgliInterrotti(LocalDateTime.now().plusDays(1));
        assertThat(conta("FILE_BLOCCO")).isZero();
        assertThat(conta("FILE_DEPOSITATO")).isZero();
    }

    /** With the account of the application, which may change nothing here. */
    @Test
    void whoHandsAFileInIsNotedOnce() throws Exception {
        long id = deposita();
        JdbcDataSource applicazione = new JdbcDataSource();
        applicazione.setURL(((JdbcDataSource) schema.dataSource()).getURL());
        applicazione.setUser("SIGESS_APP");
        FileDepositati suoi = new FileDepositati(applicazione, new Identificativi(applicazione));
        suoi.consegnato(id, "OP001");
        suoi.consegnato(id, "OP001");
        suoi.consegnato(id, "OP002");
        assertThat(conta("FILE_DEPOSITANTE")).isEqualTo(2);
    }

    private long deposita() throws IOException, FlussoRifiutatoException {
        return deposito.deposita(new ByteArrayInputStream(CONTENUTO));
    }

    private long depositaIntanto() {
        try {
            return deposita();
        } catch (IOException | FlussoRifiutatoException e) {
            throw new IllegalStateException(e);
        }
    }

    private int conta(String tabella) throws SQLException {
        try (Statement s = schema.connessione().createStatement();
                ResultSet r = s.executeQuery("SELECT COUNT(*) FROM " + tabella)) {
            r.next();
            return r.getInt(1);
        }
    }

    private static byte[] contenuto() {
        byte[] contenuto = new byte[(1 << 20) + 1];
        Arrays.fill(contenuto, (byte) 'x');
        return contenuto;
    }
}
