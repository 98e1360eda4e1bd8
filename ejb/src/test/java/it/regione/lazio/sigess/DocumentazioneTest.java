// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts for people who pick the repository up. */
class DocumentazioneTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern BASH = Pattern.compile("```bash\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");

    @Test
    void theFirstTwoCommandsOfTheReadmeStartAndTest() throws IOException {
        assertThat(BASH.matcher(read(ROOT.resolve("README.md"))).results().map(r -> r.group(1)))
                .startsWith("mvn -q -Pavvio verify\n", "mvn verify\n");
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<Path> pages = new ArrayList<>();
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            docs.filter(p -> p.toString().endsWith(".md")).forEach(pages::add);
        }
        pages.add(ROOT.resolve("README.md"));
        pages.add(ROOT.resolve("CONTRIBUTING.md"));
        List<String> lost = new ArrayList<>();
        for (Path page : pages) {
            LINK.matcher(read(page))
                    .results()
                    .map(r -> r.group(1))
                    // Made by the browser test, which keeps them up to date.
                    .filter(link -> !link.contains("immagini/"))
                    .filter(link -> !Files.exists(page.resolveSibling(link)))
                    .forEach(link -> lost.add(ROOT.relativize(page) + " -> " + link));
        }
        assertThat(pages).hasSizeGreaterThan(10);
        assertThat(lost).isEmpty();
    }

    private static String read(Path page) throws IOException {
        return Files.readString(page, StandardCharsets.UTF_8);
    }
}
