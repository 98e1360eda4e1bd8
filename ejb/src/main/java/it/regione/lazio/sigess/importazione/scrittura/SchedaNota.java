// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.ContestoImportazione;
import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Lista;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A SINA or SINBA form; answers and lists are filled on the new ones only. */
final class SchedaNota extends Noto {

    final long soggetto;
    final String impronta;
    Long presa;

    /** Order of the newest flow that brought it; SINBA only. */
    String ordine;

    /** Import that last met it; SINBA only. */
    Long vistoDa;

    private boolean confermata;

    Map<Campo, Object> risposte = new EnumMap<>(Campo.class);
    Map<Lista, List<String>> liste = new EnumMap<>(Lista.class);

    SchedaNota(long id, int versione, long soggetto, String impronta) {
        super(id, versione);
        this.soggetto = soggetto;
        this.impronta = impronta;
    }

    SchedaNota(long id, long riga, long soggetto, String impronta) {
        super(id, riga);
        this.soggetto = soggetto;
        this.impronta = impronta;
    }

    /** Met again as it is: keeps its version. */
    void conferma(ContestoImportazione contesto) {
        boolean piuRecente = contesto.ordineFlusso().compareTo(ordine) > 0;
        if (piuRecente) {
            ordine = contesto.ordineFlusso();
        }
        confermata |= piuRecente || vistoDa == null || vistoDa != contesto.importazione();
        vistoDa = contesto.importazione();
    }

    /** Whether only what {@link #conferma} keeps is to be written. */
    boolean soloConfermata() {
        return confermata && !nuovo && !modificato();
    }

    @Override
    void consolida() {
        super.consolida();
        confermata = false;
        risposte.clear();
        liste.clear();
    }
}
