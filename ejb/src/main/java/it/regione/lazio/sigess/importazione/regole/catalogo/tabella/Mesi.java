// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.tabella;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Months as Italian and English spreadsheets show them: {@code ott-23}, {@code Oct-23}. */
final class Mesi {

    private static final List<String> ITALIANI =
            List.of(
                    "gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov",
                    "dic");
    private static final List<String> INGLESI =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    static final String NOMI =
            "(?i:" + String.join("|", ITALIANI) + "|" + String.join("|", INGLESI) + ")";
    static final String FORMA = NOMI + "-[0-9]{2}";

    /** Spreadsheets take years up to this one for those of this century. */
    private static final int SECOLO = 29;

    private static final Pattern MESE = Pattern.compile("(" + NOMI + ")-([0-9]{2}|[0-9]{4})");

    private Mesi() {}

    /** The month as the flows write it, {@code 10/2023}. */
    static Optional<String> meseAnno(String cella) {
        Matcher m = MESE.matcher(cella);
        if (!m.matches()) {
            return Optional.empty();
        }
        String nome = m.group(1).toLowerCase(Locale.ROOT);
        int mese = Math.max(ITALIANI.indexOf(nome), INGLESI.indexOf(nome)) + 1;
        int anno = Integer.parseInt(m.group(2));
        if (m.group(2).length() == 2) {
            anno += anno > SECOLO ? 1900 : 2000;
        }
        return Optional.of(String.format(Locale.ROOT, "%02d/%04d", mese, anno));
    }
}
