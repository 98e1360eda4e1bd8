// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small ZIP archives for the tests. */
final class Archivi {

    private Archivi() {}

    /**
     * @param vociEContenuti names, each followed by its bytes; null for a folder
     */
    static byte[] zip(Object... vociEContenuti) throws IOException {
        ByteArrayOutputStream archivio = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archivio)) {
            for (int i = 0; i < vociEContenuti.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) vociEContenuti[i]));
                if (vociEContenuti[i + 1] != null) {
                    zip.write((byte[]) vociEContenuti[i + 1]);
                }
            }
        }
        return archivio.toByteArray();
    }
}
