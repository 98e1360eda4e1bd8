// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.confronto;

import java.util.List;

/** Where a comparison goes, each call in a transaction of its own. */
public interface Uscita {

    void scrivi(List<Esito> esiti);

    void abbina(List<Coppia> coppie);

    /**
     * To be called between one part and the next.
     *
     * @return whether somebody wants it to stop here
     */
    boolean fermata();
}
