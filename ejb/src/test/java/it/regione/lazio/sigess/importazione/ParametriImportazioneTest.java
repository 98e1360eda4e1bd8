// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** One code is the simple case; several have a type each, or one for all. */
class ParametriImportazioneTest {

    @Test
    void aSingleCodeStaysAsItIs() {
        ParametriImportazione uno = parametri(" A1.04 ", "ECONOMICA");
        assertThat(uno.codicePrestazione()).isEqualTo("A1.04");
        assertThat(uno.seleziona("A1.04")).isTrue();
        assertThat(uno.seleziona("A1.0")).isFalse();
        assertThat(uno.tipo("A1.04")).isEqualTo("ECONOMICA");
    }

    @Test
    void theTypesFollowTheirCodesWhateverTheOrder() {
        ParametriImportazione piu = parametri("A3.02, A1.04", "STRUTTURA,ECONOMICA");
        assertThat(piu).isEqualTo(parametri("A1.04,A3.02", "ECONOMICA, STRUTTURA"));
        assertThat(piu.codici()).containsExactly("A1.04", "A3.02");
        assertThat(piu.tipo("A3.02")).isEqualTo("STRUTTURA");
        assertThat(piu.tipo("A1.04")).isEqualTo("ECONOMICA");
        assertThat(piu.tipo("A2.07")).isNull();
        assertThat(piu.seleziona("A2.07")).isFalse();
    }

    @Test
    void oneTypeIsForAllCodes() {
        ParametriImportazione piu = parametri("A1.06,A1.04,A1.06", "ECONOMICA");
        assertThat(piu.codicePrestazione()).isEqualTo("A1.04,A1.06");
        assertThat(piu.tipo("A1.06")).isEqualTo("ECONOMICA");
        assertThat(parametri("A1.04,A1.06", "ECONOMICA,ECONOMICA")).isEqualTo(piu);
    }

    /** What is no code was never chosen away: the row is judged and told. */
    @Test
    void onlyRowsOfOtherCodesAreLeftOut() {
        ParametriImportazione piu = parametri("A1.04,A3.02", "ECONOMICA");
        assertThat(piu.esclude(Set.of("A2.07"))).isTrue();
        assertThat(piu.esclude(Set.of("A2.07", "A2.08.01"))).isTrue();
        assertThat(piu.esclude(Set.of("A2.07", "A1.04"))).isFalse();
        assertThat(piu.esclude(Set.of())).isFalse();
        assertThat(piu.esclude(Set.of("A104"))).isFalse();
        assertThat(piu.esclude(Set.of("A1,04"))).isFalse();
        assertThat(piu.esclude(Set.of("A2.07", "A104"))).isFalse();
        assertThat(parametri("*", "ECONOMICA").esclude(Set.of("A2.07"))).isFalse();
    }

    @Test
    void typesThatAreNotAsManyAsTheCodesAreLeftToBeRefused() {
        assertThat(parametri("A1.04,A1.06,A2.01", "X,Y").tipi()).containsExactly("X", "Y");
        assertThat(parametri("A1.04,A1.04", "X,Y").codici()).hasSize(2);
    }

    private static ParametriImportazione parametri(String codici, String tipi) {
        return new ParametriImportazione(codici, "RM1-UO1", "OP001", tipi);
    }
}
