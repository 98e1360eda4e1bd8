// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.saml;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Locale;

/**
 * What the server's configuration says about the login, by system properties or by the environment:
 * {@code sigess.saml.metadati} is also {@code SIGESS_SAML_METADATI}.
 *
 * @param indirizzo the address of the application as browsers know it, without a slash at the end
 * @param entita the name under which the identity provider knows the application
 * @param metadati where the provider's metadata are: a file or an https address
 * @param firma the key pair that signs the requests
 * @param certificato its certificate
 * @param scarto how far the two clocks may be apart
 */
record Impostazioni(
        URI indirizzo,
        String entita,
        String metadati,
        KeyPair firma,
        X509Certificate certificato,
        Duration scarto) {

    private static final Duration SCARTO_MASSIMO = Duration.ofMinutes(3);

    /**
     * Reads all of it.
     *
     * @throws IllegalStateException naming what is missing or wrong; a server that cannot prove who
     *     somebody is must not start
     */
    static Impostazioni delServer() {
        URI indirizzo = URI.create(richiesto("sigess.indirizzo").replaceAll("/+$", ""));
        String metadati = richiesto("sigess.saml.metadati");
        String entita = valore("sigess.saml.entita", indirizzo.toString());
        Duration scarto = Duration.ofSeconds(Long.parseLong(valore("sigess.saml.scarto", "60")));
        if (scarto.isNegative() || scarto.compareTo(SCARTO_MASSIMO) > 0) {
            throw new IllegalStateException(
                    "sigess.saml.scarto must be between 0 and " + SCARTO_MASSIMO.toSeconds());
        }
        Path chiavi = Path.of(richiesto("sigess.saml.chiavi"));
        char[] password = richiesto("sigess.saml.chiavi.password").toCharArray();
        String nome = valore("sigess.saml.chiavi.nome", "sigess");
        try (InputStream file = Files.newInputStream(chiavi)) {
            KeyStore archivio = KeyStore.getInstance("PKCS12");
            archivio.load(file, password);
            X509Certificate certificato = (X509Certificate) archivio.getCertificate(nome);
            PrivateKey chiave = (PrivateKey) archivio.getKey(nome, password);
            if (certificato == null || chiave == null) {
                throw new IllegalStateException(chiavi + " has no key named " + nome);
            }
            KeyPair firma = new KeyPair(certificato.getPublicKey(), chiave);
            return new Impostazioni(indirizzo, entita, metadati, firma, certificato, scarto);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "sigess.saml.chiavi: " + chiavi + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Where the provider sends its answers. */
    String ricezione() {
        return indirizzo + "/saml";
    }

    private static String richiesto(String nome) {
        String valore = valore(nome, null);
        if (valore == null) {
            throw new IllegalStateException(
                    "The SAML login is not configured: set "
                            + ambiente(nome)
                            + " (or the system property "
                            + nome
                            + ")");
        }
        return valore;
    }

    private static String valore(String nome, String altrimenti) {
        String valore = System.getProperty(nome, System.getenv(ambiente(nome)));
        return valore == null || valore.isBlank() ? altrimenti : valore.strip();
    }

    private static String ambiente(String nome) {
        return nome.replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
