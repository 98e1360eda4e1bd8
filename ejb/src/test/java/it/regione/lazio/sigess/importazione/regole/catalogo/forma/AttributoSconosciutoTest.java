// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.forma;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import it.regione.lazio.sigess.importazione.regole.Rilievo;
import org.junit.jupiter.api.Test;

class AttributoSconosciutoTest {

    private final Regola regola = new AttributoSconosciuto();

    @Test
    void nothingUnknown() {
        Prova.tace(regola, periodica());
    }

    @Test
    void eachUnknownThingIsSaid() {
        RigheDiProva riga =
                periodica().sconosciuto("Anagrafica/@Telefono").sconosciuto("Beneficiario/Nota");

        assertThat(Prova.applica(regola, riga))
                .extracting(Rilievo::campo)
                .containsExactly("Anagrafica/@Telefono", "Beneficiario/Nota");
        Prova.segnala(
                regola,
                sinba().sconosciuto("SINBA/@Nome"),
                "SINBA/@Nome",
                "Verifica che il dato non serva");
    }
}
