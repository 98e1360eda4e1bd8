// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import it.regione.lazio.sigess.importazione.RiepilogoScarti;
import it.regione.lazio.sigess.importazione.ScartiService;
import it.regione.lazio.sigess.importazione.Scarto;
import it.regione.lazio.sigess.shared.Testi;
import it.regione.lazio.sigess.web.Elenco;
import it.regione.lazio.sigess.web.Formati;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The rejects of an import: how they stand, their list, and one that is being closed by hand. */
@Named
@ViewScoped
public class Scarti implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Testi TESTI = Testi.di(Formati.class);

    @Inject private ScartiService servizio;
    @Inject private VistaImportazione vista;

    private final Elenco<Scarto> elenco =
            new Elenco<>(
                    finestra -> servizio.elenco(vista.getId(), finestra),
                    () -> servizio.riepilogo(vista.getId()).totale());

    private transient RiepilogoScarti riepilogo;
    private Long riga;
    private String motivo;

    public RiepilogoScarti getRiepilogo() {
        if (riepilogo == null) {
            riepilogo = servizio.riepilogo(vista.getId());
        }
        return riepilogo;
    }

    /** How many there are, who corrected or closed which, how many are still open. */
    public String getFrase() {
        RiepilogoScarti r = getRiepilogo();
        List<String> parti = new ArrayList<>();
        r.corretti()
                .forEach((n, quanti) -> parti.add(TESTI.get("scarti.corretti", quanti, "" + n)));
        if (r.aMano() > 0) {
            parti.add(TESTI.get("scarti.aMano", r.aMano()));
        }
        return parti.isEmpty()
                ? TESTI.get("scarti.tuttiAperti", r.totale())
                : TESTI.get("scarti.frase", r.totale(), String.join(", ", parti), r.aperti());
    }

    /** The corrections that closed some of them. */
    public List<Long> getRettifiche() {
        return List.copyOf(getRiepilogo().corretti().keySet());
    }

    public Elenco<Scarto> getElenco() {
        return elenco;
    }

    /** Closes the row of the address; the page is loaded again without it. */
    public String chiudi() {
        servizio.chiudi(vista.getId(), riga, motivo);
        return "/importazione/scarti.xhtml?faces-redirect=true&id=" + vista.getId();
    }

    /** The row that is being closed; null when none is. */
    public Long getRiga() {
        return riga;
    }

    public void setRiga(Long riga) {
        this.riga = riga;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }
}
