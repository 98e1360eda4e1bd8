// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import jakarta.transaction.Synchronization;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * What a transaction has shown and done, written down all at once before it commits: two commands
 * whatever the page is made of. When that fails the transaction is rolled back, and with it fails
 * the call that would have given the result out.
 */
final class DaScrivere implements Synchronization {

    /** An operation about to be written, with whom it showed. */
    record Voce(
            long id,
            LocalDateTime quando,
            Chi chi,
            Operazione operazione,
            String oggetto,
            EsitoAccesso esito,
            Mostrati mostrati) {}

    private final DataSource dataSource;
    private final List<Voce> voci = new ArrayList<>();

    DaScrivere(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void aggiungi(Voce voce) {
        voci.add(voce);
    }

    @Override
    public void beforeCompletion() {
        try (Connection connessione = dataSource.getConnection()) {
            new ScritturaAudit(connessione).scrivi(voci);
        } catch (SQLException e) {
            throw new AuditNonScrittoException(e);
        }
    }

    @Override
    public void afterCompletion(int esito) {
        voci.clear();
    }
}
