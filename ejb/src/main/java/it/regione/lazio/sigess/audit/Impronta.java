// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in hexadecimal. */
final class Impronta {

    private Impronta() {}

    static String sha256(byte[] dati) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(dati));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
