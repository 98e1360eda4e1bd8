// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.sicurezza;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;

/**
 * The upload of a file as the page's script does it, with what one wants in the place of each part.
 */
record Invio(Programma program, String state, String nonce) {

    private static final String PAGE = "/importazione/index.xhtml";
    private static final String BOUNDARY = "----sigess-sicurezza";

    /** From the page as this person has it now. */
    static Invio from(Programma program) throws IOException, InterruptedException {
        String page = program.get(PAGE).body();
        return new Invio(
                program, Programma.hidden(page, "jakarta.faces.ViewState"), Programma.nonce(page));
    }

    /** Sends a file under that name; the partial answer of the page. */
    HttpResponse<String> send(String name, BodyPublisher file)
            throws IOException, InterruptedException {
        return send(PAGE, name, file);
    }

    HttpResponse<String> send(String page, String name, BodyPublisher file)
            throws IOException, InterruptedException {
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
                        (field, value) ->
                                head.append(part(field, ""))
                                        .append("\r\n")
                                        .append(value)
                                        .append("\r\n"));
        head.append(part("carica:file", "; filename=\"" + name + "\""))
                .append("Content-Type: text/xml\r\n\r\n");
        return program.post(
                page,
                "multipart/form-data; boundary=" + BOUNDARY,
                BodyPublishers.concat(
                        BodyPublishers.ofString(head.toString()),
                        file,
                        BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n")),
                "Faces-Request",
                "partial/ajax",
                "X-Requested-With",
                "XMLHttpRequest");
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
}
