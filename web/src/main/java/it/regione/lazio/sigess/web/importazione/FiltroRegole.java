// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import it.regione.lazio.sigess.shared.Normalizzazione;
import java.io.Serializable;
import java.util.stream.Stream;

/** What is looked for in the rule catalogue. */
public class FiltroRegole implements Serializable {

    private static final long serialVersionUID = 1L;

    private String q;
    private String gravita;
    private boolean cambiate;

    boolean comprende(RegolaOggi regola) {
        return (gravita == null || regola.oggi().name().equals(gravita))
                && (!cambiate || regola.cambiata())
                && contiene(regola);
    }

    private boolean contiene(RegolaOggi regola) {
        String cercato = q == null ? "" : Normalizzazione.confronto(q);
        return cercato.isEmpty()
                || Stream.of(
                                regola.voce().codice(),
                                regola.voce().titolo(),
                                regola.voce().regola(),
                                regola.voce().rimedio(),
                                regola.voce().fonte())
                        .anyMatch(t -> Normalizzazione.confronto(t).contains(cercato));
    }

    /** Words of code, texts or source. */
    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    /** Severity today; null for all. */
    public String getGravita() {
        return gravita;
    }

    public void setGravita(String gravita) {
        this.gravita = gravita;
    }

    /** Only the rules whose severity is not the one delivered. */
    public boolean isCambiate() {
        return cambiate;
    }

    public void setCambiate(boolean cambiate) {
        this.cambiate = cambiate;
    }
}
