// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.forma;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;

import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.api.Test;

class ListaObbligatoriaTest {

    private final Regola regola = new ListaObbligatoria();

    @Test
    void bothListsFilled() {
        Prova.tace(regola, sinba());
        Prova.tace(regola, occasionale());
    }

    @Test
    void missingOrEmpty() {
        Prova.segnala(
                regola,
                sinba().senza(Lista.PRESTAZIONI),
                "Prestazioni/CodicePrestazione",
                "Aggiungi almeno un elemento CodicePrestazione");
        Prova.segnala(
                regola,
                sinba().lista(Lista.FAMIGLIA),
                "Famiglia/ComposizioneFamiglia",
                "Aggiungi almeno un elemento ComposizioneFamiglia");
    }
}
