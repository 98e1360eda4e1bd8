// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.shared.Finestra;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

class ElencoTest {

    private final List<Finestra> chieste = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"0, 0, false", "37, 37, false", "10000, 10000, false", "10001, 10000, true"})
    void countsExactlyUpToTenThousand(long righe, int mostrate, boolean oltre) {
        Elenco<String> elenco = elenco(righe);
        assertThat(elenco.getTotale()).isEqualTo(mostrate);
        assertThat(elenco.count(Map.of())).isEqualTo(mostrate);
        assertThat(elenco.isOltre()).isEqualTo(oltre);
    }

    @Test
    void countsOnceUntilToldToCountAgain() {
        AtomicInteger conteggi = new AtomicInteger();
        Elenco<String> elenco = new Elenco<>(f -> List.of(), conteggi::incrementAndGet);
        elenco.count(Map.of());
        elenco.getTotale();
        assertThat(conteggi).hasValue(1);
        elenco.ricarica();
        assertThat(elenco.getTotale()).isEqualTo(2);
    }

    @Test
    void readsNothingButThePage() {
        assertThat(elenco(50).load(20, 10, Map.of(), Map.of())).containsExactly("riga 20");
        assertThat(chieste).containsExactly(new Finestra(20, 10, null, true));
    }

    @Test
    void asksTheServiceToSort() {
        elenco(50)
                .load(0, 10, Map.of("cognome", ordine("cognome", SortOrder.DESCENDING)), Map.of());
        elenco(50).load(0, 10, Map.of("nome", ordine("nome", SortOrder.UNSORTED)), Map.of());
        assertThat(chieste)
                .containsExactly(
                        new Finestra(0, 10, "cognome", false), new Finestra(0, 10, null, true));
    }

    private Elenco<String> elenco(long righe) {
        return new Elenco<>(
                f -> {
                    chieste.add(f);
                    return List.of("riga " + f.primo());
                },
                () -> righe);
    }

    private static SortMeta ordine(String campo, SortOrder verso) {
        return SortMeta.builder().field(campo).order(verso).build();
    }
}
