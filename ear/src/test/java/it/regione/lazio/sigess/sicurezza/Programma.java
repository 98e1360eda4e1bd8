// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.sicurezza;

import it.regione.lazio.sigess.prove.Browser;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A program in the place of a browser: it has a session, sends what it likes, follows no redirect.
 */
final class Programma {

    private static final Pattern HIDDEN =
            Pattern.compile("name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

    private static final Pattern NONCE = Pattern.compile("csp\\.init\\('([^']*)'");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

    /** Logs in one of the people of the tests. */
    static Programma as(String user) throws IOException, InterruptedException {
        Programma program = new Programma();
        program.get("/index.xhtml");
        HttpResponse<String> answer =
                program.post(
                        "/j_security_check",
                        Map.of("j_username", user, "j_password", "sigess-demo"));
        if (answer.statusCode() != 302) {
            throw new IOException("no login of " + user + ": " + answer.statusCode());
        }
        return program;
    }

    /**
     * @param headers names and values in turn
     */
    HttpResponse<String> get(String path, String... headers)
            throws IOException, InterruptedException {
        return send(request(path, headers).build());
    }

    HttpResponse<String> post(String path, Map<String, String> form, String... headers)
            throws IOException, InterruptedException {
        String body =
                form.entrySet().stream()
                        .map(e -> e.getKey() + "=" + encoded(e.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                request(path, headers)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    HttpResponse<String> post(String path, String type, BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        return send(request(path, headers).header("Content-Type", type).POST(body).build());
    }

    /** Value of a hidden field of a page, of its first form that has one. */
    static String hidden(String page, String name) {
        Matcher field = HIDDEN.matcher(page);
        while (field.find()) {
            if (field.group(1).equals(name)) {
                return field.group(2);
            }
        }
        throw new AssertionError("no field " + name + " in " + page.length() + " characters");
    }

    /** What the script of the page adds to each of its forms. */
    static String nonce(String page) {
        Matcher script = NONCE.matcher(page);
        if (!script.find()) {
            throw new AssertionError("no nonce in " + page.length() + " characters");
        }
        return script.group(1);
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(c -> "JSESSIONID".equals(c.getName()))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    private HttpResponse<String> send(HttpRequest request)
            throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Browser.ADDRESS + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
