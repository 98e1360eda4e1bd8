// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

/** Where an import was asked for. */
public enum OrigineImportazione {
    PAGINA,
    CONSOLE
}
