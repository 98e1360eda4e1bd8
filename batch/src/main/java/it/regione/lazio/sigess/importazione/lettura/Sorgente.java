// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import it.regione.lazio.sigess.importazione.flusso.FlussoRifiutatoException;
import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A flow in one of its forms; opening it reads up to the first row. See {@link LettoreFlusso}. */
interface Sorgente extends Closeable {

    TipoFlusso tipo();

    IntestazioneFlusso intestazione();

    String codifica();

    List<String> sconosciuti();

    /** The next row; null at the end, and not to be called again after it. */
    RigaFlusso prossima() throws IOException, FlussoRifiutatoException;
}
