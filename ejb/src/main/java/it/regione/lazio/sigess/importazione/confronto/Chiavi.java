// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.confronto;

import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import java.util.Locale;

/**
 * What a row is known by, the same for a line of the ledger and for a reject.
 *
 * @param chiave {@code CF|code|request}, or the anonymous code of a minor
 * @param senzaCf {@code code|request}; null when the codice fiscale must be equal
 * @param dettaglio what else is in the natural key; null of a reject
 */
record Chiavi(String chiave, String senzaCf, String dettaglio) {

    private static final int MASSIMO = 100;

    /** From the natural key of a line: {@code body|CF|code|request|kind|day}. */
    static Chiavi delRegistro(FileConfrontati file, String chiave) {
        if (chiave == null) {
            return new Chiavi(null, null, null);
        }
        String resto = chiave.substring(file.ente().length() + 1);
        if (file.tipo() == TipoFlusso.SINBA) {
            return new Chiavi(breve(resto), null, null);
        }
        int giorno = resto.lastIndexOf('|');
        int carattere = resto.lastIndexOf('|', giorno - 1);
        String domanda = resto.substring(0, carattere);
        return new Chiavi(
                breve(domanda),
                breve(domanda.substring(domanda.indexOf('|') + 1)),
                breve(resto.substring(carattere + 1)));
    }

    private static String breve(String testo) {
        String maiuscolo = testo.toUpperCase(Locale.ROOT);
        return maiuscolo.length() > MASSIMO ? maiuscolo.substring(0, MASSIMO) : maiuscolo;
    }
}
