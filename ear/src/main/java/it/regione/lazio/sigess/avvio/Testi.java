// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.avvio;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the start command. */
final class Testi {

    private static final ResourceBundle TESTI =
            ResourceBundle.getBundle(
                    "it.regione.lazio.sigess.avvio.messages",
                    Locale.ITALIAN,
                    Testi.class.getClassLoader());

    private Testi() {}

    static String get(String key, Object... arguments) {
        return new MessageFormat(TESTI.getString(key), Locale.ROOT).format(arguments);
    }
}
