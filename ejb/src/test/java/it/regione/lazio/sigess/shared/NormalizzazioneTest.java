// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizzazioneTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Rossi,ROSSI",
                "d'Angelo,D ANGELO",
                "D’ANGELO,D ANGELO",
                "Nicolò,NICOLO",
                "NICOLO',NICOLO",
                "\"  De   Rossi \",DE ROSSI",
                "Lo-Giudice,LO GIUDICE",
                "Groß,GROSS",
                "Łukasz Øster,LUKASZ OSTER",
                "ÇELIK,CELIK",
                "Иван,ИВАН",
                "O%_X,O X"
            })
    void namesAreComparedWithoutCaseAccentsAndPunctuation(String nome, String atteso) {
        assertThat(Normalizzazione.ricerca(nome)).isEqualTo(atteso);
        assertThat(Normalizzazione.ricerca(atteso)).isEqualTo(atteso);
    }

    /** A lone accent adds nothing to the result, but takes the way of the other alphabets. */
    @Test
    void textsWithoutAccentsTakeAShorterWayToTheSameResult() {
        Random caso = new Random(1);
        for (int volta = 0; volta < 2_000; volta++) {
            String testo =
                    caso.ints(caso.nextInt(12), 0, 128)
                            .mapToObj(Character::toString)
                            .collect(Collectors.joining());
            assertThat(Normalizzazione.confronto(testo))
                    .as("%s", testo.codePoints().boxed().toList())
                    .isEqualTo(Normalizzazione.confronto(testo + "\u0301"));
        }
    }

    @Test
    void theResultFitsItsColumn() {
        assertThat(Normalizzazione.ricerca("ß".repeat(36))).isEqualTo("S".repeat(40));
        assertThat(Normalizzazione.ricerca("A".repeat(39) + " B")).isEqualTo("A".repeat(39));
        assertThat(Normalizzazione.ricerca("A".repeat(39) + "𝒳".repeat(2) + "𐐀"))
                .hasSizeLessThanOrEqualTo(40);
        assertThat(Normalizzazione.ricerca("A".repeat(39) + "𐐀")).isEqualTo("A".repeat(39));
    }

    @Test
    void nothingStaysNothing() {
        assertThat(Normalizzazione.ricerca(null)).isNull();
        assertThat(Normalizzazione.ricerca(" -' ")).isEmpty();
    }
}
