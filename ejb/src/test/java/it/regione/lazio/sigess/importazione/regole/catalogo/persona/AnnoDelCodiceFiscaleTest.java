// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.persona;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnoDelCodiceFiscaleTest {

    private final Regola regola = new AnnoDelCodiceFiscale();

    @ParameterizedTest
    @CsvSource({
        "PRVZNE48C09H501M, 1948",
        "PRVZNE48C09H50ME, 1948",
        "PRVZNE48C09H501M, 2048",
        "12345678903, 1990",
        "PRVZNE48C09H501N, 1990",
        "PRVZNE48C09H501M, 48",
        "PRVZNE48C09H501M, 194x",
        "PRVZNE48C09H501M, 0000",
    })
    void agreesOrCannotBeCompared(String cf, String anno) {
        Prova.tace(regola, riga(cf, anno));
    }

    @ParameterizedTest
    @CsvSource({
        "PRVZNE48C09H501M, 1949, 48",
        "PRVZNE48C09H501M, 1984, 48",
        "PRVZNE00B29H501T, 1900, 00",
        "CLLMTS90H15Z330W, 1909, 90",
    })
    void disagrees(String cf, String anno, String dueCifre) {
        Prova.segnala(
                regola,
                riga(cf, anno),
                "Anagrafica/@AnnoNascita",
                "Correggi l’anno di nascita",
                "termina per " + dueCifre);
    }

    private static RigheDiProva riga(String cf, String anno) {
        return periodica().con(Campo.CODICE_FISCALE, cf).con(Campo.ANNO_NASCITA, anno);
    }
}
