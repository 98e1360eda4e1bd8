// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The severity of a finding is that of its rule on the day, within the limits of the rule. */
class SeveritaTest {

    private static final Riferimenti RIFERIMENTI = new RiferimentiDiProva();

    private final Regole regole = Catalogo.tutte();

    @ParameterizedTest
    @CsvSource({
        "SIUSS-A1741, ERRORE, ERRORE",
        "SIUSS-A1741, AVVISO, AVVISO",
        "SIUSS-A1741, DISATTIVATA, ",
        "SIUSS-A0601, ERRORE, AVVISO",
        "SIUSS-E2001, AVVISO, AVVISO",
    })
    void isTheChosenOne(String codice, Gravita scelta, Gravita attesa) {
        RigheDiProva riga = periodica().con(Campo.DATA_FINE_PRESTAZIONE, "2025-01-31");
        riga.senza(Campo.PERIODO_EROGAZIONE);

        List<Rilievo> rilievi = verifica(Map.of(codice, scelta), riga);

        assertThat(rilievi)
                .extracting(Rilievo::codice, Rilievo::gravita)
                .isEqualTo(attesa == null ? List.of() : List.of(tuple("SIUSS-A1741", attesa)));
    }

    @Test
    void aShapeErrorStaysAnErrorWhateverIsStored() {
        RigheDiProva riga = periodica().con(Campo.GENERE, "M");

        assertThat(verifica(Map.of("SIUSS-E0103", Gravita.AVVISO), riga))
                .extracting(Rilievo::gravita)
                .containsExactly(Gravita.ERRORE);
        assertThat(verifica(Map.of("SIUSS-E0103", Gravita.DISATTIVATA), riga)).hasSize(1);
    }

    @Test
    void whatIsSwitchedOffAsDeliveredCanBeSwitchedOn() {
        assertThat(verifica(Map.of(), occasionale())).isEmpty();
        assertThat(verifica(Map.of("SIUSS-A1409", Gravita.AVVISO), occasionale()))
                .extracting(Rilievo::codice)
                .containsExactly("SIUSS-A1409");
    }

    @ParameterizedTest
    @CsvSource({"SIUSS-A0601, ERRORE", "SIUSS-A1709, AVVISO", "SIUSS-E0201, AVVISO"})
    void isTheSameAfterItWasKeptAsAText(String codice, Gravita scelta) {
        Severita severita =
                new Severita(Map.of(codice, scelta, "SIUSS-A2007", Gravita.DISATTIVATA));

        Severita riletta = Severita.delTesto(severita.testo());

        assertThat(riletta.testo()).isEqualTo(severita.testo()).contains(codice + "=" + scelta);
        assertThat(riletta.di(codice)).isEqualTo(scelta);
    }

    @Test
    void noChoiceIsATextToo() {
        assertThat(Severita.PREDEFINITE.testo()).isNotEmpty();
        assertThat(Severita.delTesto(Severita.PREDEFINITE.testo()).di("SIUSS-E0201"))
                .isEqualTo(Gravita.ERRORE);
    }

    private List<Rilievo> verifica(Map<String, Gravita> scelte, RigheDiProva riga) {
        return regole.con(new Severita(scelte)).verifica(riga.riga(), RIFERIMENTI);
    }
}
