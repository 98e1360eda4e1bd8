// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import java.util.Optional;

/** The reference data that rules consult; in memory, loaded once per import. */
public interface Riferimenti {

    /** DM 1986 region code of an active comune, by its ISTAT code of 6 digits. */
    Optional<String> regioneDelComune(String codiceIstat);

    /** ISTAT code (2 digits) of a region, by its DM 1986 code. */
    Optional<String> codiceIstatRegione(String codiceDm1986);

    /** Name of the comune (also ceased) or foreign state with this Belfiore code. */
    Optional<String> luogo(String belfiore);

    /** Whether the ISO 3166 numeric code of 3 digits is known (990 = not available is). */
    boolean statoNoto(String codiceIso);

    /** Whether the benefit code is in the table of INPS benefits. */
    boolean prestazioneNota(String codice);

    /**
     * Whether a benefit's name in the file has anything in common with that of its code in the
     * table; true as well when the table has no name for it.
     */
    boolean denominazioneAffine(String codice, String denominazione);

    /**
     * The day of the flow, as {@code AAAAMMGG}: how far a date lies ahead, or how old a minor is,
     * is judged from it, so that the same file is judged alike on any day.
     */
    int giorno();
}
