// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.forma;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;

import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoceDiListaTest {

    private final Regola regola = new VoceDiLista();

    @Test
    void rightCodes() {
        Prova.tace(regola, periodica());
        Prova.tace(regola, sinba().lista(Lista.FAMIGLIA, "1", "6"));
    }

    @ParameterizedTest
    @CsvSource({
        "INVALIDITA_CIVILE, 9, InvaliditaCivile/InvCiv, '7, 8'",
        "INVALIDITA_CIVILE, 0, InvaliditaCivile/InvCiv, '1, 2'",
        "FAMIGLIA, 7, Famiglia/ComposizioneFamiglia, '5, 6'",
        "FAMIGLIA, '', Famiglia/ComposizioneFamiglia, '5, 6'",
        "PRESTAZIONI, A2, Prestazioni/CodicePrestazione, A1.01",
        "NECESSITA_INTERVENTI_SOCIALI, A1.05.01.01, "
                + "NecessitaInterventiSociali/CodicePrestazione, A1.01",
    })
    void wrongCodes(Lista lista, String codice, String percorso, String rimedio) {
        Prova.segnala(regola, sinba().lista(lista, codice), percorso, "valori ammessi", rimedio);
    }
}
