// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.intervento.GenereIntervento;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** An intervention of a person; the values are filled when this chunk inserts or updates it. */
final class InterventoNoto extends Noto {

    final long soggetto;
    final ChiaveIntervento chiave;
    int anno;
    int progressivo;
    GenereIntervento genere;
    String tipo;
    String unita;
    String impronta;
    LocalDate dataFlusso;

    /** Import that last wrote it. */
    Long scrittoDa;

    /** Import that cancelled it, null while it stands. */
    Long annullatoDa;

    long annullatoDaRiga;
    LocalDate annullatoDataFlusso;
    Long presa;
    Long scheda;
    Map<Campo, Object> valori = new EnumMap<>(Campo.class);

    InterventoNoto(long id, int versione, long soggetto, ChiaveIntervento chiave) {
        super(id, versione);
        this.soggetto = soggetto;
        this.chiave = chiave;
    }

    InterventoNoto(long id, long riga, long soggetto, ChiaveIntervento chiave) {
        super(id, riga);
        this.soggetto = soggetto;
        this.chiave = chiave;
    }

    void annulla(long importazione, LocalDate flusso, long daRiga) {
        annullatoDa = importazione;
        annullatoDaRiga = daRiga;
        annullatoDataFlusso = flusso;
        scrittoDa = importazione;
        modifica(daRiga);
    }

    void riattiva() {
        annullatoDa = null;
        annullatoDataFlusso = null;
    }

    boolean annullato() {
        return annullatoDataFlusso != null;
    }

    /** Whether this chunk writes its whole content, not only its cancellation. */
    boolean riscritto() {
        return !valori.isEmpty();
    }

    boolean occasionale() {
        return "2".equals(chiave.carattere());
    }

    /** A one-off ends on the day it is paid. */
    LocalDate dataFine() {
        return occasionale()
                ? chiave.riferimento()
                : (LocalDate) valori.get(Campo.DATA_FINE_PRESTAZIONE);
    }
}
