// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import it.regione.lazio.sigess.audit.ConservazioneDati.Categoria;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;

/** Erases uploaded files, rejected rows and the history of jobs that are over. */
final class CancellazioneDati {

    /** A file whose imports are all over, and were before that day; its SHA-256 is taken away. */
    private static final String FILE =
            "SELECT f.ID FROM FILE_DEPOSITATO f WHERE f.DEPOSITATO_IL < ? AND f.SHA256 IS NOT NULL"
                    + " AND EXISTS (SELECT 1 FROM FILE_BLOCCO b WHERE b.FILE_ID = f.ID)"
                    + " AND NOT EXISTS (SELECT 1 FROM IMPORTAZIONE i WHERE i.FILE_ID = f.ID"
                    + " AND (i.TERMINATA_IL IS NULL OR i.TERMINATA_IL >= ?))";

    private static final String CON_SCARTI =
            "SELECT i.ID FROM IMPORTAZIONE i WHERE i.TERMINATA_IL < ? AND (EXISTS (SELECT 1 FROM"
                    + " SCARTO s WHERE s.IMPORTAZIONE_ID = i.ID) OR EXISTS (SELECT 1 FROM RILIEVO r"
                    + " WHERE r.IMPORTAZIONE_ID = i.ID AND r.VALORE IS NOT NULL))";

    /** Of an import that may still be taken up nothing goes. */
    private static final String ESECUZIONI =
            "SELECT e.JOBEXECUTIONID FROM JOB_EXECUTION e WHERE e.ENDTIME < ?"
                    + " AND NOT EXISTS (SELECT 1 FROM IMPORTAZIONE i"
                    + " WHERE i.ISTANZA_JOB = e.JOBINSTANCEID AND i.TERMINATA_IL IS NULL)"
                    + " AND NOT EXISTS (SELECT 1 FROM LAVORO_IN_CORSO l"
                    + " WHERE l.ISTANZA_JOB = e.JOBINSTANCEID AND l.FINITO IS NULL)";

    private final Cancellazione di;
    private final LocalDateTime adesso;

    /**
     * @param adesso in the time of the server, in which these tables are written
     */
    CancellazioneDati(Cancellazione di, LocalDateTime adesso) {
        this.di = di;
        this.adesso = adesso;
    }

    /** Contents only: that there was a file, and its imports, is still known. */
    long file(int mesi) throws SQLException {
        LocalDateTime limite = TerminiConservazione.prima(adesso, mesi);
        List<Long> file = di.numeri(FILE, limite, limite);
        for (long id : file) {
            di.esegui("DELETE FROM FILE_BLOCCO WHERE FILE_ID = ?", id);
            // The same bytes, should they come again, are a new file.
            di.esegui("UPDATE FILE_DEPOSITATO SET SHA256 = ? WHERE ID = ?", "cancellato " + id, id);
            di.connessione().commit();
        }
        return provati(Categoria.FILE, limite, file.size());
    }

    /** Rejected rows, and the values that findings repeat. */
    long scarti(int mesi) throws SQLException {
        LocalDateTime limite = TerminiConservazione.prima(adesso, mesi);
        List<Long> importazioni = di.numeri(CON_SCARTI, limite);
        for (long id : importazioni) {
            di.esegui("DELETE FROM SCARTO WHERE IMPORTAZIONE_ID = ?", id);
            di.esegui("UPDATE RILIEVO SET VALORE = NULL WHERE IMPORTAZIONE_ID = ?", id);
            di.connessione().commit();
        }
        return provati(Categoria.SCARTI, limite, importazioni.size());
    }

    long lavori(int mesi) throws SQLException {
        LocalDateTime limite = TerminiConservazione.prima(adesso, mesi);
        List<Long> esecuzioni = di.numeri(ESECUZIONI, limite);
        for (long id : esecuzioni) {
            di.esegui(
                    "DELETE FROM PARTITION_EXECUTION WHERE STEPEXECUTIONID IN (SELECT"
                            + " STEPEXECUTIONID FROM STEP_EXECUTION WHERE JOBEXECUTIONID = ?)",
                    id);
            di.esegui("DELETE FROM STEP_EXECUTION WHERE JOBEXECUTIONID = ?", id);
            di.esegui("DELETE FROM JOB_EXECUTION WHERE JOBEXECUTIONID = ?", id);
            di.connessione().commit();
        }
        if (!esecuzioni.isEmpty()) {
            di.esegui(
                    "DELETE FROM JOB_INSTANCE WHERE NOT EXISTS (SELECT 1 FROM JOB_EXECUTION e"
                            + " WHERE e.JOBINSTANCEID = JOB_INSTANCE.JOBINSTANCEID)"
                            + " AND NOT EXISTS (SELECT 1 FROM LAVORO_IN_CORSO l"
                            + " WHERE l.ISTANZA_JOB = JOB_INSTANCE.JOBINSTANCEID)"
                            + " AND JOBINSTANCEID < (SELECT MAX(JOBINSTANCEID) FROM JOB_INSTANCE)");
        }
        return provati(Categoria.LAVORI, limite, esecuzioni.size());
    }

    private long provati(Categoria categoria, LocalDateTime limite, long quanti)
            throws SQLException {
        if (quanti > 0) {
            di.prova(categoria, limite, quanti, null);
        }
        di.connessione().commit();
        return quanti;
    }
}
