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

    /** Whether this import has met it as it stands. */
    private boolean incontrato;

    /** Order of the newest flow that met it again as it stands, null when none is known. */
    private String confermato;

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
        scritto(daRiga);
    }

    void riattiva() {
        annullatoDa = null;
        annullatoFlusso = null;
        annullatoDataFlusso = null;
        annullatoOrdine = null;
    }

    /** This import made it what it is: what confirmed it before confirmed something else. */
    void scritto(long daRiga) {
        confermato = null;
        incontrato = true;
        modifica(daRiga);
    }

    /** Met again as it is, by a flow of this order: the ledger says so, the record does not. */
    void incontrato(String ordineFlusso, boolean daQuestaImportazione) {
        incontrato |= daQuestaImportazione;
        if (confermato == null || confermato.compareTo(ordineFlusso) < 0) {
            confermato = ordineFlusso;
        }
    }

    boolean incontrato() {
        return incontrato;
    }

    /** Order of the newest flow that this record stands by: it wrote, cancelled or confirmed it. */
    String ultimoOrdine() {
        String proprio = annullato() ? annullatoOrdine : ordine;
        return confermato == null || confermato.compareTo(proprio) < 0 ? proprio : confermato;
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

    @Override
    void consolida() {
        super.consolida();
        valori.clear();
    }
}
