// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.Importazione;
import it.regione.lazio.sigess.importazione.RegistroImportazioni;
import it.regione.lazio.sigess.importazione.StatoImportazione;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Imports and previews. */
@ApplicationScoped
public class OperaImportazione implements Opera {

    private static final Set<StatoImportazione> MALE =
            EnumSet.of(
                    StatoImportazione.RIFIUTATA,
                    StatoImportazione.INTERROTTA,
                    StatoImportazione.FALLITA);

    @Inject RegistroImportazioni registro;

    @Override
    public String lavoro() {
        return CodaImportazioni.JOB;
    }

    @Override
    public Optional<Long> importazione(long istanza) {
        return registro.dellaIstanza(istanza).map(Importazione::getId);
    }

    /** One that is being undone is another job's. */
    @Override
    public boolean conclusa(long istanza) {
        return registro.dellaIstanza(istanza)
                .map(Importazione::getStato)
                .filter(s -> s != StatoImportazione.INTERROTTA)
                .filter(s -> s.conclusa() || s == StatoImportazione.IN_ANNULLAMENTO)
                .isPresent();
    }

    @Override
    public boolean riuscita(long istanza) {
        return registro.dellaIstanza(istanza)
                .map(Importazione::getStato)
                .filter(s -> !MALE.contains(s))
                .isPresent();
    }

    @Override
    public void ferma(long istanza) {
        concludi(istanza, StatoImportazione.INTERROTTA);
    }

    @Override
    public void fallisci(long istanza) {
        concludi(istanza, StatoImportazione.FALLITA);
    }

    private void concludi(long istanza, StatoImportazione stato) {
        importazione(istanza).ifPresent(id -> registro.concludi(id, stato));
    }
}
