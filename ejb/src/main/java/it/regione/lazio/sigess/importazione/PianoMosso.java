// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.audit.Riferimento;
import it.regione.lazio.sigess.audit.RiguardaSoggetti;
import it.regione.lazio.sigess.importazione.annullamento.Azione;
import java.util.List;

/**
 * What a look at an undo says otherwise than the one before.
 *
 * @param conti the counts that are others now
 * @param quanti how many records meet another fate, or for another cause
 * @param primi the first of them; none for who may not see the data of the rows
 */
public record PianoMosso(List<Conto> conti, long quanti, List<RigaAnnullamento> primi)
        implements RiguardaSoggetti {

    /** How many records of a table meet a fate, before and now. */
    public record Conto(String tabella, Azione azione, long prima, long ora) {}

    @Override
    public List<Riferimento> soggetti() {
        return primi.stream().flatMap(r -> r.soggetti().stream()).toList();
    }

    /** Others wrote, but not on what this undo is about. */
    public boolean uguale() {
        return conti.isEmpty() && quanti == 0;
    }
}
