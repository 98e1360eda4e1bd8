// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.ContestoImportazione;
import it.regione.lazio.sigess.importazione.DecisioneVerifica;
import it.regione.lazio.sigess.importazione.EsitoDecisione;
import it.regione.lazio.sigess.importazione.EsitoVariazione;
import it.regione.lazio.sigess.importazione.Identificativi;
import it.regione.lazio.sigess.importazione.ParametriImportazione;
import it.regione.lazio.sigess.importazione.RigaValutata;
import it.regione.lazio.sigess.importazione.SceltaVerifica;
import it.regione.lazio.sigess.importazione.ScopoImportazione;
import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import it.regione.lazio.sigess.importazione.regole.Rilievo;
import it.regione.lazio.sigess.intervento.GenereIntervento;
import it.regione.lazio.sigess.shared.SchemaDiProva;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Imports rows that passed the rules into a database in memory, chunk by chunk. */
final class ImportazioneDiProva implements AutoCloseable {

    private static final List<String> DA_VUOTARE =
            List.of(
                    "VERIFICA",
                    "VARIAZIONE_ANAGRAFICA",
                    "CODICE_ALTERNATIVO",
                    "IDENTITA_DECISA",
                    "CONFRONTO_RIGA",
                    "CONFRONTO_FILE",
                    "CONFRONTO",
                    "SCARTO",
                    "RILIEVO",
                    "RIGA_IMPORTAZIONE",
                    "MODIFICA",
                    "ANTEPRIMA_STATO",
                    "IMPORTAZIONE",
                    "INTERVENTO",
                    "NUMERAZIONE_INTERVENTO",
                    "SCHEDA_SINA_PRESTAZIONE",
                    "SCHEDA_SINA_INVALIDITA",
                    "SCHEDA_SINA",
                    "SCHEDA_SINBA_PRESTAZIONE",
                    "SCHEDA_SINBA_FAMIGLIA",
                    "SCHEDA_SINBA",
                    "PRESA_IN_CARICO",
                    "INDIRIZZO",
                    "SOGGETTO");

    private final SchemaDiProva schema = new SchemaDiProva();
    private final Identificativi identificativi = new Identificativi(schema.dataSource());
    private final Connection connessione = schema.connessione();
    private TipoFlusso tipo = TipoFlusso.PS_PSA_SINA;
    private String nomeFlusso = "H501.PS.20250314.0000001";
    private LocalDate dataFlusso = LocalDate.of(2025, 3, 14);
    private String unita = "RM1-UO1";
    private long importazioni;
    private final Map<Long, ContestoImportazione> contesti = new HashMap<>();
    private final Map<RigheDiProva, List<Rilievo>> errori = new IdentityHashMap<>();
    private String rettifica = "NULL";

    /** As at the beginning: no person, no import, PS flow of 14 March 2025 for the first unit. */
    void ricomincia() throws SQLException {
        tipo = TipoFlusso.PS_PSA_SINA;
        flussoDel("2025-03-14");
        unita = "RM1-UO1";
        rettifica = "NULL";
        errori.clear();
        for (String tabella : DA_VUOTARE) {
            esegui("DELETE FROM " + tabella);
        }
    }

    /** A PS flow of 14 March 2025 again, for this unit; what is there stays. */
    void ricominciaDaUnita(String codice) {
        tipo = TipoFlusso.PS_PSA_SINA;
        flussoDel("2025-03-14");
        unita = codice;
    }

    ImportazioneDiProva sinba() {
        tipo = TipoFlusso.SINBA;
        return this;
    }

    ImportazioneDiProva flussoDel(String data) {
        return flusso(data, 1);
    }

    ImportazioneDiProva flusso(String data, int progressivo) {
        dataFlusso = LocalDate.parse(data);
        nomeFlusso = "H501.PS." + data.replace("-", "") + "." + progressivo;
        return this;
    }

    ImportazioneDiProva unita(String codice) {
        unita = codice;
        return this;
    }

    /** The rules find this error in the row: it will be rejected. */
    RigheDiProva conErrore(RigheDiProva riga, String codice, Campo campo) {
        Rilievi rilievi = new Rilievi();
        rilievi.segnala(codice, campo, riga.riga().valore(campo), "");
        errori.put(riga, rilievi.tutti());
        return riga;
    }

