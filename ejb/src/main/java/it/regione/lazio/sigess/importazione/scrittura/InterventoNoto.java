// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.ContestoImportazione;
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
    String ordine;

    /** Import that cancelled it, null while it stands. */
    Long annullatoDa;

    long annullatoDaRiga;
    String annullatoFlusso;
    LocalDate annullatoDataFlusso;
    String annullatoOrdine;
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

    void annulla(ContestoImportazione contesto, long daRiga) {
        annullatoDa = contesto.importazione();
        annullatoDaRiga = daRiga;
        annullatoFlusso = contesto.nomeFlusso();
        annullatoDataFlusso = contesto.dataFlusso();
        annullatoOrdine = contesto.ordineFlusso();
        vistoDa = contesto.importazione();
        modifica(daRiga);
    }

    void riattiva() {
        annullatoDa = null;
        annullatoFlusso = null;
        annullatoDataFlusso = null;
        annullatoOrdine = null;
    }

    /** Met again as it is: the record keeps its version, the newest flow that says so is kept. */
    void conferma(ContestoImportazione contesto) {
        boolean piuRecente = contesto.ordineFlusso().compareTo(ultimoOrdine()) > 0;
        if (piuRecente && annullato()) {
            annullatoDataFlusso = contesto.dataFlusso();
            annullatoOrdine = contesto.ordineFlusso();
        } else if (piuRecente) {
            dataFlusso = contesto.dataFlusso();
            ordine = contesto.ordineFlusso();
        }
        conferma(contesto.importazione(), piuRecente);
    }

    /**
     * Order of the flow that this record stands by: the one that cancelled it, else that wrote it.
     */
    String ultimoOrdine() {
        return annullato() ? annullatoOrdine : ordine;
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
