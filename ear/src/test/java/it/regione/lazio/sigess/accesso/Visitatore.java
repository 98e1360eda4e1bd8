// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.accesso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** A browser as far as the login is concerned: cookies, addresses, forms. */
final class Visitatore {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(cookies)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    private String asked;

    /** The last request that went to the provider. */
    String asked() {
        return asked;
    }

    /** Opens a page: the status and where that leads. */
    String open(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(ServerSaml.address() + path);
        return answer.statusCode() + " " + answer.headers().firstValue("Location").orElse("");
    }

    /** Opens a page without being logged in; the id of the request that goes to the provider. */
    String ask(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(ServerSaml.address() + path);
        assertThat(answer.statusCode()).isEqualTo(302);
        String location = answer.headers().firstValue("Location").orElseThrow();
        Matcher request = Pattern.compile("SAMLRequest=([^&]*)").matcher(location);
        assertThat(request.find()).isTrue();
        byte[] message =
                Base64.getMimeDecoder()
                        .decode(URLDecoder.decode(request.group(1), StandardCharsets.UTF_8));
        try (InflaterInputStream xml =
                new InflaterInputStream(new ByteArrayInputStream(message), new Inflater(true))) {
            asked = new String(xml.readAllBytes(), StandardCharsets.UTF_8);
            Matcher id = Pattern.compile(" ID=\"([^\"]*)\"").matcher(asked);
            assertThat(id.find()).isTrue();
            return id.group(1);
        }
    }

    /** Brings a response of the provider; where that leads. */
    String answer(String response) throws IOException, InterruptedException {
        return post("inoltrata=true&SAMLResponse=", response);
    }

    /** Brings a request of the provider; where that leads. */
    String request(String request) throws IOException, InterruptedException {
        return post("SAMLRequest=", request);
    }

    private String post(String field, String message) throws IOException, InterruptedException {
        String form = field + URLEncoder.encode(message, StandardCharsets.UTF_8);
        HttpResponse<String> answer =
                client.send(
                        HttpRequest.newBuilder(URI.create(ServerSaml.address() + "/saml"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        return answer.headers().firstValue("Location").orElse("status " + answer.statusCode());
    }

    /** Brings a response that must be refused for that reason; the page that says so. */
    String refused(String response, String cause) throws IOException, InterruptedException {
        String where = answer(response);
        assertThat(where).isEqualTo("/sigess/accesso-negato.xhtml?causa=" + cause);
        HttpResponse<String> page = get(ServerSaml.address() + where.substring("/sigess".length()));
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body())
                .contains("Accesso non riuscito")
                .doesNotContain("Non è stato possibile completare");
        return page.body();
    }

    /** Sends a form of a page, whole or partial: the status and where that leads, or the answer. */
    String send(String path, String from, boolean partial)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(ServerSaml.address() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Referer", from)
                        .POST(HttpRequest.BodyPublishers.ofString("a=b"));
        if (partial) {
            request.header("Faces-Request", "partial/ajax");
        }
        HttpResponse<String> answer =
                client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return answer.statusCode()
                + " "
                + answer.headers().firstValue("Location").orElse(answer.body());
    }

    String page(String path) throws IOException, InterruptedException {
        return get(ServerSaml.address() + path).body();
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(c -> "JSESSIONID".equals(c.getName()))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
