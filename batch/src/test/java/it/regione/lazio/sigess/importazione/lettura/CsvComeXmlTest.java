// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import it.regione.lazio.sigess.importazione.flusso.ColonneCsv.Colonna;
import it.regione.lazio.sigess.importazione.flusso.Formato;
import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Promise 10: the same flow as XML and as a table gives the same rows, value by value. */
class CsvComeXmlTest {

    private static final BiFunction<Colonna, String, String> COME_STA = (c, v) -> v;

    static Stream<Arguments> flussi() {
        return Stream.of(
                        "../ear/src/main/dimostrazione/esempio_ps_psa_sina.xml",
                        "../ear/src/main/dimostrazione/esempio_sinba.xml",
                        "../ear/src/test/resources/flussi/tutti-i-campi-ps.xml",
                        "../ear/src/test/resources/flussi/tutti-i-campi-sinba.xml",
                        "../../shared/siuss/esempi/esempio_ps_psa_sina.xml",
                        "../../shared/siuss/esempi/esempio_sinba.xml",
                        "../../shared/siuss/esempi/inps_openapi_ps.xml")
                .flatMap(
                        file ->
                                Stream.of(
                                        Arguments.of(file, ';', "UTF-8", COME_STA),
                                        Arguments.of(file, ',', "windows-1252", COME_STA),
                                        Arguments.of(
                                                file,
                                                ';',
                                                "windows-1252",
                                                (BiFunction<Colonna, String, String>)
                                                        CsvComeXmlTest::allItaliana),
                                        Arguments.of(
                                                file,
                                                '\t',
                                                "UTF-16",
                                                (BiFunction<Colonna, String, String>)
                                                        CsvComeXmlTest::allItaliana)));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("flussi")
    void theSameRows(
            String file,
            char separatore,
            String codifica,
            BiFunction<Colonna, String, String> cella)
            throws Exception {
        assumeTrue(Files.exists(Path.of(file)), "manca " + file);
        List<RigaFlusso> xml = Flussi.righe(Files.newInputStream(Path.of(file)));
        String tabella = Tabelle.di(intestazione(file), xml, separatore, cella);
        byte[] csv = tabella.getBytes(Charset.forName(codifica));

        assertThat(contenuti(Flussi.righe(new ByteArrayInputStream(csv))))
                .isEqualTo(contenuti(xml))
                .isNotEmpty();
        try (LettoreFlusso lettore = new LettoreFlusso(new ByteArrayInputStream(csv))) {
            assertThat(lettore.intestazione()).isEqualTo(intestazione(file));
            assertThat(lettore.tipo()).isEqualTo(xml.get(0).tipo());
            assertThat(lettore.sconosciuti()).isEmpty();
        }
    }

    /** Dates and amounts as an Italian spreadsheet writes them. */
    private static String allItaliana(Colonna colonna, String valore) {
        if (valore == null || colonna.campo() == null) {
            return valore;
        }
        if (colonna.campo().formato() instanceof Formato.Data) {
            return valore.replaceAll("(\\d+)-(\\d+)-(\\d+)", "$3/$2/$1");
        }
        boolean decimale =
                colonna.campo().formato() instanceof Formato.Decimale
                        || colonna.campo().formato() instanceof Formato.Ore;
        return decimale ? valore.replace('.', ',') : valore;
    }

    private static IntestazioneFlusso intestazione(String file) throws Exception {
        try (LettoreFlusso lettore = new LettoreFlusso(Files.newInputStream(Path.of(file)))) {
            return lettore.intestazione();
        }
    }

    private static List<Map<String, String>> contenuti(List<RigaFlusso> righe) {
        return righe.stream().map(CsvComeXmlTest::contenuto).toList();
    }

    private static Map<String, String> contenuto(RigaFlusso riga) {
        Map<String, String> tutto = new TreeMap<>();
        riga.valori().forEach((c, v) -> tutto.put(c.percorso(), v));
        for (Lista lista : Lista.values()) {
            tutto.put(lista.percorso(), String.valueOf(riga.lista(lista)));
        }
        tutto.put("indirizzi", riga.indirizzi().toString());
        tutto.put("SINA", String.valueOf(riga.conSina()));
        tutto.put("sconosciuti", riga.sconosciuti().toString());
        tutto.put("numero", String.valueOf(riga.numero()));
        tutto.put("percorso", riga.percorso().replaceFirst(" \\(CSV:\\d+\\)$", ""));
        return tutto;
    }
}
