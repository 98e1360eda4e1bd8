// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.scheda;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.intervento.NomiDiProva;
import it.regione.lazio.sigess.organizzazione.UtenteDiProva;
import it.regione.lazio.sigess.organizzazione.Visibilita;
import it.regione.lazio.sigess.shared.BaseDati;
import it.regione.lazio.sigess.shared.Voce;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The forms of the demonstration data as questions and answers. */
class SchedaServiceTest {

    private final SchedaService servizio = servizio(UtenteDiProva.consultatore());
    private final SchedaService minori = servizio(UtenteDiProva.conMinori());

    @Test
    void aSinaFormIsReadAsQuestionsAndAnswers() {
        SchedaCompilata scheda = servizio.dellaPresaInCarico(203).get(0);

        assertThat(scheda.tipo()).isEqualTo("SINA");
        assertThat(scheda.sezioni())
                .flatExtracting(s -> s.voci())
                .hasSize(12 + 2)
                .contains(
                        new Voce("Mobilità", "Non si sposta"),
                        new Voce(
                                "Necessità di interventi sociali",
                                List.of(
                                        "A2.08 – A.D.I. - Assistenza domiciliare integrata con"
                                                + " servizi sanitari",
                                        "A3.02 – Strutture residenziali")),
                        new Voce(
                                "Invalidità civile",
                                List.of(
                                        "Certificazione invalidità civile totale (100%) con"
                                                + " indennità di accompagnamento",
                                        "Certificazione L.104 (art.3, comma 3)")));
    }

    @Test
    void aSinbaFormIsReadAsQuestionsAndAnswers() {
        SchedaCompilata scheda = minori.delSoggetto(13).get(0);

        assertThat(scheda.tipo()).isEqualTo("SINBA");
        assertThat(scheda.presaInCarico()).isEqualTo(208);
        assertThat(scheda.sezioni())
                .flatExtracting(s -> s.voci())
                .hasSize(48 + 2)
                .contains(
                        new Voce("Codice anonimo del beneficiario", "DIM-0001"),
                        new Voce("Anno di nascita", "2012"),
                        new Voce("Cittadinanza della madre", "990 – Non disponibile"),
                        new Voce("Regione di residenza", "08 – Lazio"),
                        new Voce("Data della prima segnalazione (mese/anno)", "10/2023"),
                        new Voce("Fonte della segnalazione", "Scuola"),
                        new Voce(
                                "Carattere dell'inserimento residenziale",
                                "Comunitario-funzione integrazione socio-sanitaria medio-alta"),
                        new Voce(
                                "Composizione della famiglia",
                                List.of("Madre", "Padre", "Fratelli/Sorelle")),
                        new Voce("Forma dell'intervento di affido", null));
    }

    @Test
    void sinbaFormsAreThereOnlyForWhoMaySeeMinors() {
        assertThat(servizio.delSoggetto(13)).isEmpty();
        assertThat(servizio.dellaPresaInCarico(208)).isEmpty();
        assertThat(minori.dellaPresaInCarico(208)).hasSize(1);
    }

    @Test
    void aFormWithoutACaseIsFoundByItsPerson() {
        assertThat(servizio.delSoggetto(10))
                .singleElement()
                .matches(s -> s.presaInCarico() == null);
    }

    private static SchedaService servizio(Visibilita visibilita) {
        SchedaService servizio = new SchedaService();
        servizio.em = BaseDati.em();
        servizio.visibilita = visibilita;
        servizio.nomi = NomiDiProva.daTabelle();
        return servizio;
    }
}
