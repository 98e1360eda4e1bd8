// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.Annullamento;
import it.regione.lazio.sigess.importazione.RegistroAnnullamenti;
import it.regione.lazio.sigess.importazione.StatoAnnullamento;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Undos, which hold the turn in the name of their import, and looks at them, which hold none. */
@ApplicationScoped
public class OperaAnnullamento implements Opera {

    @Inject RegistroAnnullamenti registro;

    @Override
    public String lavoro() {
        return CodaAnnullamenti.JOB;
    }

    @Override
    public Optional<Long> importazione(long istanza) {
        return registro.dellaIstanza(istanza)
                .filter(a -> !a.isProva())
                .map(Annullamento::getImportazioneId);
    }

    @Override
    public boolean conclusa(long istanza) {
        return registro.dellaIstanza(istanza)
                .map(Annullamento::getStato)
                .filter(s -> s.concluso() && s != StatoAnnullamento.INTERROTTO)
                .isPresent();
    }

    @Override
    public boolean riuscita(long istanza) {
        return registro.dellaIstanza(istanza)
                .map(Annullamento::getStato)
                .filter(s -> s == StatoAnnullamento.COMPLETATO)
                .isPresent();
    }

    @Override
    public void ferma(long istanza) {
        registro.dellaIstanza(istanza)
                .ifPresent(a -> registro.passaA(a.getId(), StatoAnnullamento.INTERROTTO));
    }

    @Override
    public void fallisci(long istanza) {
        registro.dellaIstanza(istanza).ifPresent(a -> registro.fallisci(a.getId()));
    }
}
