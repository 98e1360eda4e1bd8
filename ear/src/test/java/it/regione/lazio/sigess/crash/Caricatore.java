// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.crash;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The upload of a file as the page's browser does it, without a browser. */
final class Caricatore {

    private static final Pattern STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern NONCE = Pattern.compile("csp\\.init\\('([^']*)'");
    private static final String BOUNDARY = "----sigess-crash";

    private final CompletableFuture<HttpResponse<String>> answer;

    private Caricatore(CompletableFuture<HttpResponse<String>> answer) {
        this.answer = answer;
    }

    /** Logs in and begins to send. */
    static Caricatore start(Nodo server, Path file) throws IOException, InterruptedException {
        HttpClient browser =
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build();
        URI page = server.address("/importazione/index.xhtml");
        text(browser, HttpRequest.newBuilder(page).build());
        String form =
                text(
                        browser,
                        HttpRequest.newBuilder(server.address("/j_security_check"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        BodyPublishers.ofString(
                                                "j_username=operatore&j_password=sigess-demo"))
                                .build());
        Matcher state = STATE.matcher(form);
        Matcher nonce = NONCE.matcher(form);
        if (!state.find() || !nonce.find()) {
            throw new IOException("the upload page did not come: " + form.length() + " characters");
        }
        HttpRequest request =
                HttpRequest.newBuilder(page)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .header("Faces-Request", "partial/ajax")
                        .header("X-Requested-With", "XMLHttpRequest")
                        .POST(body(state.group(1), nonce.group(1), file))
                        .build();
        return new Caricatore(browser.sendAsync(request, HttpResponse.BodyHandlers.ofString()));
    }

    boolean ended() {
        return answer.isDone();
    }

    /** What the page says of the file when it has arrived whole. */
    String answer() {
        return answer.join().body();
    }

    private static BodyPublisher body(String state, String nonce, Path file) throws IOException {
        StringBuilder head = new StringBuilder();
        Map.of(
                        "jakarta.faces.partial.ajax", "true",
                        "jakarta.faces.source", "carica:file",
                        "jakarta.faces.partial.execute", "carica",
                        "jakarta.faces.partial.render", "carica:arrivo",
                        "carica", "carica",
                        "carica:file_totalFilesCount", "1",
                        "primefaces.nonce", nonce,
                        "jakarta.faces.ViewState", state)
                .forEach(
                        (name, value) ->
                                head.append(part(name, ""))
                                        .append("\r\n")
                                        .append(value)
                                        .append("\r\n"));
        head.append(part("carica:file", "; filename=\"" + file.getFileName() + "\""))
                .append("Content-Type: text/xml\r\n\r\n");
        return BodyPublishers.concat(
                BodyPublishers.ofString(head.toString()),
                BodyPublishers.ofFile(file),
                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
    }

    private static String part(String name, String more) {
        return "--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\""
                + name
                + "\""
                + more
                + "\r\n";
    }

    private static String text(HttpClient browser, HttpRequest request)
            throws IOException, InterruptedException {
        return browser.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
    }
}
