// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.organizzazione;

import static it.regione.lazio.sigess.organizzazione.Funzione.AMMINISTRARE;
import static it.regione.lazio.sigess.organizzazione.Funzione.CONSULTARE;
import static it.regione.lazio.sigess.organizzazione.Funzione.IMPORTARE;
import static it.regione.lazio.sigess.organizzazione.Funzione.LEGGERE_AUDIT;
import static it.regione.lazio.sigess.organizzazione.Funzione.VEDERE_MINORI;

import java.util.EnumSet;
import java.util.Set;

/** Role of an {@link Abilitazione}, with the functions it opens. */
public enum Ruolo {
    OPERATORE_SIUSS(IMPORTARE, CONSULTARE),
    CONSULTATORE(CONSULTARE),
    /** The only one who sees SINBA forms and anonymous subjects. */
    OPERATORE_MINORI(IMPORTARE, CONSULTARE, VEDERE_MINORI),
    /** Configures and follows the imports; sees no personal data. */
    AMMINISTRATORE(AMMINISTRARE),
    REVISORE(LEGGERE_AUDIT);

    private final Set<Funzione> funzioni;

    Ruolo(Funzione prima, Funzione... altre) {
        this.funzioni = EnumSet.of(prima, altre);
    }

    public Set<Funzione> funzioni() {
        return funzioni;
    }
}
