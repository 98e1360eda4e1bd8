// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DenominazioneDelCodiceTest {

    private final Regola regola = new DenominazioneDelCodice();

    @ParameterizedTest
    @CsvSource({
        "A2.07, Assistenza domiciliare socio-assistenziale",
        "A2.07, SAD - assistenza agli anziani",
        "A1.06, BUONO SPESA",
        "A1.05.01, Telesoccorso e teleassistenza",
        "A1.99, Telesoccorso e teleassistenza",
        "A2.07, S.A.D. (1)",
        "A1.16, Contributo mobilita",
        ", Telesoccorso e teleassistenza",
        "A1.09, ",
    })
    void haveAWordInCommonOrCannotBeCompared(String codice, String nome) {
        Prova.tace(regola, riga(codice, nome));
    }

    /** The first one is an example of INPS itself. */
    @ParameterizedTest
    @CsvSource({
        "A1.09, Telesoccorso e teleassistenza",
        "A3.02, Mensa scolastica",
        "A2.07, Buoni pasto"
    })
    void haveNone(String codice, String nome) {
        Prova.segnala(
                regola,
                riga(codice, nome),
                "PrestazioniSociali/@DenominazionePrestazione",
                "Verifica che il codice " + codice);
    }

    private static RigheDiProva riga(String codice, String nome) {
        return periodica()
                .con(Campo.CODICE_PRESTAZIONE, codice)
                .con(Campo.DENOMINAZIONE_PRESTAZIONE, nome);
    }
}
