// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.banco;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** What an import leaves besides its rows: stored file, its own record, counters, checkpoint. */
final class ParagoneContorno implements AutoCloseable {

    private static final int BLOCCO = 1 << 20;
    private static final List<String> PASSI =
            List.of("analisi", "turno", "importa", "svuota", "riconcilia");

    private final Connection c;
    private final ParagoneTabelle t;
    private final PreparedStatement conteggi;
    private final PreparedStatement turno;
    private final PreparedStatement numerazione;
    private final PreparedStatement checkpoint;
    private final PreparedStatement lavoro;
    private final int anno = LocalDate.now().getYear();
    private long passo;
    private long lette;

    ParagoneContorno(Connection c, ParagoneTabelle t) throws SQLException {
        this.c = c;
        this.t = t;
        conteggi =
                c.prepareStatement(
                        "UPDATE IMPORTAZIONE SET LETTE = LETTE + ?, NUOVE = NUOVE + ?, CON_AVVISI ="
                                + " CON_AVVISI + ?, SOGGETTI_CREATI = SOGGETTI_CREATI + ?,"
                                + " PRESE_CREATE = PRESE_CREATE + ?, SCHEDE_CREATE = SCHEDE_CREATE"
                                + " + ?, INTERVENTI_CREATI = INTERVENTI_CREATI + ? WHERE ID = ?");
        turno =
                c.prepareStatement(
                        "UPDATE TURNO_SCRITTURA SET BATTITO = ?, IMPORTAZIONE_ID = ? WHERE ID = 1");
        numerazione =
                c.prepareStatement("UPDATE NUMERAZIONE_INTERVENTO SET ULTIMO = ? WHERE ANNO = ?");
        lavoro =
                c.prepareStatement(
                        "UPDATE LAVORO_IN_CORSO SET CONFERMATO_IL = ?, RIGHE = ? WHERE"
                                + " IMPORTAZIONE_ID = ?");
        checkpoint =
                c.prepareStatement(
                        "UPDATE STEP_EXECUTION SET READERCHECKPOINTINFO = ?, READCOUNT = ?,"
                                + " WRITECOUNT = ?, COMMITCOUNT = COMMITCOUNT + 1 WHERE"
                                + " STEPEXECUTIONID = ?");
    }

    int anno() {
        return anno;
    }

    /** Stores the file and registers the import; returns its id. */
    long inizia(Path file) throws SQLException, IOException {
        long nodo = t.id.prossimo();
        aggiorna(
                "INSERT INTO NODO (ID, NOME, AVVIATO_IL, BATTITI, BATTITO_IL) VALUES (?, 'metro', ?,"
                        + " 1, ?)",
                nodo,
                LocalDateTime.now(),
                LocalDateTime.now());
        long deposito = deposita(file, nodo);
        long importazione = esegui("SELECT SEQ_IMPORTAZIONE.NEXTVAL FROM DUAL");
        aggiorna(
                "INSERT INTO IMPORTAZIONE (ID, VERSIONE, STATO, ORIGINE, RICHIESTA_DA, RICHIESTA_IL,"
                        + " FILE_ID, NOME_FILE, LETTE, NUOVE, AGGIORNATE, INVARIATE, ANNULLATE,"
                        + " SCARTATE, ESCLUSE, PARCHEGGIATE, CON_AVVISI, SOGGETTI_CREATI,"
                        + " PRESE_CREATE, SCHEDE_CREATE, INTERVENTI_CREATI) VALUES (?, 1,"
                        + " 'IN_CORSO', 'CONSOLE', 'batch', ?, ?, ?, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,"
                        + " 0, 0)",
                importazione,
                LocalDateTime.now(),
                deposito,
                file.getFileName().toString());
        aggiorna("INSERT INTO JOB_INSTANCE (VERSION, JOBNAME) VALUES (0, 'importazione-siuss')");
        aggiorna(
                "INSERT INTO JOB_EXECUTION (JOBINSTANCEID, VERSION, BATCHSTATUS) SELECT"
                        + " MAX(JOBINSTANCEID), 0, 'STARTED' FROM JOB_INSTANCE");
        aggiorna(
                "INSERT INTO LAVORO_IN_CORSO (ISTANZA_JOB, LAVORO, ESECUZIONE, NODO_ID,"
                        + " IMPORTAZIONE_ID, FINITO) SELECT MAX(JOBINSTANCEID),"
                        + " 'importazione-siuss', MAX(JOBINSTANCEID), ?, ?, 'COMPLETATO' FROM"
                        + " JOB_INSTANCE",
                nodo,
                importazione);
        for (String nome : PASSI) {
            aggiorna(
                    "INSERT INTO STEP_EXECUTION (JOBEXECUTIONID, STEPNAME, BATCHSTATUS, READCOUNT,"
                            + " WRITECOUNT, COMMITCOUNT) SELECT MAX(JOBEXECUTIONID), ?, 'STARTED',"
                            + " 0, 0, 0 FROM JOB_EXECUTION",
                    nome);
        }
        passo = esegui("SELECT STEPEXECUTIONID FROM STEP_EXECUTION WHERE STEPNAME = 'importa'");
        c.commit();
        return importazione;
    }

