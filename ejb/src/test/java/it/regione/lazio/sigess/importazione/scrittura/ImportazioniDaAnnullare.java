// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.SceltaVerifica;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The imports of tests as their undo meets them: ended, with their kind of flow. */
public final class ImportazioniDaAnnullare implements AutoCloseable {

    private static final List<String> DOMINIO =
            List.of(
                    "SOGGETTO",
                    "INDIRIZZO",
                    "PRESA_IN_CARICO",
                    "SCHEDA_SINA",
                    "SCHEDA_SINA_PRESTAZIONE",
                    "SCHEDA_SINA_INVALIDITA",
                    "SCHEDA_SINBA",
                    "SCHEDA_SINBA_PRESTAZIONE",
                    "SCHEDA_SINBA_FAMIGLIA",
                    "INTERVENTO");

    private final ImportazioneDiProva db = new ImportazioneDiProva();

    public void ricomincia() throws SQLException {
        for (String t : List.of("ANNULLAMENTO_RIGA", "ANNULLAMENTO_CONTO", "ANNULLAMENTO")) {
            db.esegui("DELETE FROM " + t);
        }
        db.ricomincia();
    }

    /** Imports a flow of this day in chunks; returns the id of the import. */
    public long importa(String giorno, int progressivo, int ampiezza, RigheDiProva... righe)
            throws SQLException {
        db.flusso(giorno, progressivo).importaABlocchi(ampiezza, righe);
        return finita(TipoFlusso.PS_PSA_SINA);
    }

    public long importa(String giorno, RigheDiProva... righe) throws SQLException {
        return importa(giorno, 1, righe.length, righe);
    }

    public ImportazioniDaAnnullare unita(String codice) {
        db.unita(codice);
        return this;
    }

    /** SINBA from here on. */
    public ImportazioniDaAnnullare sinba() {
        db.sinba();
        return this;
    }

    public long importaSinba(String giorno, RigheDiProva... righe) throws SQLException {
        db.flussoDel(giorno).importa(righe);
        return finita(TipoFlusso.SINBA);
    }

    private long finita(TipoFlusso tipo) throws SQLException {
        long id = Long.parseLong(db.valore("SELECT MAX(ID) FROM IMPORTAZIONE"));
        db.esegui(
                "UPDATE IMPORTAZIONE SET STATO = 'COMPLETATA', ENTE_CODICE = 'H501', TIPO_FLUSSO = '"
                        + tipo
                        + "' WHERE ID = "
                        + id);
        return id;
    }

    /** Outcomes of an import's rows. */
    public List<String> esiti(long importazione) throws SQLException {
        return db.righe(
                "SELECT ESITO FROM RIGA_IMPORTAZIONE WHERE IMPORTAZIONE_ID = "
                        + importazione
                        + " ORDER BY NUMERO");
    }

    /** A person decides the first open item of the queue. */
    public void decidi(SceltaVerifica scelta) throws SQLException {
        db.decidi(scelta);
    }

    /** A person accepts the first open difference. */
    public void accetta() throws SQLException {
        db.variazione(true);
    }

    /** Every row of every table of the domain, with every column but the version. */
    public Map<String, List<String>> dominio() throws SQLException {
        Map<String, List<String>> tutto = new LinkedHashMap<>();
        for (String tabella : DOMINIO) {
            List<String> colonne =
                    db.righe(
                            "SELECT COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_NAME ="
                                    + " '"
                                    + tabella
                                    + "' AND COLUMN_NAME <> 'VERSIONE' ORDER BY ORDINAL_POSITION");
            tutto.put(
                    tabella,
                    new ArrayList<>(
                            db.righe(
                                    colonne.stream()
                                            .map(c -> "COALESCE(CAST(" + c + " AS VARCHAR), '-')")
                                            .collect(
                                                    Collectors.joining(
                                                            " || '|' || ",
                                                            "SELECT ",
                                                            " FROM " + tabella + " ORDER BY 1")))));
        }
        return tutto;
    }

    public long conta(String tabella) throws SQLException {
        return db.conta(tabella);
    }

    public String valore(String sql) throws SQLException {
        return db.valore(sql);
    }

    public List<String> righe(String sql) throws SQLException {
        return db.righe(sql);
    }

    public void esegui(String sql) throws SQLException {
        db.esegui(sql);
    }

    public Connection connessione() {
        return db.connessione();
    }

    @Override
    public void close() {
        db.close();
    }
}
