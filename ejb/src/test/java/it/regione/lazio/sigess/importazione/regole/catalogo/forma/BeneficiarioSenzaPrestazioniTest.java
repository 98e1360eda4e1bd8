// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.forma;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.senzaPrestazioni;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;

import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.api.Test;

class BeneficiarioSenzaPrestazioniTest {

    private final Regola regola = new BeneficiarioSenzaPrestazioni();

    @Test
    void withBenefits() {
        Prova.tace(regola, periodica());
        Prova.tace(regola, sinba());
    }

    @Test
    void withoutBenefits() {
        Prova.segnala(regola, senzaPrestazioni(), "PrestazioniSociali", "Aggiungi la prestazione");
    }
}
