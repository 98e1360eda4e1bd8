// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.saml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.util.Base64;
import java.util.Map;
import org.wildfly.security.http.HttpServerRequest;
import org.wildfly.security.http.HttpServerResponse;

/** What is answered without the application. */
final class Pagine {

    private Pagine() {}

    /** The browser goes there with a GET. */
    static void altrove(HttpServerResponse risposta, String dove) {
        risposta.setStatusCode(303);
        risposta.addResponseHeader("Location", dove);
        risposta.addResponseHeader("Cache-Control", "no-store");
    }

    /** The script of the page goes there: it could not read anything else. */
    static void altroveParziale(HttpServerResponse risposta, String dove) {
        scrivi(risposta, "text/xml;charset=UTF-8", modello("altrove.xml", Map.of("dove", dove)));
    }

    /**
     * A response that came from the provider's page without our cookie (SameSite=Lax) is sent once
     * more, this time from a page of ours and therefore with it.
     */
    static void inoltro(HttpServerRequest richiesta, HttpServerResponse risposta, URI indirizzo) {
        String stato = richiesta.getFirstParameterValue("RelayState");
        String pagina =
                modello(
                        "inoltro.html",
                        Map.of(
                                "indirizzo", indirizzo.toString(),
                                "risposta", richiesta.getFirstParameterValue("SAMLResponse"),
                                "stato", stato == null ? "" : stato));
        scrivi(risposta, "text/html;charset=UTF-8", pagina);
    }

    /** What the provider has to know of us. */
    static void metadati(HttpServerResponse risposta, Impostazioni impostazioni) {
        try {
            String testo =
                    modello(
                            "metadati.xml",
                            Map.of(
                                    "entita", impostazioni.entita(),
                                    "ricezione", impostazioni.ricezione(),
                                    "certificato",
                                            Base64.getEncoder()
                                                    .encodeToString(
                                                            impostazioni
                                                                    .certificato()
                                                                    .getEncoded())));
            scrivi(
                    risposta,
                    "application/samlmetadata+xml",
                    FirmaMetadati.firma(testo, impostazioni));
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    static void scrivi(HttpServerResponse risposta, String tipo, String testo) {
        risposta.setStatusCode(200);
        risposta.addResponseHeader("Content-Type", tipo);
        risposta.addResponseHeader("Cache-Control", "no-store");
        try {
            risposta.getOutputStream().write(testo.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of this package with its @names@ replaced. */
    static String modello(String file, Map<String, String> valori) {
        try (InputStream contenuto = Pagine.class.getResourceAsStream(file)) {
            String testo = new String(contenuto.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> valore : valori.entrySet()) {
                testo = testo.replace("@" + valore.getKey() + "@", innocuo(valore.getValue()));
            }
            return testo;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String innocuo(String testo) {
        return testo.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
