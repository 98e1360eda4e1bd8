// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Queries with a list of values, as many at a time as every database takes. */
public final class Blocchi {

    /** Oracle takes at most 1,000 values in a list. */
    private static final int MASSIMO_IN = 500;

    /** Lengths of a list: few, so that a server meets few different statements. */
    private static final int[] LUNGHEZZE = {1, 10, 50, 150, 300, MASSIMO_IN};

    /** What is done with each row of the answer. */
    public interface Riga {
        void leggi(ResultSet r) throws SQLException;
    }

    private Blocchi() {}

    /**
     * Runs {@code sql}, which ends where the list begins.
     *
     * @param prima parameters that stand before the list
     */
    public static void leggi(
            Connection c, String sql, List<?> prima, Collection<?> valori, Riga riga)
            throws SQLException {
        List<?> tutti = List.copyOf(valori);
        for (int da = 0; da < tutti.size(); da += MASSIMO_IN) {
            leggi(c, sql, prima, tutti.subList(da, Math.min(tutti.size(), da + MASSIMO_IN)), riga);
        }
    }

    private static void leggi(Connection c, String sql, List<?> prima, List<?> blocco, Riga riga)
            throws SQLException {
        int lunghezza = lunghezza(blocco.size());
        String segnaposto = String.join(", ", Collections.nCopies(lunghezza, "?"));
        try (PreparedStatement comando = c.prepareStatement(sql + "(" + segnaposto + ")")) {
            int n = 0;
            for (Object valore : prima) {
                comando.setObject(++n, valore);
            }
            for (int i = 0; i < lunghezza; i++) {
                // A value that comes twice in the list is found once.
                comando.setObject(++n, blocco.get(Math.min(i, blocco.size() - 1)));
            }
            try (ResultSet r = comando.executeQuery()) {
                while (r.next()) {
                    riga.leggi(r);
                }
            }
        }
    }

    private static int lunghezza(int valori) {
        return Arrays.stream(LUNGHEZZE).filter(l -> l >= valori).findFirst().orElseThrow();
    }
}
