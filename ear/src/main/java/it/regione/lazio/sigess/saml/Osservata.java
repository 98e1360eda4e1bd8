// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.saml;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wildfly.security.http.HttpServerCookie;
import org.wildfly.security.http.HttpServerResponse;
import org.xml.sax.SAXException;

/** A response of the adapter on its way to the browser; tells the id of the request it carries. */
final class Osservata implements HttpServerResponse {

    private static final Pattern RICHIESTA = Pattern.compile("(?:^|&)SAMLRequest=([^&]*)");

    private final HttpServerResponse risposta;
    private final Consumer<String> richieste;

    Osservata(HttpServerResponse risposta, Consumer<String> richieste) {
        this.risposta = risposta;
        this.richieste = richieste;
    }

    @Override
    public void addResponseHeader(String nome, String valore) {
        if ("Location".equalsIgnoreCase(nome)) {
            String parametri = URI.create(valore).getRawQuery();
            Matcher richiesta = RICHIESTA.matcher(parametri == null ? "" : parametri);
            if (richiesta.find()) {
                richieste.accept(id(richiesta.group(1)));
            }
        }
        risposta.addResponseHeader(nome, valore);
    }

    @Override
    public void setStatusCode(int stato) {
        risposta.setStatusCode(stato);
    }

    @Override
    public void setResponseCookie(HttpServerCookie cookie) {
        risposta.setResponseCookie(cookie);
    }

    @Override
    public OutputStream getOutputStream() {
        return risposta.getOutputStream();
    }

    @Override
    public boolean forward(String dove) {
        return risposta.forward(dove);
    }

    private static String id(String richiesta) {
        try {
            byte[] testo = Compressi.espandi(URLDecoder.decode(richiesta, StandardCharsets.UTF_8));
            return Xml.leggi(testo).getDocumentElement().getAttribute("ID");
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("The adapter sends a request of another form", e);
        }
    }
}
