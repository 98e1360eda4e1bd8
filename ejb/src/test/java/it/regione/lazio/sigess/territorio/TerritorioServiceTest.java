// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.territorio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Suggestions and names from the reference data. */
class TerritorioServiceTest {

    private final TerritorioService servizio = TerritorioDiProva.servizio();

    @Test
    void comuniAreSuggestedByTheirBeginningWhateverTheAccents() {
        assertThat(servizio.comuni("forli", false, 20))
                .extracting(Luogo::denominazione)
                .contains("Forlì (FC)")
                .allMatch(n -> n.startsWith("Forlì") || n.startsWith("Forli"));
        assertThat(servizio.comuni("sant angelo rom", false, 20))
                .extracting(Luogo::denominazione)
                .containsExactly("Sant'Angelo Romano (RM)");
        assertThat(servizio.comuni("s", false, 5)).hasSize(5);
        assertThat(servizio.comuni(" ", true, 5)).isEmpty();
        assertThat(servizio.comuni("%", true, 5)).isEmpty();
    }

    @Test
    void ceasedComuniAreSuggestedOnlyAsBirthplaces() {
        assertThat(servizio.comuni("abbadia sopra adda", true, 5))
                .containsExactly(new Luogo("A002", "Abbadia sopra Adda (CO)"));
        assertThat(servizio.comuni("abbadia sopra adda", false, 5)).isEmpty();
    }

    @Test
    void statesAreSuggestedByAnyOfTheirWords() {
        assertThat(servizio.stati("congo", 5)).extracting(Luogo::codice).contains("178", "180");
        assertThat(servizio.nazioniNascita("ital", 5))
                .containsExactly(new Luogo(TerritorioService.ITALIA, "Italia"));
        assertThat(servizio.nazioniNascita("jugoslavia", 5))
                .extracting(Luogo::codice)
                .containsExactly("Z118");
        assertThat(servizio.stati("jugoslavia", 5)).isEmpty();
    }

    @Test
    void everyKindOfCodeHasItsName() {
        assertThat(List.of("H501", "058091"))
                .allMatch(c -> servizio.comune(c).orElseThrow().equals("Roma (RM)"));
        assertThat(List.of("504", "Z330"))
                .allMatch(c -> servizio.stato(c).orElseThrow().equals("Marocco"));
        assertThat(servizio.luogo("Z135")).contains("Unione Sovietica");
        assertThat(servizio.luogo("A002")).contains("Abbadia sopra Adda (CO)");
        assertThat(servizio.stato("990")).contains("Non disponibile");
        assertThat(servizio.regione("08")).contains("Lazio");
        assertThat(servizio.comune("000000")).isEmpty();
        assertThat(servizio.stato("Z999")).isEmpty();
        assertThat(servizio.regione("99")).isEmpty();
    }
}
