// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.flusso;

/** The two INPS flows; they share root and namespace and differ in the second child. */
public enum TipoFlusso {
    PS_PSA_SINA(Elemento.BENEFICIARIO),
    SINBA(Elemento.SINBA);

    private final Elemento elementoRiga;

    TipoFlusso(Elemento elementoRiga) {
        this.elementoRiga = elementoRiga;
    }

    /** The child of {@code Flusso} that tells this flow from the other. */
    public Elemento elementoRiga() {
        return elementoRiga;
    }
}
