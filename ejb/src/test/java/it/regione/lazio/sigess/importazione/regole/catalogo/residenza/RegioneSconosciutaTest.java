// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.residenza;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegioneSconosciutaTest {

    private final Regola regola = new RegioneSconosciuta();

    @ParameterizedTest
    @ValueSource(strings = {"08", "01", "8", "La"})
    void knownOrMalformed(String regione) {
        Prova.tace(regola, sinba().con(Campo.CODICE_REGIONE_RESIDENZA, regione));
    }

    @ParameterizedTest
    @EnumSource(
            value = Campo.class,
            names = {
                "CODICE_REGIONE_RESIDENZA",
                "CODICE_REGIONE_RESIDENZA_PADRE",
                "CODICE_REGIONE_RESIDENZA_MADRE"
            })
    void unknown(Campo campo) {
        Prova.segnala(regola, sinba().con(campo, "22"), campo.percorso(), "Verifica il codice");
    }
}