    /** The rules find this in the row. */
    RigheDiProva conRilievi(RigheDiProva riga, Rilievo... rilievi) {
        errori.put(riga, List.of(rilievi));
        return riga;
    }

    /** The next imports correct this one. */
    ImportazioneDiProva rettificaDi(long importazione) {
        rettifica = String.valueOf(importazione);
        return this;
    }

    /** One import of one chunk; returns the outcome of each row. */
    List<String> importa(RigheDiProva... righe) throws SQLException {
        return importaABlocchi(righe.length, righe);
    }

    /** One import in chunks of {@code ampiezza} rows. */
    List<String> importaABlocchi(int ampiezza, RigheDiProva... righe) throws SQLException {
        return esegui(ScopoImportazione.IMPORTAZIONE, ampiezza, righe);
    }

    /** A preview in chunks of {@code ampiezza} rows; returns what it tells of each row. */
    List<String> mostraABlocchi(int ampiezza, RigheDiProva... righe) throws SQLException {
        return esegui(ScopoImportazione.ANTEPRIMA, ampiezza, righe);
    }

    /** Whether the rows would still do what preview {@code anteprima} has shown; writes nothing. */
    boolean verificaABlocchi(int ampiezza, long anteprima, RigheDiProva... righe)
            throws SQLException {
        long id = nuova(ScopoImportazione.IMPORTAZIONE);
        boolean uguali = true;
        for (List<RigaValutata> blocco : blocchi(ampiezza, righe)) {
            uguali &=
                    ScritturaRighe.verifica(
                            connessione,
                            contesto(id, ScopoImportazione.IMPORTAZIONE, anteprima),
                            blocco);
        }
        return uguali;
    }

    void stato(long importazione, String stato) throws SQLException {
        esegui("UPDATE IMPORTAZIONE SET STATO = '" + stato + "' WHERE ID = " + importazione);
    }

    /** Id of the last import or preview. */
    long ultima() {
        return importazioni;
    }

    private List<String> esegui(ScopoImportazione scopo, int ampiezza, RigheDiProva... righe)
            throws SQLException {
        long id = nuova(scopo);
        for (List<RigaValutata> blocco : blocchi(ampiezza, righe)) {
            ScritturaRighe.scrivi(connessione, identificativi, contesto(id, scopo, null), blocco);
        }
        stato(id, "COMPLETATA");
        return righe(
                "SELECT ESITO FROM RIGA_IMPORTAZIONE WHERE IMPORTAZIONE_ID = "
                        + id
                        + " ORDER BY NUMERO");
    }

    private long nuova(ScopoImportazione scopo) throws SQLException {
        long id = ++importazioni;
        esegui(
                "INSERT INTO IMPORTAZIONE (NOME_FLUSSO, DATA_FLUSSO, ID, VERSIONE, STATO, ORIGINE,"
                        + " RICHIESTA_DA, RICHIESTA_IL,"
                        + " LETTE, NUOVE, AGGIORNATE, INVARIATE, ANNULLATE, SCARTATE, ESCLUSE,"
                        + " PARCHEGGIATE, CON_AVVISI, SOGGETTI_CREATI, PRESE_CREATE, SCHEDE_CREATE,"
                        + " INTERVENTI_CREATI) VALUES ('"
                        + nomeFlusso
                        + "', DATE '"
                        + dataFlusso
                        + "', "
                        + id
                        + ", 1, 'IN_CORSO', 'CONSOLE', 'batch', SYSDATE, 0, 0, 0, 0, 0, 0, 0, 0, 0,"
                        + " 0, 0, 0, 0)");
        contesti.put(id, contesto(id, scopo, null));
        esegui(
                "UPDATE IMPORTAZIONE SET RETTIFICA_DI = "
                        + rettifica
                        + ", ENTE_CODICE = 'H501', CODICE_PRESTAZIONE = '*', TIPO_FLUSSO = '"
                        + tipo
                        + "' WHERE ID = "
                        + id);
        esegui("UPDATE TURNO_SCRITTURA SET IMPORTAZIONE_ID = " + id);
        esegui("UPDATE IMPORTAZIONE SET SCOPO = '" + scopo + "' WHERE ID = " + id);
        return id;
    }

