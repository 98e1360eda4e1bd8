// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.annullamento;

import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import java.util.List;

/** The tables of the domain in the order of an undo: what belongs to a record goes before it. */
enum Fase {
    INTERVENTI("INTERVENTO_ID"),
    SCHEDE("SCHEDA_ID"),
    PRESE("PRESA_IN_CARICO_ID"),
    SOGGETTI("SOGGETTO_ID");

    /** Column of the ledger that names the record; with _PRIMA, its version before the row. */
    private final String registro;

    Fase(String registro) {
        this.registro = registro;
    }

    String registro() {
        return registro;
    }

    String registroPrima() {
        return registro.replace("_ID", "_PRIMA");
    }

    String tabella(TipoFlusso tipo) {
        return switch (this) {
            case INTERVENTI -> "INTERVENTO";
            case SCHEDE -> tipo == TipoFlusso.SINBA ? "SCHEDA_SINBA" : "SCHEDA_SINA";
            case PRESE -> "PRESA_IN_CARICO";
            case SOGGETTI -> "SOGGETTO";
        };
    }

    /** The columns that make another record belong to one of these: table and column. */
    List<String[]> dipendenti(TipoFlusso tipo) {
        return switch (this) {
            case INTERVENTI -> List.of();
            case SCHEDE ->
                    tipo == TipoFlusso.SINBA ? List.of() : tutti("SCHEDA_SINA_ID", "INTERVENTO");
            case PRESE -> tutti("PRESA_IN_CARICO_ID", "INTERVENTO", "SCHEDA_SINA", "SCHEDA_SINBA");
            case SOGGETTI ->
                    tutti(
                            "SOGGETTO_ID",
                            "INTERVENTO",
                            "SCHEDA_SINA",
                            "SCHEDA_SINBA",
                            "PRESA_IN_CARICO");
        };
    }

    private static List<String[]> tutti(String colonna, String... tabelle) {
        return List.of(tabelle).stream().map(t -> new String[] {t, colonna}).toList();
    }
}
