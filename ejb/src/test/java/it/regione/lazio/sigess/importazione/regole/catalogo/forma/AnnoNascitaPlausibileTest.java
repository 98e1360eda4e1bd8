// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.forma;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnoNascitaPlausibileTest {

    private final Regola regola = new AnnoNascitaPlausibile();

    @ParameterizedTest
    @ValueSource(strings = {"1850", "1948", "2025", "48", "", "194x"})
    void plausibleOrJudgedByItsShape(String anno) {
        Prova.tace(regola, periodica().con(Campo.ANNO_NASCITA, anno));
        Prova.tace(regola, sinba().con(Campo.ANNO_NASCITA_MINORE, anno));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "0048", "1849", "2100", "9999"})
    void impossible(String anno) {
        Prova.segnala(
                regola,
                periodica().con(Campo.ANNO_NASCITA, anno),
                "Anagrafica/@AnnoNascita",
                "Correggi l’anno di nascita");
        Prova.segnala(
                regola,
                sinba().con(Campo.ANNO_NASCITA_MINORE, anno),
                "SINBA/@AnnoNascita",
                "Correggi l’anno di nascita");
    }
}
