// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.EsitoRiga;
import it.regione.lazio.sigess.importazione.RigaValutata;
import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Gravita;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import it.regione.lazio.sigess.importazione.regole.Rilievo;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was decided on a row: outcome, findings, and the records it touched. */
final class Traccia {

    /** What a row can touch, one record each. */
    enum Oggetto {
        SOGGETTO,
        PRESA_IN_CARICO,
        SCHEDA,
        INTERVENTO
    }

    /** A touched record and its version before the row; null when the row made it. */
    record Tocco(Noto noto, Integer prima) {}

    final RigaValutata valutata;
    final List<Rilievo> rilievi;
    EsitoRiga esito;
    String chiave;

    /** What a person chose for this row, which had been parked; null in a job. */
    Scelta scelta;

    /** The records that a parked row may mean, for who is to choose. */
    List<Long> candidati = List.of();

    /** The row as its columns take it; of the PS rows that passed the rules. */
    final Prestazione prestazione;

    /** Fingerprint of the content, as on the record that it is about; null when it cancels. */
    String impronta;

    private final Map<Oggetto, Tocco> tocchi = new EnumMap<>(Oggetto.class);

    Traccia(RigaValutata valutata) {
        this.valutata = valutata;
        this.prestazione = valutata.prestazione();
        this.rilievi = new ArrayList<>(valutata.rilievi());
    }

    long numero() {
        return valutata.riga().numero();
    }

    /** To be called before the row changes {@code noto}. */
    void tocca(Oggetto oggetto, Noto noto) {
        boolean fattoQui = noto.nuovo && noto.riga == numero();
        tocchi.putIfAbsent(oggetto, new Tocco(noto, fattoQui ? null : noto.versione()));
    }

    Long id(Oggetto oggetto) {
        Tocco tocco = tocchi.get(oggetto);
        return tocco == null ? null : tocco.noto().id;
    }

    Integer prima(Oggetto oggetto) {
        Tocco tocco = tocchi.get(oggetto);
        return tocco == null ? null : tocco.prima();
    }

    Integer dopo(Oggetto oggetto) {
        Tocco tocco = tocchi.get(oggetto);
        return tocco == null ? null : tocco.noto().versione();
    }

    void segnala(String codice, Campo campo, String valore, Object... argomenti) {
        Rilievi altri = new Rilievi();
        altri.segnala(codice, campo, valore, argomenti);
        rilievi.addAll(altri.tutti());
    }

    boolean conAvvisi() {
        return esito != EsitoRiga.SCARTATA
                && rilievi.stream().anyMatch(r -> r.gravita() == Gravita.AVVISO);
    }
}
