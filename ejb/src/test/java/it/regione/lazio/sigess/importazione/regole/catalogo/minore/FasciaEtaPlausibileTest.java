// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.minore;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FasciaEtaPlausibileTest {

    private final Regola regola = new FasciaEtaPlausibile();

    /** The flow is of 2025. */
    @ParameterizedTest
    @CsvSource({
        "5, 2012", "4, 2012", "5, 2013", "5, 2009", "1, 2025", "1, 2021", "6, 2006", "9, 1950",
        "x, 1950", "5, 12", "5, 20x2", ", 2012", "5, ",
    })
    void agreesWithinOneYearOrCannotBeCompared(String fascia, String anno) {
        Prova.tace(regola, riga(fascia, anno));
    }

    @ParameterizedTest
    @CsvSource({"5, 2015, 10", "5, 2008, 17", "1, 2020, 5", "6, 2005, 20", "2, 2005, 20"})
    void disagrees(String fascia, String anno, int eta) {
        Prova.segnala(
                regola,
                riga(fascia, anno),
                "SINBA/@FasciaEtaBeneficiario",
                "nato nel " + anno,
                "circa " + eta + " anni");
    }

    private static RigheDiProva riga(String fascia, String anno) {
        return sinba().con(Campo.FASCIA_ETA_BENEFICIARIO, fascia)
                .con(Campo.ANNO_NASCITA_MINORE, anno);
    }
}
