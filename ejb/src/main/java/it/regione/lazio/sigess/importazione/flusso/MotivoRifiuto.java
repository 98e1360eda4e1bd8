// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.flusso;

/**
 * Why a whole file is refused before anything is written. The texts of each code take {0} = line
 * and {1} = column of the place, then the slots named here.
 */
public enum MotivoRifiuto {
    /** Not well-formed, or bytes that the encoding does not allow; {2} = the parser's detail. */
    NON_BEN_FORMATO("SIUSS-E0001"),
    /** The root is not {@code Flusso} of the Casellario; {2} = root found, {3} = root expected. */
    RADICE_IGNOTA("SIUSS-E0002"),
    /** The children of the root are not those of a flow; {2} = found, {3} = expected. */
    CONTENUTO_IGNOTO("SIUSS-E0003"),
    /** The schema of 2015, no longer in use; {2} = root found. */
    SCHEMA_SUPERATO("SIUSS-E0004"),
    /** A DTD, which no SIUSS file needs and every attack does. */
    DTD_PRESENTE("SIUSS-E0005"),
    /** No bytes, or nothing after the byte order mark. */
    FILE_VUOTO("SIUSS-E0006"),
    /** Encoding not admitted, or not that of the bytes; {2} = the encoding. */
    CODIFICA_NON_AMMESSA("SIUSS-E0007"),
    /** Rows of both flows in one file; {2} = element found, {3} = element of this flow. */
    FLUSSI_MISTI("SIUSS-E0008"),
    /** Larger, deeper or more varied than any real file; {2} = the limit. */
    LIMITI_SUPERATI("SIUSS-E0009");

    private final String codice;

    MotivoRifiuto(String codice) {
        this.codice = codice;
    }

    public String codice() {
        return codice;
    }
}
