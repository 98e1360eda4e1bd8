// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.api.Test;

class DateDellAltraNaturaTest {

    private final Regola regola = new DateDellAltraNatura();

    @Test
    void datesOfItsOwnNature() {
        Prova.tace(regola, periodica());
        Prova.tace(regola, occasionale());
        Prova.tace(
                regola,
                periodica()
                        .con(Campo.CARATTERE_PRESTAZIONE, "9")
                        .con(Campo.DATA_EROGAZIONE_PRESTAZIONE, "2025-03-01"));
    }

    @Test
    void datesOfTheOther() {
        Prova.segnala(
                regola,
                periodica().con(Campo.DATA_EROGAZIONE_PRESTAZIONE, "2025-03-01"),
                "PrestazioniSociali/@DataErogazionePrestazione",
                "Togli DataErogazionePrestazione");
        Prova.segnala(
                regola,
                occasionale().con(Campo.DATA_INIZIO_PRESTAZIONE, "2025-03-01"),
                "PrestazioniSociali/@DataInizioPrestazione",
                "Togli DataInizioPrestazione");
        Prova.segnala(
                regola,
                occasionale().con(Campo.DATA_FINE_PRESTAZIONE, "2025-03-01"),
                "PrestazioniSociali/@DataFinePrestazione",
                "Togli DataFinePrestazione");
    }
}
