// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import jakarta.ejb.ApplicationException;
import java.util.Map;

/** Some of the four parameters are wrong; nothing was registered. */
@ApplicationException(rollback = true)
public class ParametriNonValidiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> errori;

    /**
     * @param errori parameter name ({@code codicePrestazione}, {@code unitaOperativa}, {@code
     *     operatore}, {@code tipoIntervento}, {@code file}) to what is wrong and what to do, in
     *     Italian
     */
    public ParametriNonValidiException(Map<String, String> errori) {
        super(String.join(" ", errori.values()));
        this.errori = Map.copyOf(errori);
    }

    public Map<String, String> errori() {
        return errori;
    }
}
