// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import static it.regione.lazio.sigess.importazione.TestiRilievi.entro;

import it.regione.lazio.sigess.importazione.ContestoImportazione;
import it.regione.lazio.sigess.importazione.EsitoRiga;
import it.regione.lazio.sigess.importazione.Identificativi;
import it.regione.lazio.sigess.importazione.TestiRilievi;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.flusso.RigaXml;
import it.regione.lazio.sigess.importazione.regole.Gravita;
import it.regione.lazio.sigess.importazione.regole.Rilievo;
import it.regione.lazio.sigess.importazione.scrittura.Traccia.Oggetto;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The ledger of a chunk: a line for every row, its findings, and a copy of what was rejected. */
final class Registro {

    private record RilievoDiRiga(long riga, Rilievo rilievo) {}

    private final ContestoImportazione contesto;
    private final Identificativi identificativi;

    Registro(ContestoImportazione contesto, Identificativi identificativi) {
        this.contesto = contesto;
        this.identificativi = identificativi;
    }

    void scrivi(Connection connessione, List<Traccia> tracce) throws SQLException {
        righe().inserisci(connessione, tracce);
        List<RilievoDiRiga> rilievi =
                tracce.stream()
                        .flatMap(t -> t.rilievi.stream().map(r -> new RilievoDiRiga(t.numero(), r)))
                        .toList();
        rilievi().inserisci(connessione, rilievi);
        scarti().inserisci(
                        connessione,
                        tracce.stream().filter(t -> t.esito == EsitoRiga.SCARTATA).toList());
    }

    /** The reject of a row that had been parked, with what it was rejected for. */
    void scarta(Connection connessione, Traccia traccia) throws SQLException {
        rilievi()
                .inserisci(
                        connessione,
                        traccia.rilievi.stream()
                                .filter(r -> r.gravita() == Gravita.ERRORE)
                                .map(r -> new RilievoDiRiga(traccia.numero(), r))
                                .toList());
        scarti().inserisci(connessione, List.of(traccia));
    }

    private Tabella<Traccia> righe() {
        Tabella<Traccia> tabella =
                new Tabella<Traccia>("RIGA_IMPORTAZIONE")
                        .fissa("IMPORTAZIONE_ID", t -> contesto.importazione())
                        .fissa("NUMERO", Traccia::numero)
                        .fissa("BENEFICIARIO", t -> t.valutata.riga().beneficiario())
                        .fissa("PRESTAZIONE", t -> t.valutata.riga().prestazione())
                        .fissa("POSIZIONE", t -> t.valutata.riga().posizione())
                        .fissa("LINEA", t -> linea(t.valutata.riga()))
                        .fissa("ESITO", t -> t.esito.name())
                        .fissa("CHIAVE", t -> t.chiave)
                        .fissa("CODICI", Registro::codici)
                        .fissa("IMPRONTA", t -> t.impronta);
        for (Oggetto oggetto : Oggetto.values()) {
            tabella.fissa(oggetto + "_ID", t -> t.id(oggetto))
                    .fissa(oggetto + "_PRIMA", t -> t.prima(oggetto))
                    .fissa(oggetto + "_DOPO", t -> t.dopo(oggetto));
        }
        return tabella;
    }

    private Tabella<RilievoDiRiga> rilievi() {
        Tabella<RilievoDiRiga> tabella =
                new Tabella<RilievoDiRiga>("RILIEVO")
                        .fissa("ID", r -> identificativi.id())
                        .fissa("IMPORTAZIONE_ID", r -> contesto.importazione())
                        .fissa("NUMERO_RIGA", RilievoDiRiga::riga)
                        .fissa("GRAVITA", r -> r.rilievo().gravita().name());
        testi().forEach((c, f) -> tabella.fissa(c, r -> f.apply(r.rilievo())));
        return tabella;
    }

    private Tabella<Traccia> scarti() {
        Tabella<Traccia> tabella =
                new Tabella<Traccia>("SCARTO")
                        .fissa("ID", t -> identificativi.id())
                        .fissa("IMPORTAZIONE_ID", t -> contesto.importazione())
                        .fissa("NUMERO_RIGA", Traccia::numero)
                        .fissa("PERCORSO", t -> t.valutata.riga().percorso())
                        .fissa("CHIAVE_RETTIFICA", t -> ChiaveRettifica.di(t.valutata.originale()))
                        .fissa("CHIAVE_SENZA_CF", ChiaveRettifica::senzaCodiceFiscaleErrato);
        testi().forEach((c, f) -> tabella.fissa(c, t -> f.apply(primoErrore(t))));
        // Oracle takes no long text after a LOB (ORA-24816).
        return tabella.fissa("TESTO_ORIGINALE", t -> RigaXml.frammento(t.valutata.originale()));
    }

    /** Code, field, value, rule and remedy: the same columns in RILIEVO and in SCARTO. */
    private static Map<String, Function<Rilievo, Object>> testi() {
        return Map.of(
                "CODICE", Rilievo::codice,
                "CAMPO", r -> entro(Rilievo.CAMPO_MASSIMO, r.campo()),
                "VALORE", r -> entro(Rilievo.VALORE_MASSIMO, r.valore()),
                "REGOLA", r -> TestiRilievi.regola(r),
                "RIMEDIO", r -> TestiRilievi.rimedio(r));
    }

    private static Rilievo primoErrore(Traccia traccia) {
        return traccia.rilievi.stream()
                .filter(r -> r.gravita() == Gravita.ERRORE)
                .findFirst()
                .orElseThrow();
    }

    private static Long linea(RigaFlusso riga) {
        return riga.csv() == null ? null : riga.csv().linea();
    }

    /** Codes of the findings of a row, as the ledger keeps them. */
    static String codici(Traccia traccia) {
        return entro(
                400,
                traccia.rilievi.stream()
                        .map(Rilievo::codice)
                        .distinct()
                        .collect(Collectors.joining(" ")));
    }
}
