// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import it.regione.lazio.sigess.audit.DaScrivere.Voce;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The two inserts of some operations: the headers in one batch, then the persons in another. */
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

    void scrivi(List<Voce> voci) throws SQLException {
        try (PreparedStatement s = connessione.prepareStatement(TESTATA)) {
            for (Voce voce : voci) {
                testata(s, voce);
                s.addBatch();
            }
            s.executeBatch();
        }
        if (voci.stream().anyMatch(v -> !v.mostrati().codici().isEmpty())) {
            soggetti(voci);
        }
    }

    private static void testata(PreparedStatement s, Voce v) throws SQLException {
        s.setLong(1, v.id());
        s.setObject(2, v.quando());
        s.setString(3, v.chi().operatore());
        s.setString(4, v.chi().ruoli());
        s.setString(5, v.chi().unita());
        s.setString(6, v.chi().sessione());
        s.setString(7, v.chi().indirizzo());
        s.setString(8, v.operazione().name());
        s.setString(9, v.oggetto());
        s.setString(10, v.esito().name());
        s.setInt(11, v.mostrati().quanti());
    }

    /** UTC, at the precision that every database keeps. */
    static LocalDateTime adesso() {
        return LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }

    private void soggetti(List<Voce> voci) throws SQLException {
        try (PreparedStatement s = connessione.prepareStatement(SOGGETTO)) {
            for (Voce voce : voci) {
                for (long codice : voce.mostrati().codici()) {
                    s.setLong(1, voce.id());
                    s.setLong(2, codice);
                    s.addBatch();
                }
            }
            s.executeBatch();
        }
    }
}
