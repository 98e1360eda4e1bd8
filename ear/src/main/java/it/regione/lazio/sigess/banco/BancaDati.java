// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.banco;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A database of the bench, seen with the owner's account. */
final class BancaDati implements AutoCloseable {

    /** As the server opens it: see {@code base.cli}. */
    private static final String OPZIONI =
            ";MODE=Oracle;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";

    private static final String APPLICAZIONE =
            ";MODE=Oracle;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;IFEXISTS=TRUE";

    static final String LUNGHEZZA = " length";

    private final Connection c;

    private BancaDati(String url) throws SQLException {
        c = DriverManager.getConnection(url, "SIGESS_OWNER", "sigess-owner");
    }

    static BancaDati nelServer(Impianto impianto, Path home) throws SQLException {
        return new BancaDati(
                "jdbc:h2:tcp://127.0.0.1:" + impianto.h2() + "/" + home.resolve("dati/sigess"));
    }

    static BancaDati suFile(Path home) throws SQLException {
        return new BancaDati(urlProprietario(home));
    }

    static String urlProprietario(Path home) {
        return "jdbc:h2:file:" + home.resolve("dati/sigess") + OPZIONI;
    }

    static String urlApplicazione(Path home) {
        return "jdbc:h2:file:" + home.resolve("dati/sigess") + APPLICAZIONE;
    }

    boolean inCorso() throws SQLException {
        return !righe(
                        "SELECT 1 FROM JOB_EXECUTION WHERE BATCHSTATUS IN ('STARTING', 'STARTED',"
                                + " 'STOPPING')")
                .isEmpty();
    }

    ServerBanco.Importazione ultimaImportazione(long cpu) throws SQLException {
        String esecuzione =
                "(SELECT MAX(e.JOBEXECUTIONID) FROM JOB_EXECUTION e JOIN JOB_INSTANCE i ON"
                        + " i.JOBINSTANCEID = e.JOBINSTANCEID WHERE i.JOBNAME ="
                        + " 'importazione-siuss')";
        List<String> esito =
                righe(
                        "SELECT STATO, LETTE FROM IMPORTAZIONE ORDER BY ID DESC"
                                + " FETCH FIRST 1 ROW ONLY");
        List<String> durata =
                righe(
                        "SELECT DATEDIFF('MILLISECOND', STARTTIME, ENDTIME) FROM JOB_EXECUTION"
                                + " WHERE JOBEXECUTIONID = "
                                + esecuzione);
        List<String> passi =
                righe(
                        "SELECT STEPNAME || '=' || DATEDIFF('MILLISECOND', STARTTIME, ENDTIME) FROM"
                                + " STEP_EXECUTION WHERE JOBEXECUTIONID >= "
                                + esecuzione
                                + " ORDER BY STEPEXECUTIONID");
        return new ServerBanco.Importazione(
                esito.get(0),
                Long.parseLong(esito.get(1)),
                Long.parseLong(durata.get(0)),
                cpu,
                String.join(" ", passi));
    }

    /** Rows of every table. */
    Map<String, Long> tabelle() throws SQLException {
        Map<String, Long> conteggi = new TreeMap<>();
        for (String tabella : nomi()) {
            conteggi.put(tabella, numero("SELECT COUNT(*) FROM " + tabella));
        }
        return conteggi;
    }

    /** Of every column of every table: values, different values, and their length in characters. */
    Map<String, Long> colonne() throws SQLException {
        Map<String, Long> conteggi = new TreeMap<>();
        for (String colonna :
                righe(
                        "SELECT TABLE_NAME || '.' || COLUMN_NAME || '.' || DATA_TYPE FROM"
                                + " INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = 'PUBLIC'")) {
            String[] parti = colonna.split("\\.");
            if (nomi().contains(parti[0])) {
                conta(parti[0], parti[1], parti[2].startsWith("BINARY"), conteggi);
            }
        }
        return conteggi;
    }

    long operazioniTracciate() throws SQLException {
        return numero("SELECT COUNT(*) FROM AUDIT_OPERAZIONE");
    }

    private void conta(String tabella, String colonna, boolean binaria, Map<String, Long> conteggi)
            throws SQLException {
        String nome = tabella + "." + colonna;
        String byteDi =
                binaria
                        ? "OCTET_LENGTH(" + colonna + ")"
                        : "OCTET_LENGTH(CAST(" + colonna + " AS VARCHAR))";
        String da = " FROM " + tabella;
        conteggi.put(nome, numero("SELECT COUNT(" + colonna + ")" + da));
        conteggi.put(nome + " different", numero("SELECT COUNT(DISTINCT " + colonna + ")" + da));
        conteggi.put(nome + LUNGHEZZA, numero("SELECT COALESCE(SUM(" + byteDi + "), 0)" + da));
    }

    /** But for the audit: who looked is no part of what an import leaves. */
    private List<String> nomi() throws SQLException {
        return righe(
                "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC' AND"
                        + " TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME NOT LIKE 'AUDIT%'");
    }

    private long numero(String sql) throws SQLException {
        return Long.parseLong(righe(sql).get(0));
    }

    /** Every value of the answer, as text, row after row. */
    private List<String> righe(String sql) throws SQLException {
        List<String> valori = new ArrayList<>();
        try (Statement s = c.createStatement();
                ResultSet r = s.executeQuery(sql)) {
            while (r.next()) {
                for (int i = 1; i <= r.getMetaData().getColumnCount(); i++) {
                    valori.add(r.getString(i));
                }
            }
        }
        return valori;
    }

    @Override
    public void close() throws SQLException {
        c.close();
    }
}
