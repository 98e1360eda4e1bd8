// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.persona;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessoDelCodiceFiscaleTest {

    private final Regola regola = new SessoDelCodiceFiscale();

    @ParameterizedTest
    @CsvSource({
        "PRVZNE48C09H501M, 1",
        "TSTLNU36T48M082R, 2",
        "12345678903, 2",
        "PRVZNE48C09H501N, 2",
        "PRVZNE48C09H501M, F",
    })
    void agreesOrCannotBeCompared(String cf, String genere) {
        Prova.tace(regola, riga(cf, genere));
    }

    @ParameterizedTest
    @CsvSource({"PRVZNE48C09H501M, 2, 1", "TSTLNU36T48M082R, 1, 2", "PRVZNE48C09H50ME, 2, 1"})
    void disagrees(String cf, String genere, String indicato) {
        Prova.segnala(
                regola,
                riga(cf, genere),
                "Anagrafica/@Genere",
                "Correggi il sesso",
                "che indica " + indicato);
    }

    private static RigheDiProva riga(String cf, String genere) {
        return periodica().con(Campo.CODICE_FISCALE, cf).con(Campo.GENERE, genere);
    }
}
