// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.Annullamento;
import it.regione.lazio.sigess.importazione.StatoAnnullamento;

/** An undo as the registry tells it. */
final class AnnullamentoFinto extends Annullamento {

    private final long id;
    private final StatoAnnullamento stato;

    AnnullamentoFinto(long id, StatoAnnullamento stato) {
        this.id = id;
        this.stato = stato;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public Long getImportazioneId() {
        return id;
    }

    @Override
    public StatoAnnullamento getStato() {
        return stato;
    }
}
