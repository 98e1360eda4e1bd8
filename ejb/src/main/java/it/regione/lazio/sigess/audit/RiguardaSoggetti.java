// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import java.util.List;

/** Something that shows data of persons and can tell whose. */
public interface RiguardaSoggetti {

    /**
     * The persons, in whatever way they are known here; empty when the data are of nobody known.
     */
    List<Riferimento> soggetti();
}
