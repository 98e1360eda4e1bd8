// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.ContestoImportazione;
import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the database knows of the persons of a chunk, read with one query per table, and what the
 * chunk adds to it row by row: a row sees what the rows before it decided.
 */
final class Archivio {

    private final ContestoImportazione contesto;
    private final Map<String, SoggettoNoto> soggetti = new LinkedHashMap<>();
    private final Map<Long, SoggettoNoto> perId = new HashMap<>();
    private final Identita identita = new Identita();

    /** What the rows of the chunk say of persons otherwise than their records. */
    final List<Differenza> differenze = new ArrayList<>();

    /** Fields of recorded persons that the rows of the chunk confirm, by the person's id. */
    final Map<Long, Set<String>> concordi = new HashMap<>();

    private Archivio(ContestoImportazione contesto) {
        this.contesto = contesto;
    }

    /**
     * Reads the persons with these keys (codici fiscali, or anonymous keys for SINBA) and their
     * addresses, cases of the unit, forms and interventions.
     */
    static Archivio leggi(Connection c, ContestoImportazione contesto, Collection<String> chiavi)
            throws SQLException {
        Archivio archivio = new Archivio(contesto);
        boolean sinba = contesto.tipoFlusso() == TipoFlusso.SINBA;
        Blocchi.leggi(
                c,
                Letture.soggetti(sinba ? "CHIAVE_ANONIMA" : "CODICE_FISCALE"),
                List.of(),
                chiavi,
                archivio::soggetto);
        Set<Long> id = archivio.perId.keySet();
        Blocchi.leggi(c, Letture.INDIRIZZI, List.of(), id, archivio::indirizzo);
        Blocchi.leggi(c, Letture.PRESE, List.of(), id, archivio::presa);
        Blocchi.leggi(
                c,
                sinba ? Letture.SCHEDE_SINBA : Letture.SCHEDE_SINA,
                List.of(),
                id,
                archivio::scheda);
        if (!sinba) {
            Blocchi.leggi(c, Letture.INTERVENTI, List.of(), id, archivio::intervento);
        }
        return archivio;
    }

    SoggettoNoto soggetto(String chiave) {
        return soggetti.get(chiave);
    }

    void aggiungi(SoggettoNoto soggetto) {
        soggetti.put(soggetto.chiave, soggetto);
    }

    /** Who may be whom under another code; of PS rows only. */
    Identita identita() {
        return identita;
    }

    /** Each person once, whatever codes they were found by. */
    Collection<SoggettoNoto> soggetti() {
        return new LinkedHashSet<>(soggetti.values());
    }

    /** The person with this key is also found by another one. */
    void anche(String altra, String chiave) {
        soggetti.computeIfAbsent(altra, k -> soggetti.get(chiave));
    }

    private void soggetto(ResultSet r) throws SQLException {
        SoggettoNoto soggetto = new SoggettoNoto(r.getLong("ID"), r.getInt("VERSIONE"));
        soggetto.chiave = r.getString("CHIAVE");
        soggetto.anonimo = r.getInt("ANONIMO") == 1;
        soggetto.conosciuto = diQuesta(r);
        soggetto.dataNascita = r.getObject("DATA_NASCITA", LocalDate.class);
        for (Campo campo : Tabelle.ANAGRAFICA) {
            String valore = r.getString(campo.colonna());
            if (valore != null) {
                soggetto.anagrafica.put(campo, valore);
            }
        }
        soggetti.put(soggetto.chiave, soggetto);
        perId.put(soggetto.id, soggetto);
    }

    private void indirizzo(ResultSet r) throws SQLException {
        long soggetto = r.getLong("SOGGETTO_ID");
        perId.get(soggetto)
                .indirizzi
                .add(
                        new IndirizzoNoto(
                                null,
                                soggetto,
                                r.getInt("ORDINE"),
                                r.getInt("RESIDENZA") == 1,
                                r.getString("CODICE_REGIONE"),
                                r.getString("CODICE_COMUNE"),
                                r.getString("CODICE_NAZIONE"),
                                0));
    }

    private void presa(ResultSet r) throws SQLException {
        if (!dellUnita(r.getString("UNITA_OPERATIVA"))) {
            return;
        }
        PresaNota presa =
                new PresaNota(
                        r.getLong("ID"),
                        r.getInt("VERSIONE"),
                        r.getLong("SOGGETTO_ID"),
                        r.getString("AREA"),
                        r.getObject("DATA_APERTURA", LocalDate.class));
        presa.chiusura = r.getObject("DATA_CHIUSURA", LocalDate.class);
        presa.motivazione = r.getString("MOTIVAZIONE_CHIUSURA");
        presa.situazione = r.getString("SITUAZIONE_CHIUSURA");
        perId.get(presa.soggetto).ricorda(presa);
        perId.get(presa.soggetto).conosciuto |= !diQuesta(r);
    }

    /** Whether the record is one that this import made, in a chunk before. */
    private boolean diQuesta(ResultSet r) throws SQLException {
        return r.getLong("CREATO_DA") == contesto.importazione();
    }

    private void scheda(ResultSet r) throws SQLException {
        SchedaNota scheda =
                new SchedaNota(
                        r.getLong("ID"),
                        r.getInt("VERSIONE"),
                        r.getLong("SOGGETTO_ID"),
                        r.getString("IMPRONTA"));
        scheda.ordine = r.getString(6);
        scheda.vistoDa = r.getObject(7) == null ? null : r.getLong(7);
        scheda.presa = numero(r, "PRESA_IN_CARICO_ID");
        perId.get(scheda.soggetto).schede.put(scheda.impronta, scheda);
    }

    private void intervento(ResultSet r) throws SQLException {
        ChiaveIntervento chiave =
                new ChiaveIntervento(
                        r.getString("ENTE_CODICE"),
                        r.getString("CODICE_PRESTAZIONE"),
                        r.getString("PROTOCOLLO_DOMANDA"),
                        r.getString("CARATTERE_PRESTAZIONE"),
                        r.getObject("DATA_RIFERIMENTO", LocalDate.class));
        InterventoNoto intervento =
                new InterventoNoto(
                        r.getLong("ID"), r.getInt("VERSIONE"), r.getLong("SOGGETTO_ID"), chiave);
        intervento.unita = r.getString("UNITA_OPERATIVA");
        intervento.impronta = r.getString("IMPRONTA");
        intervento.dataFlusso = r.getObject("DATA_FLUSSO", LocalDate.class);
        intervento.ordine = r.getString("ORDINE_FLUSSO");
        intervento.annullatoDa = numero(r, "ANNULLATO_DA");
        intervento.annullatoDaRiga = r.getLong("ANNULLATO_DA_RIGA");
        intervento.annullatoFlusso = r.getString("ANNULLATO_FLUSSO");
        intervento.annullatoOrdine = r.getString("ANNULLATO_ORDINE");
        intervento.annullatoDataFlusso = r.getObject("ANNULLATO_DATA_FLUSSO", LocalDate.class);
        SoggettoNoto soggetto = perId.get(intervento.soggetto);
        soggetto.interventi.put(chiave, intervento);
        soggetto.conosciuto |= !diQuesta(r) && dellUnita(intervento.unita);
    }

    private boolean dellUnita(String unita) {
        return contesto.parametri().unitaOperativa().equals(unita);
    }

    private static Long numero(ResultSet r, String colonna) throws SQLException {
        long valore = r.getLong(colonna);
        return r.wasNull() ? null : valore;
    }
}
