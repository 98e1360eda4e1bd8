// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.sicurezza;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every page and every servlet that the sources of the application have. */
final class Indirizzi {

    private static final Path PAGES = Path.of("../web/src/main/webapp");
    private static final Path CLASSES = Path.of("../web/src/main/java");
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(([^)]*)\\)");
    private static final Pattern PATH = Pattern.compile("\"(/[^\"]*)\"");

    /** Says whether the session lives. */
    static final String SESSION = "/sessione-viva";

    private Indirizzi() {}

    /** Addresses of the pages, as {@code /importazione/index.xhtml}. */
    static List<String> pages() {
        return files(PAGES, ".xhtml")
                .filter(file -> !file.startsWith(PAGES.resolve("WEB-INF")))
                .map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                .sorted()
                .toList();
    }

    /** All the xhtml files, parts and tags too. */
    static List<Path> facelets() {
        return files(PAGES, ".xhtml").toList();
    }

    /** Addresses of the servlets that give a file: all but those that the login needs. */
    static List<String> downloads() {
        return servlets().stream().filter(s -> !List.of("/rifiuto", SESSION).contains(s)).toList();
    }

    /** Addresses that are answered by servlets of ours. */
    static List<String> servlets() {
        return files(CLASSES, ".java").flatMap(file -> servlets(text(file))).sorted().toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names in the annotation are constants of the same class. */
    private static Stream<String> servlets(String source) {
        Matcher annotation = SERVLET.matcher(source);
        if (!annotation.find()) {
            return Stream.empty();
        }
        Stream<String> named =
                Pattern.compile("\\.([A-Z_]+)")
                        .matcher(annotation.group(1))
                        .results()
                        .map(name -> Pattern.compile(name.group(1) + " = \"(/[^\"]*)\""))
                        .flatMap(constant -> constant.matcher(source).results())
                        .map(value -> value.group(1));
        Stream<String> literal =
                PATH.matcher(annotation.group(1)).results().map(value -> value.group(1));
        return Stream.concat(named, literal);
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For pages that need one: what to ask them for. */
    static String with(String page, Map<String, String> parameters) {
        return page + parameters.getOrDefault(page, "");
    }
}
