// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.residenza;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;

import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.api.Test;

class IndirizzoAssenteTest {

    private final Regola regola = new IndirizzoAssente();

    @Test
    void withAddressOrAnonymous() {
        Prova.tace(regola, occasionale());
        Prova.tace(regola, sinba());
    }

    @Test
    void withoutAddress() {
        Prova.segnala(regola, occasionale().senzaIndirizzi(), "Indirizzo", "Completa l’indirizzo");
    }
}
