// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.territorio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The reference data against the lists that lie beside the repository, where they do: nothing that
 * those know may be missing here or differ. A comune that those still call active may have ceased
 * here, but keeps the ISTAT code that older files carry.
 */
class DatiDiConfrontoTest {

    private static Path confronto;

    @BeforeAll
    static void findTheListsBesideTheRepository() {
        Path radice = Path.of("").toAbsolutePath();
        while (radice != null && !isRepositoryRoot(radice)) {
            radice = radice.getParent();
        }
        assumeTrue(radice != null, "Confronto saltato: radice del repository non trovata");
        confronto = radice.resolve("../shared/siuss/dati").normalize();
        boolean presente = Files.isDirectory(confronto);
        if (!presente) {
            System.out.println("Confronto saltato: manca ../shared/siuss/dati");
        }
        assumeTrue(presente, "Confronto saltato: manca ../shared/siuss/dati");
    }

    @Test
    void noActiveComuneIsMissingOrDiffers() {
        Map<String, Map<String, String>> nostri =
                TabellaCsv.dalClasspath("comune.csv").per("BELFIORE");
        TabellaCsv attivi = TabellaCsv.dalFile(confronto.resolve("comuni_attivi.csv"));
        assertThat(attivi.righe())
                .hasSizeGreaterThan(7000)
                .allSatisfy(
                        atteso ->
                                assertThat(nostri.get(atteso.get("belfiore")))
                                        .isNotNull()
                                        .containsEntry("CODICE_ISTAT", atteso.get("istat6"))
                                        .containsEntry(
                                                "SIGLA_PROVINCIA", atteso.get("sigla_provincia"))
                                        .containsEntry(
                                                "CODICE_REGIONE", atteso.get("regione_dm1986")));
    }

    @Test
    void noBirthplaceIsMissing() {
        TabellaCsv storico = TabellaCsv.dalFile(confronto.resolve("comuni_storico.csv"));
        assertThat(TabellaCsv.dalClasspath("comune.csv").colonna("BELFIORE"))
                .containsAll(
                        storico.colonna("belfiore").stream()
                                .filter(codice -> codice.matches("[A-M]\\d{3}"))
                                .toList());
    }

    @Test
    void noStateIsMissingOrDiffers() {
        Map<String, Map<String, String>> nostri =
                TabellaCsv.dalClasspath("stato.csv").per("CODICE_ISO");
        Set<String> senzaIso =
                TabellaCsv.dalClasspath("stato_cessato.csv").per("BELFIORE").keySet();
        for (Map<String, String> atteso :
                TabellaCsv.dalFile(confronto.resolve("stati.csv")).righe()) {
            String iso = atteso.get("iso_numerico");
            String belfiore = atteso.get("belfiore_z");
            if (!iso.isEmpty()) {
                assertThat(nostri.get(iso))
                        .as(atteso.get("denominazione"))
                        .isNotNull()
                        .containsEntry("SIGLA_ISO", atteso.get("iso_alpha3"))
                        .containsEntry("BELFIORE", belfiore);
            } else if (!belfiore.isEmpty()) {
                assertThat(senzaIso).contains(belfiore);
            }
        }
    }

    @Test
    void regionsAreTheSame() {
        TabellaCsv attese = TabellaCsv.dalFile(confronto.resolve("regioni.csv"));
        TabellaCsv nostre = TabellaCsv.dalClasspath("regione.csv");
        assertThat(nostre.colonna("CODICE_DM1986")).isEqualTo(attese.colonna("dm1986"));
        assertThat(nostre.colonna("CODICE_ISTAT")).isEqualTo(attese.colonna("istat"));
    }

    private static boolean isRepositoryRoot(Path cartella) {
        return Files.isDirectory(cartella.resolve("ear"))
                && Files.isDirectory(cartella.resolve("ejb"));
    }
}
