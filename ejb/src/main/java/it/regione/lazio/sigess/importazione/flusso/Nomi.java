// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.flusso;

import java.util.Optional;

/** Names of the codes that the flows take from tables; empty for a code that no table knows. */
public interface Nomi {

    /** Birthplace by Belfiore code: comune or foreign state. */
    Optional<String> luogo(String belfiore);

    /** Comune by ISTAT code. */
    Optional<String> comune(String codiceIstat);

    /** Region by DM 1986 code. */
    Optional<String> regione(String codiceDm1986);

    /** State by ISO numeric code. */
    Optional<String> stato(String codiceIso);

    /** INPS benefit. */
    Optional<String> prestazione(String codice);
}
