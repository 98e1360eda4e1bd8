// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.residenza;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;

class RegioneResidenzaMinoreTest {

    private final Regola regola = new RegioneResidenzaMinore();

    @Test
    void inItalyWithRegionOrAbroad() {
        Prova.tace(regola, sinba());
        Prova.tace(
                regola,
                sinba().con(Campo.CODICE_NAZIONE_RESIDENZA, "818")
                        .senza(Campo.CODICE_REGIONE_RESIDENZA));
        Prova.tace(regola, occasionale());
    }

    @ParameterizedTest
    @NullAndEmptySource
    void inItalyWithoutRegion(String regione) {
        Prova.segnala(
                regola,
                sinba().con(Campo.CODICE_REGIONE_RESIDENZA, regione),
                "SINBA/@CodiceRegioneResidenza",
                "Compila CodiceRegioneResidenza");
    }
}
