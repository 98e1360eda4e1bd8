// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DsuSenzaIseeTest {

    private final Regola regola = new DsuSenzaIsee();

    @ParameterizedTest
    @CsvSource({"1, 2025", "3, 2025", "2, ", "4, ", "9, 2025"})
    void withIseeOrWithoutDsu(String prova, String anno) {
        Prova.tace(regola, riga(prova, anno));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "4"})
    void otherMeansTestWithDsu(String prova) {
        Prova.segnala(
                regola,
                riga(prova, "2025"),
                "PrestazioniSociali/@PresenzaProvaMezzi",
                "togli i dati della DSU");
        Prova.segnala(
                regola,
                riga(prova, null).con(Campo.DATA_DSU, "2025-01-20"),
                "PrestazioniSociali/@PresenzaProvaMezzi",
                "togli i dati della DSU");
    }

    private static RigheDiProva riga(String prova, String anno) {
        return occasionale()
                .con(Campo.PRESENZA_PROVA_MEZZI, prova)
                .con(Campo.ANNO_PROTOCOLLO_DSU, anno);
    }
}
