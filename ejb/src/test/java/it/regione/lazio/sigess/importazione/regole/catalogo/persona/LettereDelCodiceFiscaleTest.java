// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.persona;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettereDelCodiceFiscaleTest {

    private final Regola regola = new LettereDelCodiceFiscale();

    @ParameterizedTest
    @CsvSource({
        "PRVZNE48C09H501M, PROVETTI, ZENO",
        "PRVZNE48C09H501M, Provètti, Zéno",
        "CLLMTS90H15Z330W, COLLAUDI, AMIR TEST",
        "RSSMRK66C14H501U, ROSSI, MIRKO",
        "TSTLNU36T48M082R, TESTINI, LUNA",
        "12345678903, QUALSIASI, NOME",
        "PRVZNE48C09H501N, QUALSIASI, NOME",
        "PRVZNE48C09H501M, 李, ZENO",
        "PRVZNE48C09H501M, , ZENO",
        "corto, ROSSI, MIRKO",
    })
    void agreeOrCannotBeCompared(String cf, String cognome, String nome) {
        Prova.tace(regola, riga(cf, cognome, nome));
    }

    @ParameterizedTest
    @CsvSource({
        "PRVZNE48C09H501M, PROVENZA, ZENO, , ",
        "PRVZNE48C09H501M, ROSSI, ZENO, Cognome, PRV",
        "PRVZNE48C09H501M, PROVETTI, MARIO, Nome, ZNE",
        "PRVZNE48C09H501M, PROVETTI, UA, Nome, UAX",
        "PRVZNE48C09H501M, FO, ZENO, Cognome, FOX",
        "PRVZNE48C09H501M, PROVETTI, GIANFRANCO, Nome, GFR",
    })
    void disagree(String cf, String cognome, String nome, String campo, String lettere) {
        if (campo == null) {
            Prova.tace(regola, riga(cf, cognome, nome));
            return;
        }
        Prova.segnala(regola, riga(cf, cognome, nome), "Anagrafica/@" + campo, lettere);
    }

    private static RigheDiProva riga(String cf, String cognome, String nome) {
        return periodica()
                .con(Campo.CODICE_FISCALE, cf)
                .con(Campo.COGNOME, cognome)
                .con(Campo.NOME, nome);
    }
}
