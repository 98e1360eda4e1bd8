// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.saml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Messages in addresses: raw deflate, then base64. */
final class Compressi {

    private static final int MASSIMO = 256 * 1024;

    private Compressi() {}

    /** No message is longer: what grows beyond is a bomb. */
    static byte[] espandi(String base64) throws IOException {
        byte[] compresso = Base64.getMimeDecoder().decode(base64);
        try (InputStream testo =
                new InflaterInputStream(new ByteArrayInputStream(compresso), new Inflater(true))) {
            byte[] espanso = testo.readNBytes(MASSIMO + 1);
            if (espanso.length > MASSIMO) {
                throw new IOException("too long");
            }
            return espanso;
        }
    }
}
