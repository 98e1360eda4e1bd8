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
 * Reads a SIUSS file of either kind row by row, in constant memory. It tells the kinds apart by the
 * first row, never by the name, and opens nothing that the file points to.
 *
 * <p>Values are as written, after the normalisation of XML attributes only: no trimming, no change
 * of case, no judgement. Row numbers and positions are the same at each reading of the same bytes.
 *
 * <p>The stream is the reader's own: it is closed by {@link #close()}, and at once when the file is
 * refused or the stream fails. Not for use by several threads.
 */
public final class LettoreFlusso implements AutoCloseable {

    private final Busta busta;
    private LettoreRighe elemento;
    private int elementi;
    private long righe;

    /**
     * Reads up to the first row.
     *
     * @throws FlussoRifiutatoException what has been read cannot be a flow; the stream is closed
     * @throws IOException the stream failed; it is closed
     */
    public LettoreFlusso(InputStream file) throws IOException, FlussoRifiutatoException {
        busta = Busta.apri(file);
        elemento = apriElemento();
    }

    public TipoFlusso tipo() {
        return busta.tipo();
    }

    public IntestazioneFlusso intestazione() {
        return busta.intestazione();
    }

    /** Name of the encoding, e.g. {@code UTF-8}; for UTF-16 with its byte order. */
    public String codifica() {
        return busta.codifica();
    }

    /**
     * What no schema knows outside the rows, up to where the reading has come; grows until the end.
     */
    public List<String> sconosciuti() {
        return List.copyOf(busta.sconosciuti());
    }

    /**
     * The next row in file order; null at the end of the file, then and ever after.
     *
     * @throws FlussoRifiutatoException the file is no flow from here on; rows already handed out
     *     stand in it as they were read
     * @throws IOException the stream failed
     */
    public RigaFlusso prossima() throws IOException, FlussoRifiutatoException {
        try {
            while (elemento != null) {
                RigaFlusso riga = elemento.prossima();
                if (riga != null) {
                    righe++;
                    return riga;
                }
                elemento = busta.prossimoElemento() ? apriElemento() : null;
            }
            return null;
        } catch (IOException | FlussoRifiutatoException | RuntimeException e) {
            elemento = null;
            Busta.chiudi(busta, e);
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        busta.close();
    }

    private LettoreRighe apriElemento() {
        elementi++;
        return tipo() == TipoFlusso.SINBA
                ? new LettoreSinba(busta.cursore(), elementi, righe)
                : new LettoreBeneficiario(busta.cursore(), elementi, righe);
    }
}
