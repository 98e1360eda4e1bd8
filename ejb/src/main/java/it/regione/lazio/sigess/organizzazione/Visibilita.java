// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.organizzazione;

import it.regione.lazio.sigess.shared.Ricerca;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * Which records the person of this request may know of. Every query on subjects, cases, forms and
 * interventions passes through here, the counting ones too.
 */
@Dependent
public class Visibilita {

    private final UtenteCorrente utente;

    @Inject
    public Visibilita(UtenteCorrente utente) {
        this.utente = utente;
    }

    /** Whether anonymous subjects and SINBA forms are shown. */
    public boolean minori() {
        return utente.puo(Funzione.VEDERE_MINORI);
    }

    /**
     * A search that finds no anonymous subject for who may not see them.
     *
     * @param soggetto path of the subject in the query, a constant
     */
    public Ricerca ricerca(String soggetto) {
        Ricerca ricerca = new Ricerca();
        return minori() ? ricerca : ricerca.dove(soggetto + ".anonimo = FALSE");
    }
}
