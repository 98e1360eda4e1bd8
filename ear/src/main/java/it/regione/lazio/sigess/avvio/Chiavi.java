// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.avvio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

/**
 * The key pair with which the demonstration signs its requests; made on the machine that runs it,
 * since a key in the repository would be everybody's.
 *
 * @param file a PKCS12 key store
 */
public record Chiavi(Path file) {

    private static final String NOME = "sigess";

    /** Makes the key pair, unless it is there already. */
    public static Chiavi prepara(Path file) throws IOException, InterruptedException {
        if (Files.notExists(file)) {
            Keytool.coppia(
                    file,
                    NOME,
                    "CN=SIGeSS dimostrazione, O=Regione Lazio, C=IT",
                    "-keyalg",
                    "RSA",
                    "-keysize",
                    "3072",
                    "-sigalg",
                    "SHA256withRSA",
                    "-validity",
                    "730");
        }
        return new Chiavi(file);
    }

    /** The certificate, for the provider to check the signatures with: DER in base64. */
    public String certificato() throws IOException {
        try (InputStream contenuto = Files.newInputStream(file)) {
            KeyStore archivio = KeyStore.getInstance("PKCS12");
            archivio.load(contenuto, Keytool.PASSWORD.toCharArray());
            return Base64.getEncoder().encodeToString(archivio.getCertificate(NOME).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
