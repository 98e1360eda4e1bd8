// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrestazioneDopoLaNascitaTest {

    private final Regola regola = new PrestazioneDopoLaNascita();

    @ParameterizedTest
    @CsvSource({
        "PRVZNE48C09H501M, 1948, 2025-03-01",
        "PRVZNE48C09H501M, 1948, 1948-03-09",
        "12345678903, 1948, 1948-01-01",
        "PRVZNE48C09H501N, 1948, 1948-01-01",
        "PRVZNE48C09H501M, 48, 1900-01-01",
        "PRVZNE48C09H501M, 1948, malformed",
        "PRVZNE48C09H501M, , 1900-01-01",
    })
    void afterTheBirthOrNotComparable(String cf, String anno, String data) {
        Prova.tace(regola, riga(cf, anno, data));
    }

    @ParameterizedTest
    @CsvSource({
        "PRVZNE48C09H501M, 1948, 1947-12-31",
        "PRVZNE48C09H501M, 1948, 1948-03-08",
        "12345678903, 1990, 1989-12-31",
    })
    void beforeTheBirth(String cf, String anno, String data) {
        Prova.segnala(
                regola,
                riga(cf, anno, data),
                "PrestazioniSociali/@DataErogazionePrestazione",
                "l’anno di nascita, che è " + anno);
    }

    private static RigheDiProva riga(String cf, String anno, String data) {
        return occasionale()
                .con(Campo.CODICE_FISCALE, cf)
                .con(Campo.ANNO_NASCITA, anno)
                .con(Campo.DATA_EROGAZIONE_PRESTAZIONE, data);
    }
}
