// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.confronto;

import java.util.Objects;

/**
 * A line of the ledger that the parameters did not leave out.
 *
 * @param prima it is of the file before
 * @param oggetto the intervention it is about; of SINBA the anonymous subject; null when none is
 *     known
 * @param stato whether it came in
 * @param impronta fingerprint of its content, null when it cancels
 */
record RigaDiRegistro(
        long importazione,
        long numero,
        boolean prima,
        Long oggetto,
        Stato stato,
        String impronta,
        Chiavi chiavi) {

    /** Whether a row came in. */
    enum Stato {
        ENTRATA,
        /** Rejected, or waiting for a person. */
        SOSPESA,
        /** Rejected, and a correction took its place. */
        CORRETTA
    }

    boolean annulla() {
        return impronta == null;
    }

    boolean uguale(RigaDiRegistro altra) {
        return Objects.equals(impronta, altra.impronta);
    }
}