    /** The last number given in this year, whose row is made when there is none. */
    int ultimoProgressivo() throws SQLException {
        try (PreparedStatement s =
                c.prepareStatement("SELECT ULTIMO FROM NUMERAZIONE_INTERVENTO WHERE ANNO = ?")) {
            s.setInt(1, anno);
            try (ResultSet r = s.executeQuery()) {
                if (r.next()) {
                    return r.getInt(1);
                }
            }
        }
        aggiorna("INSERT INTO NUMERAZIONE_INTERVENTO (ANNO, ULTIMO) VALUES (?, 0)", anno);
        return 0;
    }

    /**
     * @param creati warnings, persons, cases, forms, interventions
     */
    void avanza(long importazione, int righe, int[] creati, int progressivo) throws SQLException {
        lette += righe;
        conteggi.setInt(1, righe);
        conteggi.setInt(2, righe);
        for (int i = 0; i < creati.length; i++) {
            conteggi.setInt(3 + i, creati[i]);
        }
        conteggi.setLong(8, importazione);
        conteggi.executeUpdate();
        turno.setObject(1, LocalDateTime.now());
        turno.setLong(2, importazione);
        turno.executeUpdate();
        numerazione.setInt(1, progressivo);
        numerazione.setInt(2, anno);
        numerazione.executeUpdate();
        lavoro.setObject(1, LocalDateTime.now());
        lavoro.setLong(2, lette);
        lavoro.setLong(3, importazione);
        lavoro.executeUpdate();
        checkpoint.setBytes(1, Long.toString(lette).getBytes(StandardCharsets.UTF_8));
        checkpoint.setLong(2, lette);
        checkpoint.setLong(3, lette);
        checkpoint.setLong(4, passo);
        checkpoint.executeUpdate();
    }

    void concludi(long importazione, Map<String, Integer> codici) throws SQLException {
        for (Map.Entry<String, Integer> codice : codici.entrySet()) {
            aggiorna(
                    "INSERT INTO IMPORTAZIONE_CODICE (IMPORTAZIONE_ID, CODICE, RIGHE) VALUES (?, ?,"
                            + " ?)",
                    importazione,
                    codice.getKey(),
                    codice.getValue());
        }
        aggiorna(
                "UPDATE IMPORTAZIONE SET STATO = 'COMPLETATA', RIGHE_TOTALI = LETTE WHERE ID = ?",
                importazione);
        aggiorna("UPDATE TURNO_SCRITTURA SET IMPORTAZIONE_ID = NULL, BATTITO = NULL WHERE ID = 1");
    }

    private long deposita(Path file, long nodo) throws SQLException, IOException {
        long id = t.id.prossimo();
        MessageDigest sha = ParagoneScrittura.sha256();
        aggiorna(
                "INSERT INTO FILE_DEPOSITATO (ID, NODO_ID, DIMENSIONE, DEPOSITATO_IL) VALUES (?, ?,"
                        + " ?, ?)",
                id,
                nodo,
                Files.size(file),
                LocalDateTime.now());
        try (InputStream contenuto = Files.newInputStream(file);
                PreparedStatement s =
                        c.prepareStatement(
                                "INSERT INTO FILE_BLOCCO (FILE_ID, NUMERO, CONTENUTO) VALUES (?, ?,"
                                        + " ?)")) {
            byte[] blocco = contenuto.readNBytes(BLOCCO);
            for (int numero = 0; blocco.length > 0; numero++) {
                sha.update(blocco);
                s.setLong(1, id);
                s.setInt(2, numero);
                s.setBytes(3, blocco);
                s.executeUpdate();
                c.commit();
                blocco = contenuto.readNBytes(BLOCCO);
            }
        }
        aggiorna(
                "UPDATE FILE_DEPOSITATO SET SHA256 = ? WHERE ID = ?",
                HexFormat.of().formatHex(sha.digest()),
                id);
        c.commit();
        return id;
    }

    private long esegui(String sql) throws SQLException {
        try (PreparedStatement s = c.prepareStatement(sql);
                ResultSet r = s.executeQuery()) {
            r.next();
            return r.getLong(1);
        }
    }

    private void aggiorna(String sql, Object... valori) throws SQLException {
        try (PreparedStatement s = c.prepareStatement(sql)) {
            for (int i = 0; i < valori.length; i++) {
                s.setObject(i + 1, valori[i]);
            }
            s.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        conteggi.close();
        turno.close();
        numerazione.close();
        checkpoint.close();
        lavoro.close();
    }
}
