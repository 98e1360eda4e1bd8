// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What is wrong with a {@code Beneficiario} (codice fiscale, Anagrafica, Indirizzo) is told with
 * its own code on the first of its benefits that is judged, and with the derived code on the
 * others: causes count persons, and each rejected benefit has its whole story. Takes the judged
 * rows of one file in their order, on one thread.
 */
public final class Derivazione {

    private final ToLongFunction<RigaFlusso> registrata;
    private int beneficiario = -1;
    private long prima;

    /**
     * @param registrata number of the first judged row of the same {@code Beneficiario} that an
     *     earlier execution of this import has written, 0 when there is none; asked once, for the
     *     first row
     */
    public Derivazione(ToLongFunction<RigaFlusso> registrata) {
        this.registrata = registrata;
    }

    /** The findings of a judged row, those that repeat themselves derived. */
    public List<Rilievo> di(RigaFlusso riga, List<Rilievo> rilievi) {
        if (riga.beneficiario() != beneficiario) {
            boolean ripresa = beneficiario < 0 && riga.prestazione() > 1;
            long giaScritta = ripresa ? registrata.applyAsLong(riga) : 0;
            prima = giaScritta == 0 ? riga.numero() : giaScritta;
            beneficiario = riga.beneficiario();
        }
        if (prima == riga.numero() || rilievi.isEmpty()) {
            return rilievi;
        }
        return rilievi.stream().map(r -> r.delBeneficiario() ? r.derivatoDa(prima) : r).toList();
    }
}
