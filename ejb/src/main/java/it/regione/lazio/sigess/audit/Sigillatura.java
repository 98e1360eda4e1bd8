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
import java.util.Objects;
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

    /** How far back a round looks: the less, the cheaper, and the oftener it can be made. */
    public enum Giro {
        /** Nearly everything commits at once. */
        ULTIME(Duration.ofSeconds(15)),
        /** Longer than any transaction lives: what commits late is found too. */
        RECENTI(Duration.ofMinutes(15)),
        /** All there is: what a server that died left. */
        TUTTE(Duration.ofDays(365 * 100));

        private final Duration indietro;

        Giro(Duration indietro) {
            this.indietro = indietro;
        }
    }

    @Resource(lookup = "java:jboss/datasources/SigessDS")
    DataSource dataSource;

    /**
     * Makes one block of committed operations that no block holds. What commits after a later one
     * was sealed goes into a later block: blocks are sets, not ranges.
     *
     * @return how many were sealed; {@link #MASSIMO} = there may be more
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int sigilla(Giro giro) {
        try (Connection connessione = dataSource.getConnection()) {
            return sigilla(connessione, giro, ScritturaAudit.adesso());
        } catch (SQLException e) {
            throw new AuditNonScrittoException(e);
        }
    }

    /** In the transaction of the connection. */
    static int sigilla(Connection connessione, Giro giro, LocalDateTime adesso)
            throws SQLException {
        LocalDateTime dal = adesso.minus(giro.indietro);
        Catena catena = new Catena(connessione);
        Sigillo prima = catena.ultimo();
        SortedMap<Long, String> righe = nonSigillate(connessione, dal);
        if (righe.isEmpty()) {
            return 0;
        }
        catena.occupa();
        Sigillo ultimo = catena.ultimo();
        if (!Objects.equals(prima, ultimo)) {
            // Another node was before us: what we have read may be in its block.
            righe = nonSigillate(connessione, dal);
        }
        if (!righe.isEmpty()) {
            catena.aggiungi(Sigillo.blocco(ultimo, adesso, righe), righe);
        }
        return righe.size();
    }

    private static SortedMap<Long, String> nonSigillate(Connection connessione, LocalDateTime dal)
            throws SQLException {
        SortedMap<Long, String> righe = new TreeMap<>();
        new LetturaAudit(connessione)
                .nonSigillate(dal, MASSIMO)
                .forEach((id, o) -> righe.put(id, o.impronta()));
        return righe;
    }
}
