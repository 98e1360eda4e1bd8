// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.presaincarico;

/** Whose case it is: a person with a name, or the anonymous subject of a SINBA form. */
public enum TipoTitolare {
    SOGGETTO_FISICO,
    SOGGETTO_ANONIMO
}
