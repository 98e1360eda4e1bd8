// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.forma;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;

import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import org.junit.jupiter.api.Test;

class TroppiIndirizziTest {

    private final Regola regola = new TroppiIndirizzi();

    @Test
    void upToFive() {
        Prova.tace(regola, conIndirizzi(1));
        Prova.tace(regola, conIndirizzi(5));
    }

    @Test
    void six() {
        Prova.segnala(regola, conIndirizzi(6), "Indirizzo", "al massimo 5 indirizzi");
    }

    private static RigheDiProva conIndirizzi(int quanti) {
        RigheDiProva riga = occasionale().senzaIndirizzi();
        for (int i = 0; i < quanti; i++) {
            riga.indirizzo("08", "058091", "380");
        }
        return riga;
    }
}
