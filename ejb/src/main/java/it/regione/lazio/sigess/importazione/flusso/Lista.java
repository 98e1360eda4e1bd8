// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.flusso;

import java.util.Arrays;
import java.util.Optional;

/** The elements that repeat a code: a container, its repeated child, and the table of the codes. */
public enum Lista {
    NECESSITA_INTERVENTI_SOCIALI(
            Elemento.SINA,
            "NecessitaInterventiSociali",
            "CodicePrestazione",
            new Formato.Testo(5, 10),
            "SCHEDA_SINA_PRESTAZIONE"),
    INVALIDITA_CIVILE(
            Elemento.SINA,
            "InvaliditaCivile",
            "InvCiv",
            Formato.codici(1, 8),
            "SCHEDA_SINA_INVALIDITA"),
    PRESTAZIONI(
            Elemento.SINBA,
            "Prestazioni",
            "CodicePrestazione",
            new Formato.Testo(5, 10),
            "SCHEDA_SINBA_PRESTAZIONE"),
    FAMIGLIA(
            Elemento.SINBA,
            "Famiglia",
            "ComposizioneFamiglia",
            Formato.codici(1, 6),
            "SCHEDA_SINBA_FAMIGLIA");

    private final Elemento elemento;
    private final String contenitore;
    private final String voce;
    private final Formato formato;
    private final String tabella;

    Lista(Elemento elemento, String contenitore, String voce, Formato formato, String tabella) {
        this.elemento = elemento;
        this.contenitore = contenitore;
        this.voce = voce;
        this.formato = formato;
        this.tabella = tabella;
    }

    public Elemento elemento() {
        return elemento;
    }

    /** Local name of the container element. */
    public String contenitore() {
        return contenitore;
    }

    /** Local name of the repeated child that holds one code as its text. */
    public String voce() {
        return voce;
    }

    public Formato formato() {
        return formato;
    }

    /** Table of the codes, columns SCHEDA_ID, ORDINE, CODICE. */
    public String tabella() {
        return tabella;
    }

    /** Required with at least one code in SINBA, optional in SINA. */
    public boolean obbligatoria() {
        return elemento == Elemento.SINBA;
    }

    public String percorso() {
        return contenitore + "/" + voce;
    }

    public static Optional<Lista> trova(Elemento elemento, String contenitore) {
        return Arrays.stream(values())
                .filter(l -> l.elemento == elemento && l.contenitore.equals(contenitore))
                .findFirst();
    }
}
