// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

/** What became of a row: exactly one of these for every row read (conservation). */
public enum EsitoRiga {
    CREATA("NUOVE"),
    AGGIORNATA("AGGIORNATE"),
    INVARIATA("INVARIATE"),
    ANNULLATA("ANNULLATE"),
    SCARTATA("SCARTATE"),
    ESCLUSA("ESCLUSE"),
    PARCHEGGIATA("PARCHEGGIATE");

    private final String contatore;

    EsitoRiga(String contatore) {
        this.contatore = contatore;
    }

    /** Column of IMPORTAZIONE that counts the rows of this outcome. */
    public String contatore() {
        return contatore;
    }
}
