// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.sicurezza;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.model.Component;
import org.cyclonedx.parsers.JsonParser;
import org.junit.jupiter.api.Test;

/** The list of known vulnerabilities is about the versions that are shipped (REQUIREMENTS S7). */
class VulnerabilitaIT {

    private static final Path LIST = Path.of("../docs/vulnerabilita.md");
    private static final Path SERVER = Path.of(System.getProperty("sigess.server"));
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| ([A-Za-z0-9.-]+) \\| (\\d[^ |]*) \\|");

    @Test
    void theListIsAboutWhatIsShipped() throws IOException {
        Map<String, String> listed = listed();
        assertThat(listed)
                .containsEntry("undertow-core", ofServer("io/undertow/core", "undertow-core"))
                .containsEntry("jakarta.faces", ofServer("jakarta/faces/impl", "jakarta.faces"))
                .containsEntry("primefaces", ofEar("primefaces"))
                .containsEntry("WildFly", ofPoms("version.wildfly"))
                .containsEntry("h2", ofPoms("version.h2"))
                .containsEntry(
                        "keycloak-saml-wildfly-elytron-adapter", ofPoms("version.keycloak.adapter"))
                .containsEntry("keycloak-saml-core", ofPoms("version.keycloak.core"))
                .containsEntry("keycloak-quarkus-dist", ofPoms("version.keycloak"));
    }

    /** What the build delivers, jar by jar: without it nobody could look for what is not listed. */
    @Test
    void theBillOfMaterialsHoldsWhatIsShipped() throws IOException, ParseException {
        List<Component> shipped =
                new JsonParser().parse(Path.of("target/sigess-sbom.json").toFile()).getComponents();
        Map<String, String> versions = new TreeMap<>();
        shipped.forEach(c -> versions.put(c.getName(), c.getVersion()));
        for (String name :
                List.of("undertow-core", "jakarta.faces", "primefaces", "h2", "sigess-ejb")) {
            assertThat(versions).containsKey(name);
        }
        Map<String, String> listed = listed();
        for (String name : List.of("undertow-core", "primefaces", "h2", "keycloak-saml-core")) {
            assertThat(versions.get(name)).as(name).startsWith(listed.get(name));
        }
        assertThat(shipped).hasSizeGreaterThan(200);
        assertThat(shipped)
                .allSatisfy(c -> assertThat(c.getHashes().get(0).getValue()).hasSize(64));
    }

    /** A test that is named there is one that exists. */
    @Test
    void theTestsThatItNamesExist() throws IOException {
        String text = Files.readString(LIST);
        List<String> names =
                Pattern.compile("`([A-Z][A-Za-z]+(?:Test|IT))(?:\\.([a-zA-Z]+))?`")
                        .matcher(text)
                        .results()
                        .map(
                                name ->
                                        name.group(1)
                                                + (name.group(2) == null
                                                        ? ""
                                                        : "#" + name.group(2)))
                        .distinct()
                        .toList();
        assertThat(names).hasSizeGreaterThan(4);
        for (String name : names) {
            String[] parts = name.split("#");
            assertThat(source(parts[0])).as(name).contains(parts[parts.length - 1]);
        }
    }

    private static Map<String, String> listed() throws IOException {
        Map<String, String> versions = new TreeMap<>();
        Matcher row = ROW.matcher(Files.readString(LIST));
        while (row.find()) {
            versions.put(row.group(1), row.group(2));
        }
        return versions;
    }

    private static String ofServer(String module, String artifact) throws IOException {
        Path folder = SERVER.resolve("modules/system/layers/base").resolve(module).resolve("main");
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(artifact + "-"))
                    .map(name -> name.substring(artifact.length() + 1).replace(".jar", ""))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String ofEar(String artifact) throws IOException {
        Pattern jar = Pattern.compile(".*/" + artifact + "-([0-9][0-9.]*)(?:-jakarta)?\\.jar");
        Path war = Path.of("../web/target/sigess-web.war");
        try (Stream<Path> wars = Files.list(Path.of("../web/target"))) {
            war = wars.filter(f -> f.toString().endsWith(".war")).findFirst().orElse(war);
        }
        try (ZipFile content = new ZipFile(war.toFile())) {
            return content.stream()
                    .map(entry -> jar.matcher(entry.getName()))
                    .filter(Matcher::matches)
                    .map(name -> name.group(1))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String ofPoms(String property) throws IOException {
        Pattern value = Pattern.compile("<" + Pattern.quote(property) + ">([^<]*)<");
        for (String pom : List.of("../pom.xml", "pom.xml")) {
            Matcher found = value.matcher(Files.readString(Path.of(pom)));
            if (found.find()) {
                return found.group(1);
            }
        }
        throw new AssertionError("no property " + property);
    }

    private static String source(String name) throws IOException {
        for (String module : List.of("ejb", "batch", "web", "ear")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "test", "java"))) {
                Path file =
                        files.filter(f -> f.getFileName().toString().equals(name + ".java"))
                                .findFirst()
                                .orElse(null);
                if (file != null) {
                    return Files.readString(file);
                }
            }
        }
        throw new AssertionError("no test " + name);
    }
}
