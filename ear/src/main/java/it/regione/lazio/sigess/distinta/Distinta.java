// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.distinta;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Metadata;

/**
 * The bill of materials of what is delivered: every jar of the server and of the application in it,
 * read from the files themselves and not from what the build asked for. CycloneDX 1.5, JSON.
 */
public final class Distinta {

    private final Map<String, Component> componenti = new TreeMap<>();

    private Distinta() {}

    /** Arguments: folder of the server with the application deployed, version, file to write. */
    public static void main(String[] a) throws IOException, GeneratorException {
        Path server = Path.of(a[0]);
        Distinta distinta = new Distinta();
        try (Stream<Path> file = Files.walk(server)) {
            for (Path archivio : file.filter(Distinta::consegnato).sorted().toList()) {
                distinta.archivio(archivio.getFileName().toString(), Files.readAllBytes(archivio));
            }
        }
        String testo =
                BomGeneratorFactory.createJson(Version.VERSION_15, distinta.bom(a[1]))
                        .toJsonString();
        Files.writeString(Path.of(a[2]), testo, StandardCharsets.UTF_8);
    }

    /** Not what a server that runs unpacks. */
    private static boolean consegnato(Path file) {
        String percorso = file.toString().replace('\\', '/');
        return percorso.matches(".*\\.(jar|ear)")
                && !percorso.contains("/standalone/tmp/")
                && !percorso.contains("/standalone/data/");
    }

    /** A jar is a component; what an EAR or a WAR holds are components of their own. */
    private void archivio(String nome, byte[] contenuto) throws IOException {
        if (nome.endsWith(".jar")) {
            Component componente = Archivio.leggi(nome, contenuto).componente();
            componenti.putIfAbsent(componente.getBomRef(), componente);
            return;
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(contenuto))) {
            for (ZipEntry voce = zip.getNextEntry(); voce != null; voce = zip.getNextEntry()) {
                if (voce.getName().matches(".*\\.(jar|war)")) {
                    archivio(voce.getName().replaceAll(".*/", ""), zip.readAllBytes());
                }
            }
        }
    }

    private Bom bom(String versione) {
        Component prodotto = new Component();
        prodotto.setType(Component.Type.APPLICATION);
        prodotto.setGroup("it.regione.lazio.sigess");
        prodotto.setName("sigess");
        prodotto.setVersion(versione);
        Metadata testata = new Metadata();
        testata.setComponent(prodotto);
        Bom bom = new Bom();
        bom.setMetadata(testata);
        bom.setComponents(List.copyOf(componenti.values()));
        return bom;
    }
}
