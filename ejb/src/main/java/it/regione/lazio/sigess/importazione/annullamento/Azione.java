// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.annullamento;

/** What an undo does with a record. */
public enum Azione {
    ELIMINA,
    RIPRISTINA,
    RESTA
}
