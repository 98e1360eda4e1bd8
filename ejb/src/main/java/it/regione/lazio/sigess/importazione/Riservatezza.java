// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import java.util.regex.Pattern;

/**
 * Keeps persons out of what is logged: a codice fiscale given by mistake for a code of the staff is
 * not repeated.
 */
final class Riservatezza {

    /** The shape with omocodia, wherever it stands; or eleven digits, no more of them around. */
    private static final Pattern CODICE_FISCALE =
            Pattern.compile(
                    "[A-Z]{6}[0-9L-NP-V]{2}[A-Z][0-9L-NP-V]{2}[A-Z][0-9L-NP-V]{3}[A-Z]"
                            + "|(?<![0-9])[0-9]{11}(?![0-9])",
                    Pattern.CASE_INSENSITIVE);

    private static final String NASCOSTO = "******";

    private Riservatezza() {}

    /** The text with asterisks in the place of every codice fiscale. */
    static String senzaCodiciFiscali(String testo) {
        return CODICE_FISCALE.matcher(testo).replaceAll(NASCOSTO);
    }
}
