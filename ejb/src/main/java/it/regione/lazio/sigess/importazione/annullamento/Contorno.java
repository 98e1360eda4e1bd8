// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.annullamento;

import it.regione.lazio.sigess.importazione.flusso.Elemento;
import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.importazione.scrittura.Blocchi;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has no version of its own and shares the fate of its record: the addresses that the import
 * gave a person, the lists of a form.
 */
final class Contorno {

    private Contorno() {}

    /** An address goes when its person goes, or goes back; it stays with a person that stays. */
    static List<Destino> indirizzi(
            Connection c, ContestoAnnullamento contesto, List<Toccato> soggetti)
            throws SQLException {
        Map<Long, Toccato> perId =
                soggetti.stream().collect(Collectors.toMap(t -> t.id, Function.identity()));
        List<Destino> indirizzi = new ArrayList<>();
        Blocchi.leggi(
                c,
                "SELECT ID, SOGGETTO_ID, CREATO_DA_RIGA FROM INDIRIZZO WHERE CREATO_DA = ?"
                        + " AND SOGGETTO_ID IN ",
                List.of(contesto.importazione()),
                perId.keySet(),
                r -> {
                    Toccato s = perId.get(r.getLong(2));
                    Azione azione = s.resta() ? Azione.RESTA : Azione.ELIMINA;
                    indirizzi.add(
                            new Destino(
                                    "INDIRIZZO",
                                    r.getLong(1),
                                    r.getLong(3),
                                    true,
                                    azione,
                                    s.causa(),
                                    s.altra()));
                });
        return indirizzi;
    }

    /** The tables of the lists of a form. */
    static List<String> liste(TipoFlusso tipo) {
        Elemento elemento = tipo == TipoFlusso.SINBA ? Elemento.SINBA : Elemento.SINA;
        return Stream.of(Lista.values())
                .filter(l -> l.elemento() == elemento)
                .map(Lista::tabella)
                .toList();
    }

    /** How many entries each list of these forms has. */
    static Map<String, Integer> voci(Connection c, TipoFlusso tipo, List<Long> schede)
            throws SQLException {
        Map<String, Integer> voci = new LinkedHashMap<>();
        for (String lista : liste(tipo)) {
            Map<String, Integer> quante = new HashMap<>();
            Blocchi.leggi(
                    c,
                    "SELECT SCHEDA_ID FROM " + lista + " WHERE SCHEDA_ID IN ",
                    List.of(),
                    schede,
                    r -> quante.merge(lista, 1, Integer::sum));
            voci.put(lista, quante.getOrDefault(lista, 0));
        }
        return voci;
    }
}
