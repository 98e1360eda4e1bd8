// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import it.regione.lazio.sigess.importazione.flusso.FlussoRifiutatoException;
import it.regione.lazio.sigess.importazione.flusso.MotivoRifiuto;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;

/** Tells by its first bytes whether a file is XML or may be a table, and opens it as such. */
final class FormaFlusso {

    private static final int TESTA = 1 << 12;

    /** Files of the spreadsheets of the nineties, {@code .xls}. */
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** Byte order marks, and the encodings that only the reader of XML names when it refuses. */
    private static final byte[][] ALTRE = {
        {0, 0, (byte) 0xFE, (byte) 0xFF},
        {(byte) 0xFF, (byte) 0xFE, 0, 0},
        {0x4C, 0x6F, (byte) 0xA7, (byte) 0x94}
    };

    private FormaFlusso() {}

    /** Reads up to the first row; closes the file when it is refused or fails. */
    static Sorgente apri(InputStream file) throws IOException, FlussoRifiutatoException {
        byte[] testa;
        try {
            testa = file.readNBytes(TESTA);
        } catch (IOException e) {
            Busta.chiudi(file, e);
            throw e;
        }
        PushbackInputStream intero = new PushbackInputStream(file, TESTA);
        intero.unread(testa);
        if (comincia(testa, OLE)) {
            intero.close();
            throw new FlussoRifiutatoException(MotivoRifiuto.FOGLIO_DI_CALCOLO, 1, 1);
        }
        return xml(testa) ? new SorgenteXml(intero) : SorgenteCsv.apri(intero);
    }

    /**
     * A file without anything in it is refused as XML is; so is one in an encoding that no table is
     * read in.
     */
    private static boolean xml(byte[] testa) {
        if (Arrays.stream(ALTRE).anyMatch(a -> comincia(testa, a))) {
            return true;
        }
        for (byte b : testa) {
            boolean segno = b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF;
            boolean ordine = b == (byte) 0xFE || b == (byte) 0xFF;
            if (!segno && !ordine && b != 0 && !Character.isWhitespace(b)) {
                return b == '<';
            }
        }
        return true;
    }

    private static boolean comincia(byte[] testa, byte[] con) {
        return testa.length >= con.length
                && Arrays.equals(testa, 0, con.length, con, 0, con.length);
    }
}
