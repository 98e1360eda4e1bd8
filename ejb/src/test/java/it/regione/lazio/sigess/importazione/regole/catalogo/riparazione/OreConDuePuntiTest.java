// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.riparazione;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Conversioni;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class OreConDuePuntiTest {

    private final Regola regola = new OreConDuePunti();

    @ParameterizedTest
    @CsvSource({"20:30, 20.30", "'2 : 5', 2.05", "12:5, 12.05", "'7: 00', 7.00"})
    void colonsBecomePoints(String valore, String riparato) {
        RigheDiProva riga = periodica().con(Campo.ORE_SERVIZIO_MENSILE, valore);

        Prova.segnala(
                regola, riga, "PrestazioniSociali/@OreServizioMensile", "letto come " + riparato);
        assertThat(riga.riga().valore(Campo.ORE_SERVIZIO_MENSILE)).isEqualTo(riparato);
        assertThat(Conversioni.minuti(riparato)).isEqualTo(Conversioni.minuti(valore));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"20.30", "12:75", "x:y", "2"})
    void nothingElseIsTouched(String valore) {
        RigheDiProva riga = periodica().con(Campo.ORE_SERVIZIO_MENSILE, valore);

        Prova.tace(regola, riga);
        assertThat(riga.riga().valore(Campo.ORE_SERVIZIO_MENSILE)).isEqualTo(valore);
    }
}
