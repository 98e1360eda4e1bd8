// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.ContestoImportazione;
import it.regione.lazio.sigess.importazione.EsitoRiga;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The counters of the import, raised in the transaction of the rows that they count. */
final class Contatori {

    private static final String CONTEGGI =
            "UPDATE IMPORTAZIONE SET "
                    + Stream.concat(
                                    Stream.of(EsitoRiga.values()).map(EsitoRiga::contatore),
                                    Stream.of(
                                            "LETTE",
                                            "CON_AVVISI",
                                            "SOGGETTI_CREATI",
                                            "PRESE_CREATE",
                                            "SCHEDE_CREATE",
                                            "INTERVENTI_CREATI"))
                            .map(c -> c + " = " + c + " + ?")
                            .collect(Collectors.joining(", "))
                    + " WHERE ID = ?";

    private static final String TURNO =
            "UPDATE TURNO_SCRITTURA SET BATTITO = ? WHERE ID = 1 AND IMPORTAZIONE_ID = ?";

    private final ContestoImportazione contesto;

    Contatori(ContestoImportazione contesto) {
        this.contesto = contesto;
    }

    /**
     * The first statement of a chunk: proves that the turn is still held, and keeps it. The lock on
     * its row keeps out, until the commit, whoever would write the domain meanwhile.
     *
     * @throws IllegalStateException another import has the turn
     */
    void battito(Connection c) throws SQLException {
        try (PreparedStatement comando = c.prepareStatement(TURNO)) {
            comando.setObject(1, LocalDateTime.now());
            comando.setLong(2, contesto.importazione());
            if (comando.executeUpdate() != 1) {
                throw new IllegalStateException("The turn to write was taken by another import");
            }
        }
    }

    /** Differences of persons that wait for somebody to decide. */
    void variazioni(Connection c, int proposte) throws SQLException {
        if (proposte > 0) {
            try (PreparedStatement comando =
                    c.prepareStatement(
                            "UPDATE IMPORTAZIONE SET VARIAZIONI = VARIAZIONI + ? WHERE ID = ?")) {
                comando.setInt(1, proposte);
                comando.setLong(2, contesto.importazione());
                comando.executeUpdate();
            }
        }
    }

    void aggiorna(Connection c, List<Traccia> tracce, ScritturaDominio dominio)
            throws SQLException {
        try (PreparedStatement comando = c.prepareStatement(CONTEGGI)) {
            int n = 0;
            Map<EsitoRiga, Integer> esiti = new EnumMap<>(EsitoRiga.class);
            tracce.forEach(t -> esiti.merge(t.esito, 1, Integer::sum));
            for (EsitoRiga esito : EsitoRiga.values()) {
                comando.setInt(++n, esiti.getOrDefault(esito, 0));
            }
            comando.setInt(++n, tracce.size());
            comando.setLong(++n, tracce.stream().filter(Traccia::conAvvisi).count());
            comando.setInt(++n, ScritturaDominio.nuovi(dominio.soggetti).size());
            comando.setInt(++n, ScritturaDominio.nuovi(dominio.prese).size());
            comando.setInt(++n, ScritturaDominio.nuovi(dominio.schede).size());
            comando.setInt(++n, ScritturaDominio.nuovi(dominio.interventi).size());
            comando.setLong(++n, contesto.importazione());
            comando.executeUpdate();
        }
    }
}
