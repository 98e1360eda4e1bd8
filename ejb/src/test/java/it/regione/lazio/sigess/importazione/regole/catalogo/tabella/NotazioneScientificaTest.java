// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.tabella;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotazioneScientificaTest {

    private final Regola regola = new NotazioneScientifica();

    @ParameterizedTest
    @CsvSource({
        "CODICE_FISCALE, '1,23E+10', formato Testo",
        "CODICE_FISCALE, 1.23457E+10, cifre sono perse",
        "IMPORTO_MENSILE, '1,5E+03', formato Testo",
        "PROTOCOLLO_DOMANDA, 2E+05, formato Testo",
        "ORE_SERVIZIO_MENSILE, '-1,2e-5', formato Testo",
    })
    void refusedWithWhatToDo(Campo campo, String valore, String rimedio) {
        Prova.segnala(
                regola, periodica().con(campo, valore).csv(12, 47, 47), campo.percorso(), rimedio);
        Prova.tace(regola, periodica().con(campo, valore));
    }

    @ParameterizedTest
    @CsvSource({
        "PROTOCOLLO_DOMANDA, 2E05",
        "PROTOCOLLO_DOMANDA, 12E+05",
        "PROTOCOLLO_DOMANDA, 2025E+A",
        "IMPORTO_MENSILE, 300.00",
        "COGNOME, E+10",
    })
    void everythingElsePasses(Campo campo, String valore) {
        Prova.tace(regola, periodica().con(campo, valore).csv(12, 47, 47));
    }

    @Test
    void inAddressesAndInSinbaToo() {
        Prova.segnala(
                regola,
                periodica().indirizzo("08", "5,8E+05", "380").csv(3, 47, 47),
                "Indirizzo[2]/@CodiceComune",
                "formato Testo");
        Prova.segnala(
                regola,
                sinba().con(Campo.ID_BENEFICIARIO, "2E+09").csv(3, 47, 47),
                "SINBA/@IDBeneficiario",
                "formato Testo");
    }
}
