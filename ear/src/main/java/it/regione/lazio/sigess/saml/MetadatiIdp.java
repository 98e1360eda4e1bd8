// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.saml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The identity provider as its metadata describe it.
 *
 * @param entita its name, the only issuer that is trusted
 * @param accesso where requests to log in go (HTTP-Redirect)
 * @param uscita where requests to log out go (HTTP-Redirect)
 * @param chiavi the keys that its signatures are checked with
 */
record MetadatiIdp(String entita, String accesso, String uscita, List<PublicKey> chiavi) {

    private static final String REDIRECT = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect";
    private static final Duration PAZIENZA = Duration.ofSeconds(10);

    /**
     * Reads them from a file or an address.
     *
     * @throws IOException if they cannot be had, or are not what was expected
     */
    static MetadatiIdp leggi(String dove) throws IOException {
        byte[] testo = dove.matches("https?://.*") ? scarica(URI.create(dove)) : daFile(dove);
        try {
            return leggi(testo);
        } catch (SAXException | CertificateException | IllegalArgumentException e) {
            throw new IOException("Not the metadata of an identity provider: " + dove, e);
        }
    }

    private static MetadatiIdp leggi(byte[] testo)
            throws IOException, SAXException, CertificateException {
        Element entita = Xml.leggi(testo).getDocumentElement();
        String scadenza = Xml.attributo(entita, "validUntil");
        if (scadenza != null && Instant.parse(scadenza).isBefore(Instant.now())) {
            throw new IOException("The metadata expired on " + scadenza);
        }
        List<Element> ruoli = Xml.figli(entita, Xml.METADATI, "IDPSSODescriptor");
        if (ruoli.size() != 1) {
            throw new IOException("The metadata must describe one identity provider");
        }
        Element ruolo = ruoli.get(0);
        List<PublicKey> chiavi = chiavi(ruolo);
        if (chiavi.isEmpty()) {
            throw new IOException("The metadata have no key to check signatures with");
        }
        return new MetadatiIdp(
                entita.getAttribute("entityID"),
                indirizzo(ruolo, "SingleSignOnService"),
                indirizzo(ruolo, "SingleLogoutService"),
                chiavi);
    }

    private static List<PublicKey> chiavi(Element ruolo) throws CertificateException {
        CertificateFactory fabbrica = CertificateFactory.getInstance("X.509");
        List<byte[]> certificati =
                Xml.figli(ruolo, Xml.METADATI, "KeyDescriptor").stream()
                        .filter(k -> !"encryption".equals(k.getAttribute("use")))
                        .flatMap(k -> Xml.tutti(k, Xml.FIRMA, "X509Certificate").stream())
                        .map(c -> Base64.getMimeDecoder().decode(c.getTextContent()))
                        .toList();
        PublicKey[] chiavi = new PublicKey[certificati.size()];
        for (int i = 0; i < chiavi.length; i++) {
            chiavi[i] =
                    fabbrica.generateCertificate(new ByteArrayInputStream(certificati.get(i)))
                            .getPublicKey();
        }
        return List.of(chiavi);
    }

    private static String indirizzo(Element ruolo, String servizio) throws IOException {
        return Xml.figli(ruolo, Xml.METADATI, servizio).stream()
                .filter(s -> REDIRECT.equals(s.getAttribute("Binding")))
                .map(s -> s.getAttribute("Location"))
                .findFirst()
                .orElseThrow(() -> new IOException("The metadata have no redirect " + servizio));
    }

    private static byte[] daFile(String dove) throws IOException {
        return Files.readAllBytes(Path.of(dove));
    }

    /** Whoever can change the metadata can be anybody: plain http is for this machine only. */
    private static byte[] scarica(URI dove) throws IOException {
        boolean qui = List.of("localhost", "127.0.0.1").contains(dove.getHost());
        if (!qui && !"https".equals(dove.getScheme())) {
            throw new IOException("The metadata are not fetched without https: " + dove);
        }
        HttpClient cliente = HttpClient.newBuilder().connectTimeout(PAZIENZA).build();
        HttpRequest richiesta = HttpRequest.newBuilder(dove).timeout(PAZIENZA).build();
        try {
            HttpResponse<byte[]> risposta =
                    cliente.send(richiesta, HttpResponse.BodyHandlers.ofByteArray());
            if (risposta.statusCode() != 200) {
                throw new IOException(dove + " answers " + risposta.statusCode());
            }
            return risposta.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
