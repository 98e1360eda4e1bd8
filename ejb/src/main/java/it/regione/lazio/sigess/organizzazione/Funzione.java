// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.organizzazione;

/** What a person can be allowed to do. */
public enum Funzione {
    IMPORTARE,
    CONSULTARE,
    VEDERE_MINORI,
    AMMINISTRARE,
    LEGGERE_AUDIT
}
