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

class CellaNonCalcolataTest {

    private final Regola regola = new CellaNonCalcolata();

    @ParameterizedTest
    @CsvSource({
        "COGNOME, =A1&B1, incolla il valore",
        "PROTOCOLLO_DOMANDA, @SUM(1), incolla il valore",
        "NOME, #N/D, cancelletti",
        "LUOGO_NASCITA, #RIF!, incolla",
        "DATA_DSU, ########, allarga la colonna",
        "IMPORTO_MENSILE, #DIV/0!, incolla",
    })
    void refusedWithWhatToDo(Campo campo, String valore, String rimedio) {
        Prova.segnala(
                regola, periodica().con(campo, valore).csv(12, 47, 47), campo.percorso(), rimedio);
        Prova.tace(regola, periodica().con(campo, valore));
    }

    @ParameterizedTest
    @CsvSource({
        "PROTOCOLLO_DOMANDA, #12",
        "PROTOCOLLO_DOMANDA, a=1",
        "DENOMINAZIONE_PRESTAZIONE, Contributo #N/D",
        "PROTOCOLLO_DOMANDA, #",
        "IMPORTO_MENSILE, -5.00",
    })
    void everythingElsePasses(Campo campo, String valore) {
        Prova.tace(regola, periodica().con(campo, valore).csv(12, 47, 47));
    }

    @Test
    void inAddressesAndInSinbaToo() {
        Prova.segnala(
                regola,
                periodica().indirizzo("08", "=B7", "380").csv(3, 47, 47),
                "Indirizzo[2]/@CodiceComune",
                "incolla");
        Prova.segnala(
                regola,
                sinba().con(Campo.ID_BENEFICIARIO, "#NOME?").csv(3, 47, 47),
                "SINBA/@IDBeneficiario",
                "incolla");
    }
}
