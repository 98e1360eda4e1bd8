// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.residenza;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import it.regione.lazio.sigess.importazione.regole.Rilievo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndirizzoItalianoCompletoTest {

    private final Regola regola = new IndirizzoItalianoCompleto();

    @ParameterizedTest
    @CsvSource({"08, 058091, 380", ", , 504", "08, , 504", ", , ", "8, 5, 380"})
    void completeOrAbroad(String regione, String comune, String nazione) {
        Prova.tace(regola, riga(regione, comune, nazione));
    }

    @ParameterizedTest
    @CsvSource({
        ", 058091, 380, CodiceRegione",
        "08, , 380, CodiceComune",
        "' ', 058091, 380, CodiceRegione",
    })
    void incomplete(String regione, String comune, String nazione, String manca) {
        Prova.segnala(
                regola, riga(regione, comune, nazione), "Indirizzo/@" + manca, "Compila " + manca);
    }

    @Test
    void everyAddressIsJudged() {
        RigheDiProva riga = occasionale().indirizzo(null, null, "380");

        assertThat(Prova.applica(regola, riga))
                .extracting(Rilievo::campo)
                .containsExactly("Indirizzo[2]/@CodiceRegione", "Indirizzo[2]/@CodiceComune");
    }

    private static RigheDiProva riga(String regione, String comune, String nazione) {
        return occasionale().senzaIndirizzi().indirizzo(regione, comune, nazione);
    }
}
