// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.shared;

import jakarta.ejb.ApplicationException;
import java.util.Map;

/** What was given cannot be taken as it is; nothing was done. */
@ApplicationException(rollback = true)
public class DatiNonValidiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> errori;

    /**
     * @param errori name of what was given to what is wrong and what to do, in Italian
     */
    public DatiNonValidiException(Map<String, String> errori) {
        super(String.join(" ", errori.values()));
        this.errori = Map.copyOf(errori);
    }

    public Map<String, String> errori() {
        return errori;
    }
}
