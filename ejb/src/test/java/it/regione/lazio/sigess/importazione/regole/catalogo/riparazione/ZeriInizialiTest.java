// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.riparazione;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZeriInizialiTest {

    private final Regola regola = new ZeriIniziali();

    @ParameterizedTest
    @CsvSource({
        "CODICE_CITTADINANZA, 4, 004",
        "CODICE_CITTADINANZA, 80, 080",
        "CODICE_SECONDA_CITTADINANZA, 8, 008",
    })
    void zerosComeBack(Campo campo, String valore, String riparato) {
        RigheDiProva riga = periodica().con(campo, valore);

        Prova.segnala(regola, riga, campo.percorso(), "letto come " + riparato);
        assertThat(riga.riga().valore(campo)).isEqualTo(riparato);
    }

    @ParameterizedTest
    @CsvSource({
        "8, 058091, 380, CodiceRegione, 08",
        "08, 58091, 380, CodiceComune, 058091",
        "08, 058091, 4, CodiceNazione, 004",
    })
    void inAddressesToo(
            String regione, String comune, String nazione, String nome, String riparato) {
        RigheDiProva riga = occasionale().senzaIndirizzi().indirizzo(regione, comune, nazione);

        Prova.segnala(regola, riga, "Indirizzo/@" + nome, riparato);
        assertThat(riga.riga().indirizzi().get(0)).containsValue(riparato);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7777777", "123456", "12345678A", "ABC"})
    void fewDigitsAreNoCodiceFiscale(String valore) {
        RigheDiProva riga = periodica().con(Campo.CODICE_FISCALE, valore);

        Prova.tace(regola, riga);
        assertThat(riga.riga().valore(Campo.CODICE_FISCALE)).isEqualTo(valore);
    }

    @ParameterizedTest
    @CsvSource({"123456782, 00123456782", "1234567897, 01234567897"})
    void aProvisionalCodeWhoseCheckDigitAgreesIsWholeAgain(String valore, String riparato) {
        RigheDiProva riga = periodica().con(Campo.CODICE_FISCALE, valore);

        Prova.segnala(regola, riga, "Beneficiario/@CodiceFiscale", "letto come " + riparato);
        assertThat(riga.riga().valore(Campo.CODICE_FISCALE)).isEqualTo(riparato);
        Prova.tace(regola, periodica().con(Campo.CODICE_FISCALE, "1234567890"));
    }

    @Test
    void monthsToo() {
        RigheDiProva riga = sinba().con(Campo.DATA_SEGNALAZIONE, "3/2024");

        Prova.segnala(regola, riga, "SINBA/@DataSegnalazione", "letto come 03/2024");
        Prova.tace(regola, sinba().con(Campo.DATA_SEGNALAZIONE, "/2024"));
    }

    @Test
    void inSinbaToo() {
        RigheDiProva riga = sinba().con(Campo.CODICE_REGIONE_RESIDENZA, "8");

        Prova.segnala(regola, riga, "SINBA/@CodiceRegioneResidenza", "letto come 08");
        assertThat(riga.riga().valore(Campo.CODICE_REGIONE_RESIDENZA)).isEqualTo("08");
    }

    @ParameterizedTest
    @CsvSource({
        "CODICE_CITTADINANZA, 380",
        "CODICE_CITTADINANZA, IT",
        "CODICE_CITTADINANZA, -4",
        "CODICE_CITTADINANZA, ' 4'",
        "CODICE_CITTADINANZA, ''",
        "ANNO_NASCITA, 48",
        "ANNO_PROTOCOLLO_DSU, 25",
    })
    void nothingElseIsTouched(Campo campo, String valore) {
        RigheDiProva riga = periodica().con(campo, valore);

        Prova.tace(regola, riga);
        assertThat(riga.riga().valore(campo)).isEqualTo(valore);
    }
}
