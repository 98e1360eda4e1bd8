// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import static it.regione.lazio.sigess.importazione.TestiRilievi.entro;

import it.regione.lazio.sigess.importazione.CausaVerifica;
import it.regione.lazio.sigess.importazione.ContestoImportazione;
import it.regione.lazio.sigess.importazione.EsitoRiga;
import it.regione.lazio.sigess.importazione.Identificativi;
import it.regione.lazio.sigess.importazione.SceltaVerifica;
import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.flusso.RigaJson;
import it.regione.lazio.sigess.importazione.regole.Rilievo;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The parked rows of a chunk, each with what a person needs to decide. A question that is open
 * already is not asked again; one that was answered by leaving the records alone keeps its answer:
 * same cause, same key, same values. An answer that wrote is not kept: nothing writes it again.
 */
final class Parcheggi {

    private static final int MASSIMO_CANDIDATI = 420;

    private static final String GIA_CHIESTE =
            "SELECT v.ID, v.CAUSA, v.CHIAVE, v.IMPRONTA, v.STATO, v.SCELTA, v.RECORD_ID,"
                    + " v.DECISA_DA, v.DECISA_IL, v.RISULTATO FROM VERIFICA v"
                    + " JOIN IMPORTAZIONE i ON i.ID = v.IMPORTAZIONE_ID"
                    + " WHERE v.STATO <> 'RIPETUTA' AND v.ORIGINE_ID IS NULL"
                    + " AND i.STATO NOT LIKE '%ANNULLA%' AND v.CHIAVE IN ";

    /** An item that stands for others. */
    private record Chiesta(
            long id,
            String stato,
            String scelta,
            Long record,
            String decisaDa,
            LocalDateTime decisaIl,
            String risultato) {

        boolean aperta() {
            return "APERTA".equals(stato);
        }

        /** Whether it holds for a row that says the same again. */
        boolean vale() {
            return aperta() || scelta != null && !SceltaVerifica.valueOf(scelta).scrive();
        }
    }

    /** A parked row about to be kept; {@code origine} is null when it is a new question. */
    private record Parcheggio(
            long id, Traccia traccia, CausaVerifica causa, String testo, Chiesta origine) {

        String stato() {
            return origine == null ? "APERTA" : origine.aperta() ? "RIPETUTA" : "RISOLTA";
        }

        RigaFlusso riga() {
            return traccia.valutata.riga();
        }
    }

    private final ContestoImportazione contesto;
    private final Identificativi identificativi;

    Parcheggi(ContestoImportazione contesto, Identificativi identificativi) {
        this.contesto = contesto;
        this.identificativi = identificativi;
    }

    void scrivi(Connection c, List<Traccia> tracce) throws SQLException {
        List<Traccia> ferme =
                tracce.stream().filter(t -> t.esito == EsitoRiga.PARCHEGGIATA).toList();
        if (ferme.isEmpty()) {
            return;
        }
        Map<String, Chiesta> chieste = new HashMap<>();
        Blocchi.leggi(
                c,
                GIA_CHIESTE,
                List.of(),
                ferme.stream().map(t -> t.chiave).toList(),
                r -> nota(r, chieste));
        List<Parcheggio> parcheggi = new ArrayList<>();
        for (Traccia traccia : ferme) {
            CausaVerifica causa = causa(traccia);
            String testo = RigaJson.scrivi(traccia.valutata.riga());
            String uguale = uguale(causa.name(), traccia.chiave, Valori.impronta(testo));
            long id = identificativi.id();
            Chiesta chiesta = chieste.get(uguale);
            Chiesta origine = chiesta != null && chiesta.vale() ? chiesta : null;
            parcheggi.add(new Parcheggio(id, traccia, causa, testo, origine));
            if (origine == null) {
                chieste.put(uguale, new Chiesta(id, "APERTA", null, null, null, null, null));
            }
        }
        verifica().inserisci(c, parcheggi);
    }

    static CausaVerifica causa(Traccia traccia) {
        return CausaVerifica.tra(traccia.rilievi.stream().map(Rilievo::codice).toList())
                .orElseThrow();
    }

    static String candidati(Traccia traccia) {
        StringBuilder candidati = new StringBuilder();
        for (Long candidato : traccia.candidati) {
            if (candidati.length() < MASSIMO_CANDIDATI - 20) {
                candidati.append(candidati.isEmpty() ? "" : " ").append(candidato);
            }
        }
        return candidati.isEmpty() ? null : candidati.toString();
    }

    private static void nota(ResultSet r, Map<String, Chiesta> chieste) throws SQLException {
        long record = r.getLong("RECORD_ID");
        Chiesta chiesta =
                new Chiesta(
                        r.getLong("ID"),
                        r.getString("STATO"),
                        r.getString("SCELTA"),
                        record == 0 ? null : record,
                        r.getString("DECISA_DA"),
                        r.getObject("DECISA_IL", LocalDateTime.class),
                        r.getString("RISULTATO"));
        String uguale =
                uguale(r.getString("CAUSA"), r.getString("CHIAVE"), r.getString("IMPRONTA"));
        chieste.merge(uguale, chiesta, (una, altra) -> una.id() > altra.id() ? una : altra);
    }

    private static String uguale(String causa, String chiave, String impronta) {
        return String.join(" ", causa, chiave, impronta);
    }

    private Tabella<Parcheggio> verifica() {
        return new Tabella<Parcheggio>("VERIFICA")
                .fissa("ID", Parcheggio::id)
                .fissa("VERSIONE", p -> 1)
                .fissa("IMPORTAZIONE_ID", p -> contesto.importazione())
                .fissa("NUMERO_RIGA", p -> p.traccia().numero())
                .fissa("CAUSA", p -> p.causa().name())
                .fissa("STATO", Parcheggio::stato)
                .fissa("CHIAVE", p -> p.traccia().chiave)
                .fissa("IMPRONTA", p -> Valori.impronta(p.testo()))
                .fissa("PERSONA", p -> Persone.chiave(contesto, p.riga()))
                .fissa("NOMINATIVO", p -> nominativo(p.riga()))
                .fissa("UNITA_OPERATIVA", p -> contesto.parametri().unitaOperativa())
                .fissa("CANDIDATI", p -> candidati(p.traccia()))
                .fissa("APERTA_IL", p -> LocalDateTime.now())
                .fissa("ORIGINE_ID", p -> origine(p, Chiesta::id))
                .fissa("SCELTA", p -> origine(p, Chiesta::scelta))
                .fissa("RECORD_ID", p -> origine(p, Chiesta::record))
                .fissa("DECISA_DA", p -> origine(p, Chiesta::decisaDa))
                .fissa("DECISA_IL", p -> origine(p, Chiesta::decisaIl))
                .fissa("RISULTATO", p -> origine(p, Chiesta::risultato))
                // Oracle takes no long text after a LOB (ORA-24816).
                .fissa("RIGA", Parcheggio::testo);
    }

    private static Object origine(Parcheggio parcheggio, Function<Chiesta, Object> valore) {
        return parcheggio.origine() == null ? null : valore.apply(parcheggio.origine());
    }

    private static String nominativo(RigaFlusso riga) {
        String cognome = riga.valore(Campo.COGNOME);
        return cognome == null
                ? null
                : entro(80, cognome + " " + Objects.toString(riga.valore(Campo.NOME), "")).strip();
    }
}
