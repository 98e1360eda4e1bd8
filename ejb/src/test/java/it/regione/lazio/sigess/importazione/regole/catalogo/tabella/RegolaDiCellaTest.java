// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.tabella;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The quick look at a cell lets no broken one through. */
class RegolaDiCellaTest {

    private static final int CELLE = 200_000;

    /** What broken cells are made of, so that many of those made at random are broken. */
    private static final List<String> PEZZI =
            List.of(
                    "=", "@", "#", "##", "#N/D", "#RIF!", "1", "23", "456", "0", ".", ",", "+", "-",
                    "E", "e", "E+", "gen", "OCT", "Dic", "25", "A", " ");

    static Stream<RegolaDiCella> regole() {
        return Stream.of(
                new CellaNonCalcolata(),
                new ImportoAmbiguo(),
                new NotazioneScientifica(),
                new TestoDiventatoData());
    }

    @ParameterizedTest
    @MethodSource("regole")
    void everyBrokenCellIsSuspected(RegolaDiCella regola) {
        Random caso = new Random(20250411);
        int guaste = 0;
        for (int i = 0; i < CELLE; i++) {
            String cella = cella(caso);
            if (regola.guasta(cella)) {
                guaste++;
                assertThat(regola.sospetta(cella)).as(cella).isTrue();
            }
        }
        assertThat(guaste).isGreaterThan(20);
    }

    @Test
    void ordinaryCellsEndThere() {
        assertThat(regole())
                .noneMatch(r -> r.sospetta("COLLAUDI"))
                .noneMatch(r -> r.sospetta("2025-03-01"))
                .noneMatch(r -> r.sospetta("300.00"));
    }

    private static String cella(Random caso) {
        StringBuilder cella = new StringBuilder();
        for (int pezzi = 1 + caso.nextInt(6); pezzi > 0; pezzi--) {
            cella.append(PEZZI.get(caso.nextInt(PEZZI.size())));
        }
        return cella.toString();
    }
}
