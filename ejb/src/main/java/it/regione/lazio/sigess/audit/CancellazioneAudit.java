// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeMap;

/**
 * Erases whole blocks of the audit that are over. First the tombstone goes into the chain, which
 * says up to which block; then the rows, a block at a time. The blocks themselves stay, so the
 * chain still proves what was not erased.
 */
final class CancellazioneAudit {

    private static final String DEL_BLOCCO =
            " IN (SELECT r.OPERAZIONE_ID FROM AUDIT_SIGILLO_RIGA r WHERE r.SIGILLO = ?)";

    private final Cancellazione di;
    private final Catena catena;

    CancellazioneAudit(Cancellazione di) {
        this.di = di;
        this.catena = new Catena(di.connessione());
    }

    /** Returns how many operations went. */
    long fino(int mesi) throws SQLException {
        LocalDateTime limite = TerminiConservazione.prima(di.adesso(), mesi);
        lapide(limite);
        long quante = 0;
        for (long blocco : daCancellare()) {
            di.esegui("DELETE FROM AUDIT_SOGGETTO WHERE OPERAZIONE_ID" + DEL_BLOCCO, blocco);
            quante += di.esegui("DELETE FROM AUDIT_OPERAZIONE WHERE ID" + DEL_BLOCCO, blocco);
            di.esegui("DELETE FROM AUDIT_SIGILLO_RIGA WHERE SIGILLO = ?", blocco);
            di.connessione().commit();
        }
        return quante;
    }

    /** A block holds nothing younger than itself. */
    private void lapide(LocalDateTime limite) throws SQLException {
        catena.occupa();
        List<Long> ultimo =
                di.numeri(
                        "SELECT NVL(MAX(NUMERO), 0) FROM AUDIT_SIGILLO WHERE SIGILLATO_IL < ?",
                        limite);
        long finoA = ultimo.get(0);
        if (finoA > catena.cancellatiFinoA()) {
            long quante =
                    di.numeri("SELECT COUNT(*) FROM AUDIT_SIGILLO_RIGA WHERE SIGILLO <= ?", finoA)
                            .get(0);
            Sigillo lapide =
                    Sigillo.lapide(catena.ultimo(), di.adesso(), finoA, limite, (int) quante);
            catena.aggiungi(lapide, new TreeMap<>());
            di.prova(ConservazioneDati.Categoria.AUDIT, limite, quante, lapide.numero());
        }
        di.connessione().commit();
    }

    private List<Long> daCancellare() throws SQLException {
        return di.numeri(
                "SELECT DISTINCT SIGILLO FROM AUDIT_SIGILLO_RIGA WHERE SIGILLO <= ? ORDER BY SIGILLO",
                catena.cancellatiFinoA());
    }
}
