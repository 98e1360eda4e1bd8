// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Lista;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A SINA or SINBA form; answers and lists are filled on the new ones only. */
final class SchedaNota extends Noto {

    final long soggetto;
    final String impronta;
    final Long creatoDa;
    Long presa;
    Map<Campo, Object> risposte = new EnumMap<>(Campo.class);
    Map<Lista, List<String>> liste = new EnumMap<>(Lista.class);

    SchedaNota(long id, int versione, long soggetto, String impronta, Long creatoDa) {
        super(id, versione);
        this.soggetto = soggetto;
        this.impronta = impronta;
        this.creatoDa = creatoDa;
    }

    SchedaNota(long id, long riga, long soggetto, String impronta, Long creatoDa) {
        super(id, riga);
        this.soggetto = soggetto;
        this.impronta = impronta;
        this.creatoDa = creatoDa;
    }
}
