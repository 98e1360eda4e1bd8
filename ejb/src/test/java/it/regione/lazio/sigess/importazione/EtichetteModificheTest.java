// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.intervento.NomiDiProva;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A change is told with the labels and in the form of the pages. */
class EtichetteModificheTest {

    private final EtichetteModifiche etichette = new EtichetteModifiche(NomiDiProva.daTabelle());

    @Test
    void amountsDaysHoursAndCodesAreToldAsOnTheirPage() {
        assertThat(
                        differenze(
                                "INTERVENTO",
                                "{\"IMPORTO_MENSILE\":\"300\",\"DATA_DSU\":null,"
                                        + "\"MINUTI_SERVIZIO_MENSILE\":\"1230\",\"AREA_UTENZA\":\"1\"}",
                                "{\"IMPORTO_MENSILE\":\"350.00\",\"DATA_DSU\":\"2025-01-20\","
                                        + "\"MINUTI_SERVIZIO_MENSILE\":\"600\",\"AREA_UTENZA\":\"2\"}"))
                .containsExactly(
                        new CampoModificato(
                                "Importo mensile",
                                new BigDecimal("300.00"),
                                new BigDecimal("350.00")),
                        new CampoModificato("Data DSU", null, LocalDate.of(2025, 1, 20)),
                        new CampoModificato("Ore di servizio mensile", "20 h 30 min", "10 h 0 min"),
                        new CampoModificato(
                                "Area utenza",
                                "Famiglia e minori",
                                "Disabilità e Non autosufficienza"));
    }

    @Test
    void whatOnlyTheImportReadsIsLeftOut() {
        assertThat(
                        differenze(
                                "INTERVENTO",
                                "{\"STATO\":\"ATTIVO\"}",
                                "{\"STATO\":\"ANNULLATO\",\"IMPRONTA\":\"x\",\"MODIFICATO_DA\":\"7\","
                                        + "\"ORDINE_FLUSSO\":\"y\",\"ANNULLATO_DA\":\"7\"}"))
                .containsExactly(new CampoModificato("Stato", "Attivo", "Annullato"));
        assertThat(differenze("SOGGETTO", "{}", null)).isEmpty();
    }

    @Test
    void anAddressThatAPersonGetsIsTold() {
        assertThat(differenze("SOGGETTO", "{}", "{\"INDIRIZZI\":\"380|08|058091\"}"))
                .singleElement()
                .satisfies(
                        d -> {
                            assertThat(d.etichetta()).isEqualTo("Indirizzo aggiunto");
                            assertThat(d.prima()).isNull();
                            assertThat(d.dopo().toString()).isNotBlank();
                        });
    }

    private List<CampoModificato> differenze(String tabella, String prima, String dopo) {
        return etichette.differenze(new Modifica(tabella, prima, dopo));
    }
}
