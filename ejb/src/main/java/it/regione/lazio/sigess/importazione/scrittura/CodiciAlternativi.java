// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.ContestoImportazione;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.soggetto.CodiceFiscale;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The codes that are not the only one of a person: the few that a person decided to belong to
 * somebody recorded under another, and the omocodic ones.
 *
 * @param chiavi what the rows call their persons
 * @param registrate the codes that are somebody's other one, to the recorded code
 */
record CodiciAlternativi(Set<String> chiavi, Map<String, String> registrate) {

    private static final String ALIAS =
            "SELECT a.CODICE, s.CODICE_FISCALE FROM CODICE_ALTERNATIVO a"
                    + " JOIN SOGGETTO s ON s.ID = a.SOGGETTO_ID"
                    + " WHERE a.TIPO = 'ALIAS' AND a.CHIAVE IN ";

    /** One query on a small table. */
    static CodiciAlternativi leggi(Connection c, ContestoImportazione contesto, Set<String> chiavi)
            throws SQLException {
        Map<String, String> registrate = new HashMap<>();
        if (contesto.tipoFlusso() == TipoFlusso.PS_PSA_SINA) {
            Set<String> radici =
                    chiavi.stream().map(CodiciAlternativi::chiave).collect(Collectors.toSet());
            Blocchi.leggi(
                    c,
                    ALIAS,
                    List.of(),
                    radici,
                    r -> {
                        if (chiavi.contains(r.getString(1))) {
                            registrate.put(r.getString(1), r.getString(2));
                        }
                    });
        }
        return new CodiciAlternativi(chiavi, registrate);
    }

    /** The keys with which the persons are recorded. */
    Set<String> registrati() {
        return chiavi.stream()
                .map(k -> registrate.getOrDefault(k, k))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Lets the persons be found by their other codes too. */
    void portaA(Archivio archivio) {
        registrate.forEach(archivio::anche);
    }

    /** Keeps the codes of new persons that are omocodic: another one may come for them. */
    static void scriviVarianti(Connection c, List<SoggettoNoto> nuovi) throws SQLException {
        List<SoggettoNoto> omocodici =
                nuovi.stream()
                        .filter(s -> s.radice != null && !s.chiave.startsWith(s.radice))
                        .toList();
        new Tabella<SoggettoNoto>("CODICE_ALTERNATIVO")
                .fissa("CHIAVE", s -> s.radice)
                .fissa("CODICE", s -> s.chiave)
                .fissa("SOGGETTO_ID", s -> s.id)
                .fissa("TIPO", s -> "VARIANTE")
                .inserisci(c, omocodici);
    }

    /** The value of {@code CHIAVE}. */
    static String chiave(String codice) {
        return CodiceFiscale.of(codice)
                .map(CodiceFiscale::radice)
                .orElse(codice.length() > 15 ? codice.substring(0, 15) : codice);
    }
}