    private List<List<RigaValutata>> blocchi(int ampiezza, RigheDiProva... righe) {
        List<RigaValutata> valutate = new ArrayList<>();
        for (RigheDiProva riga : righe) {
            RigaFlusso numerata = numerata(riga.riga(), valutate.size() + 1);
            List<Rilievo> rilievi = errori.getOrDefault(riga, List.of());
            valutate.add(new RigaValutata(numerata, numerata.copia(), rilievi, false));
        }
        List<List<RigaValutata>> blocchi = new ArrayList<>();
        for (int da = 0; da < valutate.size(); da += ampiezza) {
            blocchi.add(valutate.subList(da, Math.min(valutate.size(), da + ampiezza)));
        }
        return blocchi;
    }

    /** Finding codes of the last import, row by row. */
    List<String> codici() throws SQLException {
        return righe(
                "SELECT CODICE FROM RILIEVO WHERE IMPORTAZIONE_ID = "
                        + importazioni
                        + " ORDER BY NUMERO_RIGA, ID");
    }

    /** Decides the first open item, for its first candidate when the choice needs one. */
    EsitoDecisione decidi(SceltaVerifica scelta) throws SQLException {
        return decidi(scelta, aperte().get(0));
    }

    EsitoDecisione decidi(SceltaVerifica scelta, String voce) throws SQLException {
        return decidi(scelta, voce, Map.of());
    }

    /** With the versions that were shown to who decides; null in a choice for many items. */
    EsitoDecisione decidi(SceltaVerifica scelta, String voce, Map<Long, Integer> versioni)
            throws SQLException {
        String candidati = valore("SELECT CANDIDATI FROM VERIFICA WHERE ID = " + voce);
        Long candidato = scelta.conCandidato() ? Long.valueOf(candidati.split(" ")[0]) : null;
        return new Smaltimento(connessione, identificativi, contesti::get)
                .decidi(
                        Long.parseLong(voce),
                        new DecisioneVerifica(scelta, candidato, null, "OP001", versioni));
    }

    /** Accepts or refuses the first open difference. */
    EsitoVariazione variazione(boolean accetta) throws SQLException {
        String id = valore("SELECT MIN(ID) FROM VARIAZIONE_ANAGRAFICA WHERE STATO = 'PROPOSTA'");
        return new AccettaVariazione(connessione, contesti::get)
                .decidi(Long.parseLong(id), accetta, "OP001");
    }

    /** Ids of the open items of the queue. */
    List<String> aperte() throws SQLException {
        return righe("SELECT ID FROM VERIFICA WHERE STATO = 'APERTA' ORDER BY ID");
    }

    DataSource dataSource() {
        return schema.dataSource();
    }

    long conta(String tabella) throws SQLException {
        return Long.parseLong(valore("SELECT COUNT(*) FROM " + tabella));
    }

    String valore(String sql) throws SQLException {
        return righe(sql).get(0);
    }

    List<String> righe(String sql) throws SQLException {
        List<String> righe = new ArrayList<>();
        try (ResultSet r = connessione.createStatement().executeQuery(sql)) {
            while (r.next()) {
                righe.add(r.getString(1));
            }
        }
        return righe;
    }

    void esegui(String sql) throws SQLException {
        connessione.createStatement().execute(sql);
    }

    Connection connessione() {
        return connessione;
    }

    @Override
    public void close() {
        schema.close();
    }

    private ContestoImportazione contesto(long id, ScopoImportazione scopo, Long anteprima) {
        return new ContestoImportazione(
                id,
                0,
                tipo,
                "H501",
                nomeFlusso,
                dataFlusso,
                IntestazioneFlusso.ordine(dataFlusso, nomeFlusso),
                new ParametriImportazione("*", unita, "OP001", "ASSISTENZA_ECONOMICA"),
                Map.of("ASSISTENZA_ECONOMICA", GenereIntervento.ECONOMICO),
                Map.of(),
                2026,
                scopo,
                anteprima);
    }

    private static RigaFlusso numerata(RigaFlusso riga, long numero) {
        RigaFlusso copia =
                new RigaFlusso(riga.tipo(), numero, riga.beneficiario(), riga.prestazione(), 0);
        for (Map.Entry<Campo, String> v : riga.valori().entrySet()) {
            copia.imposta(v.getKey(), v.getValue());
        }
        riga.indirizzi().forEach(i -> copia.indirizzi().add(i.clone()));
        for (Lista lista : Lista.values()) {
            copia.imposta(lista, riga.lista(lista));
        }
        copia.conSina(riga.conSina());
        return copia;
    }
}
