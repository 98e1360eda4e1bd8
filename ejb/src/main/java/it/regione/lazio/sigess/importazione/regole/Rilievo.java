// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import java.io.Serializable;
import java.util.List;

/**
 * One finding on a row.
 *
 * @param codice numbered code of the rule, {@code SIUSS-E0401}
 * @param campo path of the field, {@code PrestazioniSociali/@ImportoMensile}; empty for the row
 * @param valore the value as written in the file, null when absent
 * @param argomenti fill the slots {0}, {1}… of the rule's text and remedy
 */
public record Rilievo(String codice, String campo, String valore, List<String> argomenti)
        implements Serializable {

    public Gravita gravita() {
        return Gravita.delCodice(codice);
    }
}
