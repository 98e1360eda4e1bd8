// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

/** What a person can decide of a parked row. */
public enum SceltaVerifica {
    /** The candidate is this person: the row's code becomes theirs too. */
    STESSA(true),
    /** None of the candidates is this person: never asked again. */
    DIVERSE(false),
    /** The row cancels the candidate. */
    ANNULLA(true),
    /** The row's values take the place of the recorded ones. */
    APPLICA(false),
    /** The recorded values stay. */
    TIENI(false),
    /** The row is left out. */
    SCARTA(false);

    private final boolean candidato;

    SceltaVerifica(boolean candidato) {
        this.candidato = candidato;
    }

    /** Whether it needs one of the candidates. */
    public boolean conCandidato() {
        return candidato;
    }

    /** Whether it writes records. */
    public boolean scrive() {
        return this != TIENI && this != SCARTA;
    }
}
