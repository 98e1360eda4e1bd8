// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole files, ours and the official samples: what is read is what another parser finds. */
class EsempiTest {

    private static final Path UFFICIALI = Path.of("..", "..", "shared", "siuss", "esempi");

    @ParameterizedTest
    @CsvSource({"ps-difetti.xml, 3", "sinba-prefissi.xml, 2"})
    void ownFilesAreReadWhole(String nome, int righe) throws Exception {
        assertThat(readLikeTheDom(Path.of(getClass().getResource("/flussi/" + nome).toURI())))
                .hasSize(righe);
    }

    @Test
    void officialSamplesAreReadWhole() throws Exception {
        if (!Files.isDirectory(UFFICIALI)) {
            System.out.println("Esempi ufficiali saltati: manca ../shared/siuss/esempi");
        }
        assumeTrue(Files.isDirectory(UFFICIALI), "manca ../shared/siuss/esempi");
        try (Stream<Path> file = Files.list(UFFICIALI)) {
            List<Path> tutti = file.filter(f -> f.toString().endsWith(".xml")).toList();
            assertThat(tutti).isNotEmpty();
            for (Path esempio : tutti) {
                assertThat(readLikeTheDom(esempio)).as(esempio.toString()).isNotEmpty();
            }
        }
    }

    @Test
    void defectsOfProducersArriveUnrepaired() throws Exception {
        Path file = Path.of(getClass().getResource("/flussi/ps-difetti.xml").toURI());
        RigaFlusso riga = readLikeTheDom(file).get(0);

        assertThat(riga.valore(Campo.CODICE_FISCALE)).isEqualTo("12345678903     ");
        assertThat(riga.valore(Campo.CODICE_CITTADINANZA)).isEqualTo("4");
        assertThat(riga.valore(Campo.CODICE_SECONDA_CITTADINANZA)).isEmpty();
        assertThat(riga.valore(Campo.ORE_SERVIZIO_MENSILE)).isEqualTo("12 : 30");
        assertThat(riga.valore(Campo.DENOMINAZIONE_PRESTAZIONE))
                .isEqualTo("Assistenza domiciliare\nintegrata");
        assertThat(riga.lista(Lista.INVALIDITA_CIVILE)).isEmpty();
        assertThat(riga.indirizzi()).isEmpty();
        assertThat(riga.sconosciuti()).isEmpty();
    }

    private static List<RigaFlusso> readLikeTheDom(Path file) throws Exception {
        List<RigaFlusso> righe = Flussi.righe(Files.newInputStream(file));
        try (InputStream stesso = Files.newInputStream(file)) {
            assertThat(righe.stream().map(EsempiTest::contenuto).toList())
                    .isEqualTo(FlussoDom.righe(stesso));
        }
        return righe;
    }

    private static Map<String, String> contenuto(RigaFlusso riga) {
        Map<String, String> tutto = new TreeMap<>();
        riga.valori().forEach((c, v) -> tutto.put(c.percorso(), v));
        for (int i = 0; i < riga.indirizzi().size(); i++) {
            String indirizzo = "Indirizzo" + i;
            riga.indirizzi().get(i).forEach((c, v) -> tutto.put(indirizzo + "/@" + c.nome(), v));
        }
        for (Lista lista : Lista.values()) {
            if (riga.lista(lista) != null) {
                tutto.put(lista.contenitore(), riga.lista(lista).toString());
            }
        }
        return tutto;
    }
}
