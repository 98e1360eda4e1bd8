// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.riparazione;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaratteriCorrottiTest {

    private final Regola regola = new CaratteriCorrotti();

    @ParameterizedTest
    @CsvSource({
        "NICOLÃ², NICOLò",
        "NICOLÃ\u2019, NICOLÒ",
        "disabilitÃ\u00a0 grave, disabilità grave",
        "dâ\u20ac\u2122Angelo, d\u2019Angelo",
        "PerÃ¹ e CÃ¨, Perù e Cè",
    })
    void utf8ReadAsLatin1(String valore, String riparato) {
        RigheDiProva riga = periodica().con(Campo.COGNOME, valore);

        Prova.segnala(regola, riga, "Anagrafica/@Cognome", "«" + riparato + "»");
        assertThat(riga.riga().valore(Campo.COGNOME)).isEqualTo(riparato);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PROVETTI",
                "NICOLÒ",
                "Nicolò Ã",
                "Ã ",
                "MÜLLER",
                "ŁUKASZ",
                "日本",
                "5 €",
                "D’ANGELO",
            })
    void rightTextsAreNotTouched(String valore) {
        RigheDiProva riga = periodica().con(Campo.COGNOME, valore);

        Prova.tace(regola, riga);
        assertThat(riga.riga().valore(Campo.COGNOME)).isEqualTo(valore);
    }
}
