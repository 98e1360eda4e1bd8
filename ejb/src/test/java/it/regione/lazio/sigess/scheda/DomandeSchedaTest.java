// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.scheda;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Elemento;
import it.regione.lazio.sigess.importazione.flusso.Formato;
import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.intervento.Intervento;
import it.regione.lazio.sigess.shared.Testi;
import it.regione.lazio.sigess.soggetto.Soggetto;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing of the two forms, of a benefit or of a person is without its Italian text. */
class DomandeSchedaTest {

    private static final Map<Elemento, Class<?>> TESTI =
            Map.of(
                    Elemento.BENEFICIARIO, Soggetto.class,
                    Elemento.ANAGRAFICA, Soggetto.class,
                    Elemento.INDIRIZZO, Soggetto.class,
                    Elemento.PRESTAZIONI_SOCIALI, Intervento.class,
                    Elemento.SINA, Scheda.class,
                    Elemento.SINBA, Scheda.class);

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"IDENTIFICAZIONE_FLUSSO", "ENTE"})
    void everyAttributeHasItsQuestionAndEveryCodeItsText(Elemento elemento) {
        assertThat(Campo.di(elemento)).isNotEmpty();
        Campo.di(elemento).forEach(c -> assertTesti(elemento, c, c.formato()));
    }

    @ParameterizedTest
    @EnumSource
    void everyListHasItsQuestionAndEveryCodeItsText(Lista lista) {
        assertTesti(lista.elemento(), lista, lista.formato());
    }

    @ParameterizedTest
    @EnumSource(names = {"SINA", "SINBA"})
    void everyQuestionStandsInOneSectionWithAHeading(Elemento elemento) {
        List<Enum<?>> domande = new ArrayList<>(Campo.di(elemento));
        Arrays.stream(Lista.values()).filter(l -> l.elemento() == elemento).forEach(domande::add);

        assertThat(SezioneScheda.di(elemento))
                .allMatch(s -> Testi.di(Scheda.class).contiene("sezione." + s.name()))
                .flatExtracting(SezioneScheda::domande)
                .containsExactlyInAnyOrderElementsOf(domande);
    }

    private static void assertTesti(Elemento elemento, Enum<?> voce, Formato formato) {
        Testi testi = Testi.di(TESTI.get(elemento));
        assertThat(testi.get(voce.name() + ".domanda")).isNotBlank();
        if (formato instanceof Formato.Codice codice) {
            assertThat(codice.ammessi())
                    .isNotEmpty()
                    .allSatisfy(c -> assertThat(testi.get(voce.name() + "." + c)).isNotBlank());
        }
    }
}
