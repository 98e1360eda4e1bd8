// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.confronto;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A line of the ledger that an import did not leave out.
 *
 * @param oggetto the intervention it is about; of SINBA the anonymous subject
 * @param impronta fingerprint of its content, null when it cancels
 * @param chiave natural key with the code of the person
 */
record RigaDiRegistro(
        long importazione, long numero, long oggetto, String impronta, String chiave) {

    /** A correction comes after the file that it corrects, and has the higher number. */
    private static final Comparator<RigaDiRegistro> ORDINE =
            Comparator.comparingLong(RigaDiRegistro::importazione)
                    .thenComparingLong(RigaDiRegistro::numero);

    /** The last of these lines, which says how the object stands; null when there is none. */
    static RigaDiRegistro ultima(List<RigaDiRegistro> righe) {
        return righe.stream().max(ORDINE).orElse(null);
    }

    boolean annulla() {
        return impronta == null;
    }

    boolean uguale(RigaDiRegistro altra) {
        return Objects.equals(impronta, altra.impronta);
    }
}
