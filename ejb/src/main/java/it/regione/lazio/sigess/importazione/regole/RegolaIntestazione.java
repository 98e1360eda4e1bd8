// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;

/**
 * A rule on the head of the flow: an error refuses the file, a warning is shown with its outcome.
 * As {@link Regola}: one class, one code, three texts.
 */
public interface RegolaIntestazione extends Catalogata {

    /** Reports to {@code rilievi}. Never throws. */
    void applica(IntestazioneFlusso intestazione, Rilievi rilievi);
}
