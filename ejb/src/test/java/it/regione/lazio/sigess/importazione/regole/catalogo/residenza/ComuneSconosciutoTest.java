// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.residenza;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;

import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComuneSconosciutoTest {

    private final Regola regola = new ComuneSconosciuto();

    @ParameterizedTest
    @CsvSource({"058091, 380", "58091, 380", ", 380", "999999, 504"})
    void knownMalformedOrAbroad(String comune, String nazione) {
        Prova.tace(regola, occasionale().senzaIndirizzi().indirizzo("08", comune, nazione));
    }

    @Test
    void unknown() {
        Prova.segnala(
                regola,
                occasionale().senzaIndirizzi().indirizzo("08", "999999", "380"),
                "Indirizzo/@CodiceComune",
                "Verifica il codice del comune");
    }
}
