// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.flusso;

/** The XML elements that carry attributes, each with the table its attributes are stored in. */
public enum Elemento {
    IDENTIFICAZIONE_FLUSSO("IdentificazioneFlusso", "IMPORTAZIONE"),
    ENTE("Ente", "IMPORTAZIONE"),
    BENEFICIARIO("Beneficiario", "SOGGETTO"),
    ANAGRAFICA("Anagrafica", "SOGGETTO"),
    INDIRIZZO("Indirizzo", "INDIRIZZO"),
    PRESTAZIONI_SOCIALI("PrestazioniSociali", "INTERVENTO"),
    SINA("SINA", "SCHEDA_SINA"),
    SINBA("SINBA", "SCHEDA_SINBA");

    private final String nome;
    private final String tabella;

    Elemento(String nome, String tabella) {
        this.nome = nome;
        this.tabella = tabella;
    }

    /** Local name in the namespace {@code http://inps.it/Casellario}. */
    public String nome() {
        return nome;
    }

    public String tabella() {
        return tabella;
    }
}
