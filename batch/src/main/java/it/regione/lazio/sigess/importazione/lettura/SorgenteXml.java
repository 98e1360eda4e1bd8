// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import it.regione.lazio.sigess.importazione.flusso.FlussoRifiutatoException;
import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The rows of a flow in XML, element after element. */
final class SorgenteXml implements Sorgente {

    private final Busta busta;
    private LettoreRighe elemento;
    private int elementi;
    private long righe;

    /** Closes the file when it is refused. */
    SorgenteXml(InputStream file) throws IOException, FlussoRifiutatoException {
        busta = Busta.apri(file);
        elemento = apriElemento();
    }

    @Override
    public TipoFlusso tipo() {
        return busta.tipo();
    }

    @Override
    public IntestazioneFlusso intestazione() {
        return busta.intestazione();
    }

    @Override
    public String codifica() {
        return busta.codifica();
    }

    @Override
    public List<String> sconosciuti() {
        return busta.sconosciuti();
    }

    @Override
    public RigaFlusso prossima() throws IOException, FlussoRifiutatoException {
        while (elemento != null) {
            RigaFlusso riga = elemento.prossima();
            if (riga != null) {
                righe++;
                return riga;
            }
            elemento = busta.prossimoElemento() ? apriElemento() : null;
        }
        return null;
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
