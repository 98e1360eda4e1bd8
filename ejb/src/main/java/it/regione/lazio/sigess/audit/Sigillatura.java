// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * Seals what was written down into the chain, some seconds later and apart from the readers, who
 * never wait for one another. One node at a time.
 */
@Stateless
public class Sigillatura {

    /** Operations of one block. */
    public static final int MASSIMO = 2_000;

    /** Longer than any transaction lives: what commits late is still looked at. */
    private static final Duration RECENTI = Duration.ofMinutes(15);

    private static final LocalDateTime SEMPRE = LocalDateTime.of(2000, 1, 1, 0, 0);

    @Resource(lookup = "java:jboss/datasources/SigessDS")
    DataSource dataSource;

    /**
     * Makes one block of committed operations that no block holds. What commits after a later one
     * was sealed goes into a later block: blocks are sets, not ranges.
     *
     * @param tutte also those older than a quarter of an hour, which a server that died left
     * @return how many were sealed; {@link #MASSIMO} = there may be more
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int sigilla(boolean tutte) {
        try (Connection connessione = dataSource.getConnection()) {
            return sigilla(connessione, tutte, ScritturaAudit.adesso());
        } catch (SQLException e) {
            throw new AuditNonScrittoException(e);
        }
    }

    /** In the transaction of the connection. */
    static int sigilla(Connection connessione, boolean tutte, LocalDateTime adesso)
            throws SQLException {
        LocalDateTime dal = tutte ? SEMPRE : adesso.minus(RECENTI);
        LetturaAudit lettura = new LetturaAudit(connessione);
        if (lettura.nonSigillate(dal, 1).isEmpty()) {
            return 0;
        }
        Catena catena = new Catena(connessione);
        catena.occupa();
        SortedMap<Long, String> righe = new TreeMap<>();
        lettura.nonSigillate(dal, MASSIMO).forEach((id, o) -> righe.put(id, o.impronta()));
        if (!righe.isEmpty()) {
            catena.aggiungi(Sigillo.blocco(catena.ultimo(), adesso, righe), righe);
        }
        return righe.size();
    }
}
