// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.annullamento;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.importazione.scrittura.ImportazioniDaAnnullare;
import java.sql.SQLException;
import java.util.List;

/** Undoes imports on a database in memory as the job does, and looks before. */
final class AnnullamentoDiProva {

    private static final List<String> TABELLE =
            List.of(
                    "INTERVENTO",
                    "SCHEDA_SINA",
                    "SCHEDA_SINBA",
                    "PRESA_IN_CARICO",
                    "INDIRIZZO",
                    "SOGGETTO");

    private final ImportazioniDaAnnullare db;
    private long ultimo = 1_000_000;

    AnnullamentoDiProva(ImportazioniDaAnnullare db) {
        this.db = db;
    }

    /**
     * Looks at the undo, undoes, and proves that both say the same, that the look wrote nothing and
     * that every record of the import was met once. Returns what was left: table, row, cause, other
     * import.
     */
    List<String> annulla(long importazione) throws SQLException {
        var prima = db.dominio();
        long creati = creati(importazione);
        long prova = esegui(importazione, true, Long.MAX_VALUE);
        assertThat(db.dominio()).isEqualTo(prima);
        long vero = esegui(importazione, false, Long.MAX_VALUE);
        assertThat(conti(vero)).isEqualTo(conti(prova));
        assertThat(lasciati(vero)).isEqualTo(lasciati(prova));
        assertThat(quanti(vero, "ELIMINA") + quanti(vero, "RESTA")).isEqualTo(creati);
        assertThat(creati(importazione)).isEqualTo(quanti(vero, "RESTA"));
        db.esegui("UPDATE IMPORTAZIONE SET STATO = 'ANNULLATA' WHERE ID = " + importazione);
        return lasciati(vero);
    }

    /** Runs at most this many chunks; returns the id of the undo. */
    long esegui(long importazione, boolean prova, long passi) throws SQLException {
        long id = ++ultimo;
        db.esegui(
                "INSERT INTO ANNULLAMENTO (ID, VERSIONE, IMPORTAZIONE_ID, PROVA, STATO, ORIGINE,"
                        + " RICHIESTO_DA, RICHIESTO_IL, PASSI_FATTI) VALUES ("
                        + id
                        + ", 1, "
                        + importazione
                        + ", "
                        + (prova ? 1 : 0)
                        + ", 'IN_CORSO', 'CONSOLE', 'OP001', SYSDATE, 0)");
        continua(id, importazione, prova, 0, passi);
        return id;
    }

    /** Chunks from this place on, as after a restart. */
    void continua(long id, long importazione, boolean prova, long da, long a) throws SQLException {
        db.esegui("UPDATE TURNO_SCRITTURA SET IMPORTAZIONE_ID = " + importazione);
        ContestoAnnullamento contesto = contesto(id, importazione, prova);
        long quanti = Intervallo.quanti(contesto.righe());
        for (long posto = da; posto < Math.min(a, quanti); posto++) {
            ScritturaAnnullamento.esegui(
                    db.connessione(), contesto, Intervallo.di(posto, contesto.righe()));
        }
    }

    List<String> lasciati(long id) throws SQLException {
        return db.righe(
                "SELECT TRIM(TABELLA || ' ' || NUMERO_RIGA || ' ' || CAUSA || ' ' ||"
                        + " ALTRA_IMPORTAZIONE) FROM ANNULLAMENTO_RIGA WHERE ANNULLAMENTO_ID = "
                        + id
                        + " AND AZIONE = 'RESTA' ORDER BY TABELLA, NUMERO_RIGA, RECORD_ID");
    }

    List<String> conti(long id) throws SQLException {
        return db.righe(
                "SELECT TABELLA || ' ' || AZIONE || ' ' || SUM(QUANTI) FROM ANNULLAMENTO_CONTO"
                        + " WHERE ANNULLAMENTO_ID = "
                        + id
                        + " GROUP BY TABELLA, AZIONE ORDER BY TABELLA, AZIONE");
    }

    private long quanti(long id, String azione) throws SQLException {
        return Long.parseLong(
                db.valore(
                        "SELECT COALESCE(SUM(QUANTI), 0) FROM ANNULLAMENTO_CONTO WHERE CREATO = 1"
                                + " AND ANNULLAMENTO_ID = "
                                + id
                                + " AND AZIONE = '"
                                + azione
                                + "'"));
    }

    private long creati(long importazione) throws SQLException {
        long creati = 0;
        for (String tabella : TABELLE) {
            creati += db.conta(tabella + " WHERE CREATO_DA = " + importazione);
        }
        return creati;
    }

    private ContestoAnnullamento contesto(long id, long importazione, boolean prova)
            throws SQLException {
        return new ContestoAnnullamento(
                id,
                importazione,
                TipoFlusso.valueOf(
                        db.valore(
                                "SELECT TIPO_FLUSSO FROM IMPORTAZIONE WHERE ID = " + importazione)),
                prova,
                Long.parseLong(
                        db.valore(
                                "SELECT COALESCE(MAX(NUMERO), 0) FROM RIGA_IMPORTAZIONE WHERE"
                                        + " IMPORTAZIONE_ID = "
                                        + importazione)));
    }
}
