// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.Confronto;
import it.regione.lazio.sigess.importazione.RegistroConfronti;
import it.regione.lazio.sigess.importazione.StatoConfronto;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Comparisons, which write nothing of the domain: none ever needs the turn. */
@ApplicationScoped
public class OperaConfronto implements Opera {

    @Inject RegistroConfronti registro;

    @Override
    public String lavoro() {
        return CodaConfronti.JOB;
    }

    @Override
    public Optional<Long> importazione(long istanza) {
        return Optional.empty();
    }

    /** One that another instance makes, or that is gone, is no more this one's. */
    @Override
    public boolean conclusa(long istanza) {
        return stato(istanza)
                .filter(s -> s == StatoConfronto.IN_CORSO || s == StatoConfronto.INTERROTTO)
                .isEmpty();
    }

    @Override
    public boolean riuscita(long istanza) {
        return stato(istanza).filter(s -> s == StatoConfronto.FALLITO).isEmpty();
    }

    @Override
    public void ferma(long istanza) {
        registro.passaA(istanza, StatoConfronto.INTERROTTO);
    }

    @Override
    public void fallisci(long istanza) {
        registro.passaA(istanza, StatoConfronto.FALLITO);
    }

    private Optional<StatoConfronto> stato(long istanza) {
        return registro.dellaIstanza(istanza).map(Confronto::getStato);
    }
}
