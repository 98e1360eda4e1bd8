// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.ContestoImportazione;
import it.regione.lazio.sigess.importazione.EsitoVariazione;
import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.soggetto.CodiceFiscale;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;

/**
 * Puts an accepted value in the place of the recorded one, with what follows from it: columns of
 * the search, birth date, version. The proposal keeps the value before and the two versions: it is
 * the history of the field. Nothing goes to MODIFICA, which is for what an import did by itself.
 */
final class AccettaVariazione {

    private static final String LEGGI =
            "SELECT v.SOGGETTO_ID, v.CAMPO, v.REGISTRATO, v.PROPOSTO, v.STATO, v.IMPORTAZIONE_ID,"
                    + " v.NUMERO_RIGA, COALESCE(s.CODICE_FISCALE, s.CHIAVE_ANONIMA) AS CHIAVE"
                    + " FROM VARIAZIONE_ANAGRAFICA v LEFT JOIN SOGGETTO s ON s.ID = v.SOGGETTO_ID"
                    + " WHERE v.ID = ?";

    private static final String CHIUDI =
            "UPDATE VARIAZIONE_ANAGRAFICA SET STATO = ?, CHIAVE_APERTA = NULL, DECISA_DA = ?,"
                    + " DECISA_IL = ?, VERSIONE_PRIMA = ?, VERSIONE_DOPO = ?, VERSIONE = VERSIONE +"
                    + " 1 WHERE ID = ?";

    private record Proposta(
            long id,
            long soggetto,
            String campo,
            String registrato,
            String proposto,
            String stato,
            long importazione,
            long riga,
            String chiave) {

        boolean residenza() {
            return Differenza.RESIDENZA.equals(campo);
        }
    }

    private final Connection c;
    private final LongFunction<ContestoImportazione> contesti;

    AccettaVariazione(Connection c, LongFunction<ContestoImportazione> contesti) {
        this.c = c;
        this.contesti = contesti;
    }

    EsitoVariazione decidi(long id, boolean accetta, String operatore) throws SQLException {
        Proposta proposta = leggi(id);
        if (proposta == null || !"PROPOSTA".equals(proposta.stato())) {
            return EsitoVariazione.GIA_DECISA;
        }
        if (!accetta) {
            return chiudi(proposta, EsitoVariazione.RIFIUTATA, operatore, null);
        }
        SoggettoNoto soggetto = soggetto(proposta);
        String adesso = soggetto == null ? null : valore(soggetto, proposta);
        if (soggetto == null || proposta.proposto().equals(adesso)) {
            return chiudi(proposta, EsitoVariazione.SUPERATA, operatore, null);
        }
        if (!Objects.equals(adesso, proposta.registrato())) {
            return riproponi(proposta, adesso);
        }
        scrivi(soggetto, proposta);
        return chiudi(proposta, EsitoVariazione.ACCETTATA, operatore, soggetto);
    }

    private SoggettoNoto soggetto(Proposta proposta) throws SQLException {
        return proposta.chiave() == null
                ? null
                : Archivio.leggi(
                                c,
                                contesti.apply(proposta.importazione()),
                                List.of(proposta.chiave()))
                        .soggetto(proposta.chiave());
    }

    private static String valore(SoggettoNoto soggetto, Proposta proposta) {
        if (proposta.residenza()) {
            IndirizzoNoto residenza = soggetto.residenza();
            return residenza == null ? null : residenza.luogo();
        }
        return soggetto.anagrafica.get(Campo.valueOf(proposta.campo()));
    }

    private void scrivi(SoggettoNoto soggetto, Proposta proposta) throws SQLException {
        if (proposta.residenza()) {
            residenza(proposta);
        } else {
            soggetto.anagrafica.put(Campo.valueOf(proposta.campo()), proposta.proposto());
        }
        if (Campo.ANNO_NASCITA.name().equals(proposta.campo())) {
            int anno = Integer.parseInt(proposta.proposto());
            soggetto.dataNascita =
                    CodiceFiscale.of(soggetto.chiave)
                            .flatMap(cf -> cf.dataNascita(anno))
                            .orElse(null);
        }
        soggetto.modifica(proposta.riga());
        ContestoImportazione contesto = contesti.apply(proposta.importazione());
        Tabella.aggiorna(c, new Tabelle(contesto).soggetto(), List.of(soggetto));
    }

    private void residenza(Proposta proposta) throws SQLException {
        String[] luogo = proposta.proposto().split("\\|", -1);
        try (PreparedStatement comando =
                c.prepareStatement(
                        "UPDATE INDIRIZZO SET CODICE_REGIONE = ?, CODICE_COMUNE = ?, CODICE_NAZIONE"
                                + " = ? WHERE SOGGETTO_ID = ? AND RESIDENZA = 1")) {
            comando.setString(1, vuoto(luogo[0]));
            comando.setString(2, vuoto(luogo[1]));
            comando.setString(3, luogo[2]);
            comando.setLong(4, proposta.soggetto());
            comando.executeUpdate();
        }
    }

    private static String vuoto(String valore) {
        return valore.isEmpty() ? null : valore;
    }

    private EsitoVariazione riproponi(Proposta proposta, String adesso) throws SQLException {
        try (PreparedStatement comando =
                c.prepareStatement(
                        "UPDATE VARIAZIONE_ANAGRAFICA SET REGISTRATO = ?, VERSIONE = VERSIONE + 1"
                                + " WHERE ID = ?")) {
            comando.setString(1, adesso);
            comando.setLong(2, proposta.id());
            comando.executeUpdate();
        }
        return EsitoVariazione.RIPROPOSTA;
    }

    private EsitoVariazione chiudi(
            Proposta proposta, EsitoVariazione esito, String operatore, SoggettoNoto soggetto)
            throws SQLException {
        try (PreparedStatement comando = c.prepareStatement(CHIUDI)) {
            comando.setString(1, esito.name());
            comando.setString(2, operatore);
            comando.setObject(3, LocalDateTime.now());
            comando.setObject(4, soggetto == null ? null : soggetto.versioneLetta());
            comando.setObject(5, soggetto == null ? null : soggetto.versione());
            comando.setLong(6, proposta.id());
            comando.executeUpdate();
        }
        return esito;
    }

    private Proposta leggi(long id) throws SQLException {
        try (PreparedStatement comando = c.prepareStatement(LEGGI)) {
            comando.setLong(1, id);
            try (ResultSet r = comando.executeQuery()) {
                return r.next()
                        ? new Proposta(
                                id,
                                r.getLong("SOGGETTO_ID"),
                                r.getString("CAMPO"),
                                r.getString("REGISTRATO"),
                                r.getString("PROPOSTO"),
                                r.getString("STATO"),
                                r.getLong("IMPORTAZIONE_ID"),
                                r.getLong("NUMERO_RIGA"),
                                r.getString("CHIAVE"))
                        : null;
            }
        }
    }
}
