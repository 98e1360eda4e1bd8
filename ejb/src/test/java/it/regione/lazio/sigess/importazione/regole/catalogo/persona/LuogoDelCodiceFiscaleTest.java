// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.persona;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LuogoDelCodiceFiscaleTest {

    private final Regola regola = new LuogoDelCodiceFiscale();

    @ParameterizedTest
    @CsvSource({
        "PRVZNE48C09H501M, H501",
        "PRVZNE48C09H501M, h501",
        "PRVZNE48C09H50ME, H501",
        "12345678903, Z330",
        "PRVZNE48C09H501N, Z330",
        "PRVZNE48C09H501M, Roma!",
        "PRVZNE48C09H501M, '    '",
    })
    void agreesOrCannotBeCompared(String cf, String luogo) {
        Prova.tace(regola, riga(cf, luogo));
    }

    @ParameterizedTest
    @CsvSource({
        "PRVZNE48C09H501M, M082, H501",
        "PRVZNE48C09H50ME, M082, H501",
        "CLLMTS90H15Z330W, H501, Z330",
    })
    void disagrees(String cf, String luogo, String codificato) {
        Prova.segnala(
                regola,
                riga(cf, luogo),
                "Anagrafica/@LuogoNascita",
                "Verifica il luogo di nascita",
                "indica " + codificato);
    }

    private static RigheDiProva riga(String cf, String luogo) {
        return periodica().con(Campo.CODICE_FISCALE, cf).con(Campo.LUOGO_NASCITA, luogo);
    }
}
