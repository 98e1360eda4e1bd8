// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Two units, each with what its imports made: a person with case, form and interventions, another
 * whom both know, a minor, and of the imports rejects, findings, questions, changes, a preview, a
 * comparison and the look at an undo.
 */
public final class DueUnita implements AutoCloseable {

    public static final String A = "RM1-UO1";
    public static final String B = "LT2-UO1";

    /** A third one, of which there is nothing. */
    public static final String VUOTA = "VT3-UO1";

    private final ImportazioneDiProva db = new ImportazioneDiProva();

    public DueUnita() {
        try {
            db.ricomincia();
            db.esegui("ALTER SEQUENCE SEQ_IMPORTAZIONE RESTART WITH 1000");
            db.esegui(
                    "INSERT INTO FILE_DEPOSITATO (ID, SHA256, DIMENSIONE, DEPOSITATO_IL)"
                            + " VALUES (1, 'x', 1, SYSDATE)");
            db.esegui("INSERT INTO FILE_DEPOSITANTE (FILE_ID, OPERATORE) VALUES (1, 'OP001')");
            for (String unita : new String[] {A, B}) {
                crea(unita);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public DataSource dataSource() {
        return db.dataSource();
    }

    /** The first number that the query gives, with the unit in the place of {@code $}. */
    public long numero(String sql, String unita) {
        try {
            return Long.parseLong(db.valore(sql.replace("$", "'" + unita + "'")));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        db.close();
    }

    private void crea(String unita) throws SQLException {
        db.ricominciaDaUnita(unita);
        RigheDiProva guasta = di(unita, occasionale()).con(Campo.PROTOCOLLO_DOMANDA, "GUASTA");
        db.conErrore(guasta, "SIUSS-E0901", Campo.PROTOCOLLO_DOMANDA);
        db.importa(
                di(unita, periodica()),
                di(unita, occasionale()),
                di(unita, occasionale()).con(Campo.IMPORTO_PRESTAZIONE, "99.00"),
                guasta,
                comune(periodica().con(Campo.PROTOCOLLO_DOMANDA, unita)));
        long prima = registra(unita, "PS_PSA_SINA");
        db.flussoDel("2025-05-01");
        db.mostraABlocchi(9, cambiata(unita));
        long anteprima = registra(unita, "PS_PSA_SINA");
        db.importa(cambiata(unita));
        long dopo = registra(unita, "PS_PSA_SINA");
        db.esegui("UPDATE IMPORTAZIONE SET ANTEPRIMA_ID = " + anteprima + " WHERE ID = " + dopo);
        db.esegui("UPDATE IMPORTAZIONE SET GIRO = 0 WHERE ID = " + anteprima);
        confronta(prima, dopo);
        guardaAnnullamento(dopo);
        db.sinba().importa(sinba().con(Campo.ID_BENEFICIARIO, "MIN-" + unita));
        registra(unita, "SINBA");
    }

    private RigheDiProva cambiata(String unita) {
        return di(unita, occasionale())
                .con(Campo.IMPORTO_PRESTAZIONE, "175.00")
                .con(Campo.NOME, "ALTRO");
    }

    private static RigheDiProva di(String unita, RigheDiProva riga) {
        return A.equals(unita)
                ? riga.persona("RLUNNA70A41H501G", "AURELI", "ANNA", "1970", "H501", "2")
                : riga.persona("BRTBRN70A01H501N", "BERTOLLI", "BRUNO", "1970", "H501", "1");
    }

    private static RigheDiProva comune(RigheDiProva riga) {
        return riga.persona("CMNCRL70A01H501S", "COMUNI", "CARLO", "1970", "H501", "1");
    }

    /** What the writer does not write: who asked for the import, and for which unit. */
    private long registra(String unita, String tipo) throws SQLException {
        long id = db.ultima();
        db.esegui(
                "UPDATE IMPORTAZIONE SET FILE_ID = 1, OPERATORE = 'OP001', TIPO_INTERVENTO ="
                        + " 'ASSISTENZA_ECONOMICA', CODIFICA = 'UTF-8', LETTE = 1, UNITA_OPERATIVA = '"
                        + unita
                        + "', TIPO_FLUSSO = '"
                        + tipo
                        + "' WHERE ID = "
                        + id);
        return id;
    }

    private void confronta(long prima, long dopo) throws SQLException {
        db.esegui(
                "INSERT INTO CONFRONTO (IMPORTAZIONE_ID, PRECEDENTE_ID, NUOVI, VARIATI, CESSATI,"
                        + " INVARIATI, NON_CONFRONTATI, STATO) VALUES ("
                        + dopo
                        + ", "
                        + prima
                        + ", 1, 0, 0, 0, 0, 'PRONTO')");
        db.esegui(
                "INSERT INTO CONFRONTO_RIGA (IMPORTAZIONE_ID, RIGA_DI, RIGA, TIPO) VALUES ("
                        + dopo
                        + ", "
                        + dopo
                        + ", 1, 'NUOVO')");
    }

    private void guardaAnnullamento(long importazione) throws SQLException {
        for (int prova = 0; prova <= 1; prova++) {
            long id = importazione * 10 + prova;
            db.esegui(
                    "INSERT INTO ANNULLAMENTO (ID, VERSIONE, IMPORTAZIONE_ID, PROVA, STATO, ORIGINE,"
                            + " RICHIESTO_DA, RICHIESTO_IL, GIRO, PASSI_FATTI) VALUES ("
                            + id
                            + ", 1, "
                            + importazione
                            + ", "
                            + prova
                            + ", 'COMPLETATO', 'PAGINA', 'OP001', SYSDATE, 99, 1)");
            db.esegui(
                    "INSERT INTO ANNULLAMENTO_RIGA (ANNULLAMENTO_ID, TABELLA, RECORD_ID, NUMERO_RIGA,"
                            + " CREATO, AZIONE) SELECT "
                            + id
                            + ", 'INTERVENTO', INTERVENTO_ID, NUMERO, 0,"
                            + " 'RIPRISTINA' FROM RIGA_IMPORTAZIONE WHERE IMPORTAZIONE_ID = "
                            + importazione);
            db.esegui(
                    "INSERT INTO ANNULLAMENTO_CONTO (ANNULLAMENTO_ID, TABELLA, AZIONE, CREATO, QUANTI)"
                            + " VALUES ("
                            + id
                            + ", 'INTERVENTO', 'RIPRISTINA', 0, 1)");
        }
    }
}
