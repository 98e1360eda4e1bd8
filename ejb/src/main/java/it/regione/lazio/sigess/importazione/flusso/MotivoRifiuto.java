// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.flusso;

/**
 * Why a whole file is refused before anything is written. The texts of each code take {0} = line
 * and {1} = column of the place, then the slots named here; a ZIP has no place.
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
    LIMITI_SUPERATI("SIUSS-E0009"),
    /** Neither XML nor a table with a column of a flow. */
    FORMATO_IGNOTO("SIUSS-E0010"),
    /** A table whose quotes do not close, or hold a value without end. */
    CSV_VIRGOLETTE("SIUSS-E0011"),
    /** A character U+0000 in a table. */
    CSV_CARATTERE_NULLO("SIUSS-E0012"),
    /** A table without columns that the schema requires; {2} = their names. */
    CSV_COLONNE_MANCANTI("SIUSS-E0013"),
    /** Two columns of a table for one attribute; {2} = their name. */
    CSV_COLONNA_RIPETUTA("SIUSS-E0014"),
    /** A table with its head only. */
    CSV_SENZA_RIGHE("SIUSS-E0015"),
    /** A row that names another flow than the first one; {2} = the column. */
    CSV_TESTA_DIVERSA("SIUSS-E0016"),
    /** A ZIP that is damaged, cut off, or packed in a way that only few programs read. */
    ZIP_ILLEGGIBILE("SIUSS-E0017"),
    /** A ZIP that asks for a password. */
    ZIP_CIFRATO("SIUSS-E0018"),
    /** A ZIP that holds no file, or more than one. */
    ZIP_NON_UNO("SIUSS-E0019"),
    /** A ZIP in a ZIP. */
    ZIP_ANNIDATO("SIUSS-E0020"),
    /** A name in a ZIP that points out of it. */
    ZIP_NOME("SIUSS-E0021"),
    /** A ZIP far smaller than what it holds. */
    ZIP_SPROPORZIONATO("SIUSS-E0022"),
    /** A spreadsheet, not a table saved from one. */
    FOGLIO_DI_CALCOLO("SIUSS-E0023");

    private final String codice;

    MotivoRifiuto(String codice) {
        this.codice = codice;
    }

    public String codice() {
        return codice;
    }
}
