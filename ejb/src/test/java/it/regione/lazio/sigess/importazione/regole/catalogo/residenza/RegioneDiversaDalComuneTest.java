// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.residenza;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;

import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegioneDiversaDalComuneTest {

    private final Regola regola = new RegioneDiversaDalComune();

    @ParameterizedTest
    @CsvSource({"08, 058091", "12, 058091", "13, 999999", ", 058091", "13, ", "1, 058091"})
    void rightInIstatCodingOrNotToCompare(String regione, String comune) {
        Prova.tace(regola, occasionale().senzaIndirizzi().indirizzo(regione, comune, "380"));
    }

    @ParameterizedTest
    @CsvSource({"13, 058091, 08", "08, 068001, 01", "00, 058091, 08"})
    void anotherRegion(String regione, String comune, String vera) {
        Prova.segnala(
                regola,
                occasionale().indirizzo(regione, comune, "380"),
                "Indirizzo[2]/@CodiceRegione",
                "Vale la regione " + vera,
                "tra regione " + regione + " e comune");
    }
}
