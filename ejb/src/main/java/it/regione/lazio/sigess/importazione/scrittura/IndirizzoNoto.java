// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import java.io.Serializable;
import java.util.Objects;

/**
 * An address of a person.
 *
 * @param id null on the ones read from the database
 * @param residenza the first address in Italy
 * @param regione code as in the file, whatever its coding
 * @param riga row that brought it, 0 on the ones read
 */
record IndirizzoNoto(
        Long id,
        long soggetto,
        int ordine,
        boolean residenza,
        String regione,
        String comune,
        String nazione,
        long riga)
        implements Serializable {

    /** The same address as it is read from the database. */
    IndirizzoNoto letto() {
        return new IndirizzoNoto(null, soggetto, ordine, residenza, regione, comune, nazione, 0);
    }

    /** The same address after {@code altri} others. */
    IndirizzoNoto dopo(int altri) {
        return new IndirizzoNoto(
                id, soggetto, altri + 1, residenza, regione, comune, nazione, riga);
    }

    /** The place as one value: region, comune and country. */
    String luogo() {
        return Objects.toString(regione, "") + "|" + Objects.toString(comune, "") + "|" + nazione;
    }

    /** Same place: the comune decides, the region follows from it. */
    boolean stessoLuogo(IndirizzoNoto altro) {
        return nazione.equals(altro.nazione) && Objects.equals(comune, altro.comune);
    }
}
