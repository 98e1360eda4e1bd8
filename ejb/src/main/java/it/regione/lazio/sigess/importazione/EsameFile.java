// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.importazione.flusso.FlussoRifiutatoException;
import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;

/** A first look at a stored file; the room that reads files implements it. */
public interface EsameFile {

    /** What the head of a flow says. */
    record Esame(TipoFlusso tipo, IntestazioneFlusso intestazione) {}

    /**
     * Reads the file up to its first row.
     *
     * @throws FlussoRifiutatoException it is no SIUSS flow
     */
    Esame esamina(long file) throws FlussoRifiutatoException;
}
