// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.tabella;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;

import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RigaTroppoCortaTest {

    private final Regola regola = new RigaTroppoCorta();

    @Test
    void theCellsAreCounted() {
        Prova.segnala(
                regola, periodica().csv(12, 47, 46), "", "La riga ha 46 valori per 47 colonne");
        Prova.segnala(regola, sinba().csv(12, 47, 46), "", "La riga ha 46 valori per 47 colonne");
    }

    @ParameterizedTest
    @ValueSource(ints = {47, 48})
    void aWholeRowPassesAndXmlHasNoCells(int celle) {
        Prova.tace(regola, periodica().csv(12, 47, celle));
        Prova.tace(regola, periodica());
    }
}
