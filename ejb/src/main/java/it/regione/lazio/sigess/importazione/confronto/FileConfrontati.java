// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.confronto;

import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import java.util.List;
import java.util.Locale;

/**
 * The two files of a comparison.
 *
 * @param nuova the import that is compared
 * @param precedenti the import before it, then its corrections: together they are the file before
 * @param ente code of the body of both, part of every key
 */
public record FileConfrontati(long nuova, List<Long> precedenti, TipoFlusso tipo, String ente) {

    /** Column of the ledger that names what is compared. */
    String oggetto() {
        return tipo == TipoFlusso.SINBA ? "SOGGETTO_ID" : "INTERVENTO_ID";
    }

    /**
     * What a reject of the same benefit is known by, from a key of the ledger: without the body,
     * and for a benefit without kind and date.
     */
    String chiaveDiScarto(String chiave) {
        String resto = chiave.substring(ente.length() + 1);
        if (tipo == TipoFlusso.PS_PSA_SINA) {
            resto = resto.substring(0, resto.lastIndexOf('|'));
            resto = resto.substring(0, resto.lastIndexOf('|'));
        }
        return resto.toUpperCase(Locale.ROOT);
    }
}
