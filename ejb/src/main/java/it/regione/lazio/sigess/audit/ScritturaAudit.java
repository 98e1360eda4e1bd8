// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The two inserts of an operation: its header, then the persons in one batch. */
final class ScritturaAudit {

    private static final String TESTATA =
            "INSERT INTO AUDIT_OPERAZIONE (ID, QUANDO, OPERATORE, RUOLI, UNITA, SESSIONE, INDIRIZZO,"
                    + " OPERAZIONE, OGGETTO, ESITO, QUANTI) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String SOGGETTO =
            "INSERT INTO AUDIT_SOGGETTO (OPERAZIONE_ID, SOGGETTO) VALUES (?, ?)";

    private final Connection connessione;

    ScritturaAudit(Connection connessione) {
        this.connessione = connessione;
    }

    void scrivi(
            long id,
            LocalDateTime quando,
            Chi chi,
            Operazione operazione,
            String oggetto,
            EsitoAccesso esito,
            Mostrati mostrati)
            throws SQLException {
        try (PreparedStatement s = connessione.prepareStatement(TESTATA)) {
            s.setLong(1, id);
            s.setObject(2, quando);
            s.setString(3, chi.operatore());
            s.setString(4, chi.ruoli());
            s.setString(5, chi.unita());
            s.setString(6, chi.sessione());
            s.setString(7, chi.indirizzo());
            s.setString(8, operazione.name());
            s.setString(9, oggetto);
            s.setString(10, esito.name());
            s.setInt(11, mostrati.quanti());
            s.executeUpdate();
        }
        if (!mostrati.codici().isEmpty()) {
            soggetti(id, mostrati);
        }
    }

    /** UTC, at the precision that every database keeps. */
    static LocalDateTime adesso() {
        return LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }

    private void soggetti(long id, Mostrati mostrati) throws SQLException {
        try (PreparedStatement s = connessione.prepareStatement(SOGGETTO)) {
            for (long codice : mostrati.codici()) {
                s.setLong(1, id);
                s.setLong(2, codice);
                s.addBatch();
            }
            s.executeBatch();
        }
    }
}
