// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import it.regione.lazio.sigess.importazione.flusso.Elemento;
import it.regione.lazio.sigess.importazione.flusso.FlussoRifiutatoException;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import java.io.IOException;

/** The one row of a {@code SINBA} element; {@link RigaFlusso#prestazione()} is 0. */
final class LettoreSinba implements LettoreRighe {

    private final XmlCursor cursore;
    private RigaFlusso riga;

    LettoreSinba(XmlCursor cursore, int ordinale, long righePrima) {
        this.cursore = cursore;
        riga = new RigaFlusso(TipoFlusso.SINBA, righePrima + 1, ordinale, 0, cursore.offset());
    }

    @Override
    public RigaFlusso prossima() throws IOException, FlussoRifiutatoException {
        if (riga == null) {
            return null;
        }
        RigaFlusso letta = riga;
        riga = null;
        new LettoreScheda(cursore, letta).leggi(Elemento.SINBA);
        return letta;
    }
}
