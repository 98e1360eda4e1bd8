// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

/** What a run of a file is for. */
public enum ScopoImportazione {
    /** Writes the domain. */
    IMPORTAZIONE,
    /** Shows what the import would do; writes nothing of the domain. */
    ANTEPRIMA
}
