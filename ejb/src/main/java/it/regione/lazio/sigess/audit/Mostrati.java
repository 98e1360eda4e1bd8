// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.sql.DataSource;

/**
 * Whom a result shows.
 *
 * @param quanti how many things it shows that are about persons
 * @param codici the <i>Codice Soggetto</i> of each person among them that is known
 */
record Mostrati(int quanti, SortedSet<Long> codici) {

    /** Of anything a service gives back; nobody in what is no {@link RiguardaSoggetti}. */
    static Mostrati in(DataSource dataSource, Object risultato) throws SQLException {
        List<RiguardaSoggetti> cose = new ArrayList<>();
        raccogli(risultato, cose);
        List<Riferimento> riferimenti =
                cose.stream().flatMap(c -> c.soggetti().stream()).distinct().toList();
        return new Mostrati(cose.size(), codici(dataSource, riferimenti));
    }

    /** Without a query when the codes are known, as in nearly every page. */
    private static SortedSet<Long> codici(DataSource dataSource, List<Riferimento> riferimenti)
            throws SQLException {
        if (riferimenti.stream().allMatch(r -> r instanceof Riferimento.Codice)) {
            SortedSet<Long> noti = new TreeSet<>();
            riferimenti.forEach(r -> noti.add(((Riferimento.Codice) r).codice()));
            return noti;
        }
        try (Connection connessione = dataSource.getConnection()) {
            return new CodiciSoggetto(connessione).di(riferimenti);
        }
    }

    private static void raccogli(Object risultato, List<RiguardaSoggetti> cose) {
        if (risultato instanceof RiguardaSoggetti cosa) {
            cose.add(cosa);
        } else if (risultato instanceof Collection<?> piu) {
            piu.forEach(r -> raccogli(r, cose));
        } else if (risultato instanceof Optional<?> forse) {
            forse.ifPresent(r -> raccogli(r, cose));
        }
    }
}
