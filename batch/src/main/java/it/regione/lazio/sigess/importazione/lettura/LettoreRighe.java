// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import it.regione.lazio.sigess.importazione.flusso.FlussoRifiutatoException;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import java.io.IOException;

/** The rows of one child of {@code Flusso}. */
interface LettoreRighe {

    /** The next row; null at the end of the element, where the cursor then is. */
    RigaFlusso prossima() throws IOException, FlussoRifiutatoException;
}
