// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.residenza;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.RiferimentiDiProva;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegioneInCodificaIstatTest {

    private final Regola regola = new RegioneInCodificaIstat();

    @ParameterizedTest
    @CsvSource({
        "08, 058091",
        "01, 068001",
        "13, 058091",
        "12, 999999",
        ", 058091",
        "12, ",
        "1, 058091"
    })
    void rightOtherwiseWrongOrNotToCompare(String regione, String comune) {
        Prova.tace(regola, occasionale().senzaIndirizzi().indirizzo(regione, comune, "380"));
    }

    @ParameterizedTest
    @CsvSource({"12, 058091, 08", "13, 068001, 01", "04, 022205, 18"})
    void istatCoding(String regione, String comune, String vera) {
        Prova.segnala(
                regola,
                occasionale().senzaIndirizzi().indirizzo(regione, comune, "380"),
                "Indirizzo/@CodiceRegione",
                "Vale la regione " + vera,
                "sostituisci " + regione + " con " + vera);
    }

    @Test
    void theRawCodeIsKept() {
        RigaFlusso riga = occasionale().senzaIndirizzi().indirizzo("12", "058091", "380").riga();
        regola.applica(riga, new RiferimentiDiProva(), new Rilievi());

        assertThat(riga.indirizzi().get(0)).containsEntry(Campo.CODICE_REGIONE, "12");
    }
}
