// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is wrong with a {@code Beneficiario} (codice fiscale, Anagrafica, Indirizzo) is told with
 * its own code on the first of its benefits that is judged, and with the derived code on the
 * others: causes count persons, and each rejected benefit has its whole story. Tables repeat the
 * person on every row: what the first one did not say is not derived. Takes the judged rows of one
 * file in their order, on one thread.
 */
public final class Derivazione {

    /** A finding as the ledger keeps it. */
    public record Detto(String codice, String campo, String valore) {

        public Detto {
            campo = Rilievo.entro(Rilievo.CAMPO_MASSIMO, campo);
            valore = Rilievo.entro(Rilievo.VALORE_MASSIMO, valore);
        }

        private static Detto di(Rilievo rilievo) {
            return new Detto(rilievo.codice(), rilievo.campo(), rilievo.valore());
        }
    }

    /**
     * The first judged row of a {@code Beneficiario}.
     *
     * @param detti what was found in it
     */
    public record Prima(long riga, Set<Detto> detti) {

        private static Prima di(RigaFlusso riga, List<Rilievo> rilievi) {
            return new Prima(
                    riga.numero(),
                    rilievi.stream()
                            .filter(Rilievo::delBeneficiario)
                            .map(Detto::di)
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    private final Function<RigaFlusso, Optional<Prima>> registrata;
    private int beneficiario = -1;
    private Prima prima;

    /**
     * @param registrata the first judged row of the same {@code Beneficiario} that an earlier
     *     execution of this import has written; asked once, for the first row
     */
    public Derivazione(Function<RigaFlusso, Optional<Prima>> registrata) {
        this.registrata = registrata;
    }

    /** The findings of a judged row, those that repeat themselves derived. */
    public List<Rilievo> di(RigaFlusso riga, List<Rilievo> rilievi) {
        if (riga.beneficiario() != beneficiario) {
            boolean ripresa = beneficiario < 0 && riga.prestazione() > 1;
            Optional<Prima> giaScritta = ripresa ? registrata.apply(riga) : Optional.empty();
            prima = giaScritta.orElseGet(() -> Prima.di(riga, rilievi));
            beneficiario = riga.beneficiario();
        }
        if (prima.riga() == riga.numero() || rilievi.isEmpty()) {
            return rilievi;
        }
        return rilievi.stream().map(r -> siRipete(r) ? r.derivatoDa(prima.riga()) : r).toList();
    }

    private boolean siRipete(Rilievo rilievo) {
        return rilievo.delBeneficiario() && prima.detti().contains(Detto.di(rilievo));
    }
}
