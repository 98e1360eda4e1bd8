// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The persons of a preview as its earlier chunks left them: what an import would find again in the
 * database. Read and written once per chunk, in its transaction.
 */
final class StatoAnteprima {

    private static final String LEGGI =
            "SELECT CHIAVE, STATO FROM ANTEPRIMA_STATO WHERE IMPORTAZIONE_ID = ? AND CHIAVE IN ";

    private static final String PER_OMONIMIA =
            "SELECT STATO FROM ANTEPRIMA_STATO WHERE IMPORTAZIONE_ID = ? AND OMONIMIA IN ";

    private static final String PER_RADICE =
            "SELECT STATO FROM ANTEPRIMA_STATO WHERE IMPORTAZIONE_ID = ? AND RADICE IN ";

    private static final String AGGIORNA =
            "UPDATE ANTEPRIMA_STATO SET STATO = ?, OMONIMIA = ?, RADICE = ?"
                    + " WHERE IMPORTAZIONE_ID = ? AND CHIAVE = ?";

    private static final String INSERISCI =
            "INSERT INTO ANTEPRIMA_STATO (STATO, OMONIMIA, RADICE, IMPORTAZIONE_ID, CHIAVE)"
                    + " VALUES (?, ?, ?, ?, ?)";

    private final long importazione;
    private final Set<String> letti = new HashSet<>();

    StatoAnteprima(long importazione) {
        this.importazione = importazione;
    }

    /** The persons with these keys that an earlier chunk met. */
    List<SoggettoNoto> leggi(Connection c, Collection<String> chiavi) throws SQLException {
        List<SoggettoNoto> noti = new ArrayList<>();
        Blocchi.leggi(
                c,
                LEGGI,
                List.of(importazione),
                chiavi,
                r -> {
                    letti.add(r.getString(1));
                    noti.add(SoggettoSerializzato.apri(r.getBytes(2)));
                });
        return noti;
    }

    /** Tells who is new in this chunk of whom an earlier one would have made. */
    void omonimi(Connection c, Identita identita) throws SQLException {
        List<Object> questa = List.of(importazione);
        Blocchi.Riga persona = r -> identita.ricorda(SoggettoSerializzato.apri(r.getBytes(1)));
        Blocchi.leggi(c, PER_OMONIMIA, questa, identita.chiavi(), persona);
        Blocchi.leggi(c, PER_RADICE, questa, identita.radici(), persona);
    }

    /** Keeps the persons of this chunk, whose ledger is already written, for the next ones. */
    void scrivi(Connection c, Collection<SoggettoNoto> soggetti) throws SQLException {
        try (PreparedStatement aggiorna = c.prepareStatement(AGGIORNA);
                PreparedStatement inserisci = c.prepareStatement(INSERISCI)) {
            for (SoggettoNoto soggetto : soggetti) {
                soggetto.consolida();
                PreparedStatement comando = letti.contains(soggetto.chiave) ? aggiorna : inserisci;
                comando.setBytes(1, SoggettoSerializzato.chiudi(soggetto));
                boolean mostrato = soggetto.id < 0;
                comando.setString(2, mostrato ? soggetto.omonimia : null);
                comando.setString(3, mostrato ? soggetto.radice : null);
                comando.setLong(4, importazione);
                comando.setString(5, soggetto.chiave);
                comando.addBatch();
            }
            aggiorna.executeBatch();
            inserisci.executeBatch();
        }
    }
}
