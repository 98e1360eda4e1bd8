// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.banco;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A person's browser without its screen: a session, and pages as texts. */
public final class Cliente {

    private static final Duration PAZIENZA = Duration.ofSeconds(60);

    private final String indirizzo;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .connectTimeout(PAZIENZA)
                    .build();

    /**
     * @param indirizzo of the application, without a slash at its end
     */
    public Cliente(String indirizzo) {
        this.indirizzo = indirizzo;
    }

    /** Comes in as one of the people of the demonstration. */
    public Cliente entra(String utente) throws IOException, InterruptedException {
        prendi("/index.xhtml");
        String modulo =
                "j_username="
                        + URLEncoder.encode(utente, StandardCharsets.UTF_8)
                        + "&j_password=sigess-demo";
        HttpRequest richiesta =
                HttpRequest.newBuilder(URI.create(indirizzo + "/j_security_check"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .timeout(PAZIENZA)
                        .POST(HttpRequest.BodyPublishers.ofString(modulo))
                        .build();
        HttpResponse<String> risposta =
                http.send(richiesta, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (risposta.statusCode() != 200 || risposta.body().contains("j_password")) {
            throw new IOException("no login of " + utente + ": " + risposta.statusCode());
        }
        return this;
    }

    /** A page, its path beginning with a slash. */
    public HttpResponse<String> prendi(String percorso) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(indirizzo + percorso)).timeout(PAZIENZA).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
