// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.forma;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodiceInElencoTest {

    private final Regola regola = new CodiceInElenco();

    @ParameterizedTest
    @CsvSource({"GENERE, 2", "TIPO_OPERAZIONE, C", "AREA_UTENZA, 3", "STRUMENTO_VALUTAZIONE, 7"})
    void inTheList(Campo campo, String valore) {
        Prova.tace(regola, periodica().con(campo, valore));
    }

    @ParameterizedTest
    @CsvSource({
        "GENERE, 3, '1, 2'",
        "GENERE, M, '1, 2'",
        "GENERE, ' 1', '1, 2'",
        "TIPO_OPERAZIONE, i, 'I, C'",
        "TIPO_OPERAZIONE, '', 'I, C'",
        "PRESENZA_PROVA_MEZZI, 5, '1, 2, 3, 4'",
        "CARATTERE_PRESTAZIONE, 0, '1, 2'",
        "AREA_UTENZA, 01, '1, 2, 3'",
        "MOBILITA, 4, '1, 2, 3'",
    })
    void outOfTheList(Campo campo, String valore, String ammessi) {
        Prova.segnala(
                regola,
                periodica().con(campo, valore),
                campo.percorso(),
                "Usa uno dei codici ammessi: " + ammessi);
    }

    @Test
    void sinbaCodes() {
        Prova.tace(regola, sinba().con(Campo.FONTE_SEGNALAZIONE, "14"));
        Prova.segnala(
                regola,
                sinba().con(Campo.FONTE_SEGNALAZIONE, "15"),
                "SINBA/@FonteSegnalazione",
                "13, 14");
    }
}
