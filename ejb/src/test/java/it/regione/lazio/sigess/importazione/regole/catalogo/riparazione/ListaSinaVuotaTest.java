// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.riparazione;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListaSinaVuotaTest {

    private final Regola regola = new ListaSinaVuota();

    @ParameterizedTest
    @EnumSource(
            value = Lista.class,
            names = {"NECESSITA_INTERVENTI_SOCIALI", "INVALIDITA_CIVILE"})
    void emptyListsAreDropped(Lista lista) {
        RigheDiProva vuota = periodica().lista(lista);
        RigheDiProva bianca = periodica().lista(lista, "", " ");

        Prova.segnala(regola, vuota, lista.contenitore(), "togli l’elemento");
        Prova.segnala(regola, bianca, lista.contenitore(), "togli l’elemento");
        assertThat(vuota.riga().lista(lista)).isNull();
        assertThat(bianca.riga().lista(lista)).isNull();
    }

    @Test
    void emptyCodesAreDroppedFromFullLists() {
        RigheDiProva riga = periodica().lista(Lista.INVALIDITA_CIVILE, "2", "", "6");

        Prova.segnala(regola, riga, "InvaliditaCivile", "ignorato");
        assertThat(riga.riga().lista(Lista.INVALIDITA_CIVILE)).containsExactly("2", "6");
    }

    @Test
    void fullAbsentAndSinbaListsAreNotTouched() {
        Prova.tace(regola, periodica());
        Prova.tace(regola, occasionale());
        RigheDiProva minore = sinba().lista(Lista.FAMIGLIA);
        Prova.tace(regola, minore);
        assertThat(minore.riga().lista(Lista.FAMIGLIA)).isEmpty();
    }
}
