// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.banco;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A copy of the EAR in which looks are not written down: the interceptor is hidden from CDI. The
 * product has no switch for it, and shall not have one.
 */
final class EarSenzaAudit {

    private static final String EJB = "sigess-ejb.jar";
    private static final String BEANS = "META-INF/beans.xml";
    private static final String ESCLUSIONE =
            "<scan><exclude name=\"it.regione.lazio.sigess.audit.TracciaAccessi\"/></scan></beans>";

    private EarSenzaAudit() {}

    static void copia(Path ear, Path copia) throws IOException {
        try (InputStream da = Files.newInputStream(ear)) {
            Files.write(copia, riscrivi(da, EJB));
        }
    }

    /** The archive again, with one entry changed. */
    private static byte[] riscrivi(InputStream archivio, String voce) throws IOException {
        ByteArrayOutputStream uscita = new ByteArrayOutputStream();
        boolean trovata = false;
        try (ZipInputStream da = new ZipInputStream(archivio);
                ZipOutputStream a = new ZipOutputStream(uscita)) {
            for (ZipEntry e = da.getNextEntry(); e != null; e = da.getNextEntry()) {
                byte[] contenuto = da.readAllBytes();
                a.putNextEntry(new ZipEntry(e.getName()));
                a.write(e.getName().equals(voce) ? cambia(voce, contenuto) : contenuto);
                trovata |= e.getName().equals(voce);
            }
        }
        if (!trovata) {
            throw new IOException("no " + voce);
        }
        return uscita.toByteArray();
    }

    private static byte[] cambia(String voce, byte[] contenuto) throws IOException {
        if (voce.equals(EJB)) {
            return riscrivi(new ByteArrayInputStream(contenuto), BEANS);
        }
        String beans = new String(contenuto, StandardCharsets.UTF_8).strip();
        String aperto = beans.replaceFirst("/>$", ">");
        if (aperto.equals(beans)) {
            throw new IOException(BEANS + " is not the empty element that it was");
        }
        return (aperto + ESCLUSIONE).getBytes(StandardCharsets.UTF_8);
    }
}
