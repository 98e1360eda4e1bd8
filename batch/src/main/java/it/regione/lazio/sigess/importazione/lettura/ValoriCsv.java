// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Formato;
import it.regione.lazio.sigess.shared.CellaCsv;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The value of a cell as XML would write it (specifica SIUSS, punto 8): blanks around it gone,
 * dates {@code AAAA-MM-GG}, decimals with a point. What can be read in two ways, or in none, stays
 * as it is: the rules say so with the value that stands in the file.
 */
final class ValoriCsv {

    private static final Pattern BORDI =
            Pattern.compile("\\A[\\s\\u00A0\\u200B\\uFEFF]+|[\\s\\u00A0\\u200B\\uFEFF]+\\z");
    private static final Pattern A_CAPO = Pattern.compile("\\r\\n|[\\r\\n\\t]");

    /** A text that a producer made look like a formula, to save its zeros. */
    private static final Pattern TESTO = Pattern.compile("=\"([^\"]*)\"");

    private static final Pattern TESTO_DI_CIFRE = Pattern.compile("'[0-9].*");
    private static final Pattern ORA_ZERO = Pattern.compile("[ T]0?0:00(:00(\\.0+)?)?\\z");
    private static final Pattern GIORNO = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");
    private static final Pattern EURO = Pattern.compile("(?i)€|\\beuro?\\b|[\\s\\u00A0\\u202F]");
    private static final Pattern MIGLIAIA_PUNTO =
            Pattern.compile("[+-]?[0-9]{1,3}((\\.[0-9]{3})+,[0-9]*|(\\.[0-9]{3}){2,})");
    private static final Pattern MIGLIAIA_VIRGOLA =
            Pattern.compile("[+-]?[0-9]{1,3}((,[0-9]{3})+\\.[0-9]*|(,[0-9]{3}){2,})");
    private static final Pattern VIRGOLA = Pattern.compile("[+-]?[0-9]*,[0-9]+");
    private static final Pattern AMBIGUO = Pattern.compile("[+-]?[1-9][0-9]{0,2},[0-9]{3}");

    private ValoriCsv() {}

    /** Null for a cell with nothing in it. */
    static String valore(Campo campo, String cella) {
        String testo = testo(cella);
        if (testo.isEmpty()) {
            return null;
        }
        if (campo.formato() instanceof Formato.Data) {
            return data(testo);
        }
        if (campo.formato() instanceof Formato.Decimale) {
            return piano(testo) ? testo : decimale(EURO.matcher(testo).replaceAll(""), testo);
        }
        return campo.formato() instanceof Formato.Ore && !piano(testo)
                ? decimale(testo, testo)
                : testo;
    }

    /** Digits with at most one point: as XML writes it. */
    private static boolean piano(String numero) {
        int punti = 0;
        for (int i = 0; i < numero.length(); i++) {
            char c = numero.charAt(i);
            punti += c == '.' ? 1 : 0;
            if (punti > 1 || c != '.' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    /** The parts of a cell that holds several values, in their places; blank ones are empty. */
    static List<String> parti(String cella) {
        return Arrays.stream(testo(cella).split("\\|", -1)).map(ValoriCsv::testo).toList();
    }

    /** Without what protects it, as one line, without blanks around it. */
    static String testo(String cella) {
        return semplice(cella) ? cella : ripulito(cella);
    }

    /** Nearly all cells are: there is nothing to take away from them. */
    private static boolean semplice(String cella) {
        for (int i = 0; i < cella.length(); i++) {
            char c = cella.charAt(i);
            boolean bordo = i == 0 || i == cella.length() - 1;
            if (c < ' ' || bordo && (c >= 0x80 || c == ' ' || c == '=' || c == '\'')) {
                return false;
            }
        }
        return true;
    }

    private static String ripulito(String cella) {
        String testo = A_CAPO.matcher(CellaCsv.valore(cella)).replaceAll(" ");
        testo = BORDI.matcher(testo).replaceAll("");
        Matcher protetto = TESTO.matcher(testo);
        if (protetto.matches()) {
            return BORDI.matcher(protetto.group(1)).replaceAll("");
        }
        return TESTO_DI_CIFRE.matcher(testo).matches() ? testo.substring(1) : testo;
    }

    private static String data(String testo) {
        if (testo.length() <= 10 && testo.indexOf('/') < 0) {
            return testo;
        }
        String giorno = ORA_ZERO.matcher(testo).replaceFirst("");
        Matcher m = GIORNO.matcher(giorno);
        if (!m.matches()) {
            return giorno;
        }
        try {
            return LocalDate.of(
                            Integer.parseInt(m.group(3)),
                            Integer.parseInt(m.group(2)),
                            Integer.parseInt(m.group(1)))
                    .toString();
        } catch (DateTimeException e) {
            return testo;
        }
    }

    private static String decimale(String numero, String testo) {
        if (MIGLIAIA_PUNTO.matcher(numero).matches()) {
            return numero.replace(".", "").replace(',', '.');
        }
        if (MIGLIAIA_VIRGOLA.matcher(numero).matches()) {
            return numero.replace(",", "");
        }
        if (VIRGOLA.matcher(numero).matches()) {
            return AMBIGUO.matcher(numero).matches() ? numero : numero.replace(',', '.');
        }
        return numero.isEmpty() ? testo : numero;
    }
}
