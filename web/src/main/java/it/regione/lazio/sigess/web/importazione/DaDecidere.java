// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import it.regione.lazio.sigess.importazione.FiltroVariazioni;
import it.regione.lazio.sigess.importazione.FiltroVerifiche;
import it.regione.lazio.sigess.importazione.RiepilogoVerifiche;
import it.regione.lazio.sigess.importazione.VariazioneRiga;
import it.regione.lazio.sigess.importazione.VariazioniService;
import it.regione.lazio.sigess.importazione.VerificheService;
import it.regione.lazio.sigess.shared.Finestra;
import it.regione.lazio.sigess.web.Parametri;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What waits for a person, as other pages tell it; for who imports. */
@Named
@RequestScoped
public class DaDecidere {

    private static final Finestra PRIME = new Finestra(0, 50, null, true);

    @Inject private VerificheService verifiche;
    @Inject private VariazioniService variazioni;

    private RiepilogoVerifiche riepilogo;
    private Long proposte;
    private List<VariazioneRiga> dellaPersona;

    /** Open items of the whole queue; beyond 10,000 no matter how many. */
    public long getVerifiche() {
        return verifiche.conta(new FiltroVerifiche());
    }

    /** Open differences of all persons. */
    public long getVariazioni() {
        return variazioni.conta(new FiltroVariazioni());
    }

    /** What became of the parked rows of an import. */
    public RiepilogoVerifiche riepilogo(Long importazione) {
        if (riepilogo == null) {
            riepilogo = verifiche.riepilogo(importazione);
        }
        return riepilogo;
    }

    /** Open differences that an import proposed. */
    public long proposte(Long importazione) {
        if (proposte == null) {
            FiltroVariazioni filtro = new FiltroVariazioni();
            filtro.setImportazione(importazione);
            proposte = variazioni.conta(filtro);
        }
        return proposte;
    }

    /** Open differences of a person, by <i>Codice Soggetto</i>. */
    public List<VariazioneRiga> dellaPersona(String codice) {
        if (dellaPersona == null) {
            FiltroVariazioni filtro = new FiltroVariazioni();
            filtro.setSoggetto(Parametri.numero(codice));
            dellaPersona = variazioni.cerca(filtro, PRIME);
        }
        return dellaPersona;
    }
}
