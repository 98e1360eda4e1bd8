// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What CONTRIBUTING.md asks of every source file of the repository, not of this module alone. */
class SorgentiTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final String TAG = "SPDX-License-Identifier: EUPL-1.2";
    private static final int LINES = 300;

    /** Not ours, made by tools, or of a form that has no comments. */
    private static final Set<String> FOLDERS =
            Set.of("target", ".git", ".sigess", "bootstrap-italia", "titillium-web");

    private static final Pattern SOURCES =
            Pattern.compile(".*\\.(java|xml|xhtml|properties|sql|cli|css|js|svg|sh|py)");

    /** A comment, a character, or a text in quotes: whichever begins first. */
    private static final Pattern TOKENS =
            Pattern.compile(
                    "\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\])'"
                            + "|//[^\\n]*|/\\*(?s:.*?)\\*/");

    /** Italian as people read it: an accent, a typographic apostrophe, a small word. */
    private static final Pattern ITALIAN =
            Pattern.compile(
                    "[àèéìòùÀÈÉÌÒÙ’]| (il|lo|la|le|gli|del|della|dei|delle|nel|nella|non|che|per|con"
                            + "|una|sono) ");

    private static final List<Path> FILES = new ArrayList<>();

    @BeforeAll
    static void collect() throws IOException {
        Files.walkFileTree(
                ROOT,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes attributes) {
                        return FOLDERS.contains(folder.getFileName().toString())
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        FILES.add(file);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    @Test
    void everySourceFileNamesItsLicence() {
        assertThat(FILES).hasSizeGreaterThan(200);
        assertThat(FILES.stream().filter(SorgentiTest::source).filter(f -> !head(f).contains(TAG)))
                .isEmpty();
    }

    @Test
    void noTextThatPeopleReadSitsInJava() {
        assertThat(mainJava().flatMap(SorgentiTest::italianTexts)).isEmpty();
    }

    @Test
    void noClassIsTwoRoomsWithoutAWall() {
        assertThat(
                        mainJava()
                                .filter(f -> text(f).lines().count() > LINES)
                                .filter(f -> !text(f).contains("\n@Entity\n")))
                .as("longer than %d lines, entities aside", LINES)
                .isEmpty();
    }

    @Test
    void nothingCatchesEveryException() {
        assertThat(mainJava().filter(f -> text(f).contains("catch (Exception "))).isEmpty();
    }

    private static Stream<Path> mainJava() {
        return FILES.stream()
                .filter(f -> f.toString().endsWith(".java"))
                .filter(f -> f.toString().replace('\\', '/').contains("/src/main/java/"));
    }

    private static boolean source(Path file) {
        return SOURCES.matcher(file.getFileName().toString()).matches();
    }

    private static Stream<String> italianTexts(Path file) {
        return TOKENS.matcher(text(file))
                .results()
                .map(MatchResult::group)
                .filter(token -> token.startsWith("\""))
                .filter(token -> ITALIAN.matcher(token).find())
                .map(token -> ROOT.relativize(file) + ": " + token);
    }

    private static String head(Path file) {
        return String.join("\n", text(file).lines().limit(3).toList());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
