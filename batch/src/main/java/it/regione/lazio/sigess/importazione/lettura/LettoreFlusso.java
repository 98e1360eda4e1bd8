// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import it.regione.lazio.sigess.importazione.flusso.FlussoRifiutatoException;
import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Reads a SIUSS file of either kind row by row, in constant memory, be it XML or a table. It tells
 * the forms apart by their first characters and the kinds by the first row, never by the name, and
 * opens nothing that the file points to.
 *
 * <p>Values are as written, after the normalisation of XML attributes only: no trimming, no change
 * of case, no judgement. Those of a table are as XML would write them, see {@link ValoriCsv}. Row
 * numbers and positions are the same at each reading of the same bytes.
 *
 * <p>The stream is the reader's own: it is closed by {@link #close()}, and at once when the file is
 * refused or the stream fails. Not for use by several threads.
 */
public final class LettoreFlusso implements AutoCloseable {

    private final Sorgente sorgente;
    private boolean finito;

    /**
     * Reads up to the first row.
     *
     * @throws FlussoRifiutatoException what has been read cannot be a flow; the stream is closed
     * @throws IOException the stream failed; it is closed
     */
    public LettoreFlusso(InputStream file) throws IOException, FlussoRifiutatoException {
        sorgente = FormaFlusso.apri(file);
    }

    public TipoFlusso tipo() {
        return sorgente.tipo();
    }

    public IntestazioneFlusso intestazione() {
        return sorgente.intestazione();
    }

    /**
     * Name of the encoding, e.g. {@code UTF-8}; for UTF-16 with its byte order. Of a table it is
     * certain at the end only.
     */
    public String codifica() {
        return sorgente.codifica();
    }

    /**
     * What no schema knows outside the rows, up to where the reading has come; grows until the end.
     */
    public List<String> sconosciuti() {
        return List.copyOf(sorgente.sconosciuti());
    }

    /**
     * The next row in file order; null at the end of the file, then and ever after.
     *
     * @throws FlussoRifiutatoException the file is no flow from here on; rows already handed out
     *     stand in it as they were read
     * @throws IOException the stream failed
     */
    public RigaFlusso prossima() throws IOException, FlussoRifiutatoException {
        if (finito) {
            return null;
        }
        finito = true;
        try {
            RigaFlusso riga = sorgente.prossima();
            finito = riga == null;
            return riga;
        } catch (IOException | FlussoRifiutatoException | RuntimeException e) {
            Busta.chiudi(sorgente, e);
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        sorgente.close();
    }
}
