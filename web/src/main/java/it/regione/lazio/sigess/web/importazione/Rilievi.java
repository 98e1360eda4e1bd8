// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import it.regione.lazio.sigess.importazione.GruppoRilievi;
import it.regione.lazio.sigess.importazione.ImportazioneService;
import it.regione.lazio.sigess.importazione.RilievoRegistrato;
import it.regione.lazio.sigess.importazione.Scarto;
import it.regione.lazio.sigess.importazione.regole.Gravita;
import it.regione.lazio.sigess.web.Elenco;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * The findings of an import by cause. The one cause that is open is part of the address; of its
 * rows, which can be very many, only a page is read. Its table stands between the causes up to it
 * and those after it.
 */
@Named
@ViewScoped
public class Rilievi implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private ImportazioneService servizio;
    @Inject private VistaImportazione vista;

    private Elenco<RilievoRegistrato> elenco;
    private transient Scarto scarto;

    /** All causes of a gravity, the most frequent first. */
    public List<GruppoRilievi> gruppi(String gravita) {
        return servizio.gruppi(vista.getId(), Gravita.valueOf(gravita));
    }

    /** Where the open cause is among them; the last one when none is open. */
    public int ultimo(List<GruppoRilievi> gruppi) {
        return gruppi.stream()
                .filter(g -> g.codice().equals(vista.getCausa()))
                .findFirst()
                .map(gruppi::indexOf)
                .orElse(gruppi.size() - 1);
    }

    /** Whether the open cause is of this gravity. */
    public boolean aperta(String gravita) {
        String causa = vista.getCausa();
        return causa != null && gruppi(gravita).stream().anyMatch(g -> g.codice().equals(causa));
    }

    public boolean isVisibili() {
        return servizio.vedeLeRighe(vista.getId());
    }

    public Elenco<RilievoRegistrato> getElenco() {
        if (elenco == null) {
            elenco =
                    new Elenco<>(
                            finestra -> servizio.rilievi(vista.getId(), vista.getCausa(), finestra),
                            () -> servizio.contaRilievi(vista.getId(), vista.getCausa()));
        }
        return elenco;
    }

    /** Fetches a rejected row as it stood in the file. */
    public void mostra(long riga) {
        scarto = servizio.scarto(vista.getId(), riga);
    }

    public Scarto getScarto() {
        return scarto;
    }

    /** The copy of the rejected row, one element a line: it is kept without line breaks. */
    public String getOriginale() {
        return scarto == null ? null : scarto.getTestoOriginale().replace("><", ">\n<");
    }
}
