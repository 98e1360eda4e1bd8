// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

/** The Italian texts of a component: {@code messages_it.properties} beside its classes. */
public final class Testi {

    private final ResourceBundle testi;

    private Testi(ResourceBundle testi) {
        this.testi = testi;
    }

    /** The texts of the package of {@code classe}. */
    public static Testi di(Class<?> classe) {
        return new Testi(
                ResourceBundle.getBundle(
                        classe.getPackageName() + ".messages",
                        Locale.ITALIAN,
                        classe.getClassLoader()));
    }

    /**
     * The text of {@code chiave} with its slots {0}, {1}… filled.
     *
     * @throws MissingResourceException when there is no such text: a defect, caught by the tests
     */
    public String get(String chiave, Object... argomenti) {
        String testo = testi.getString(chiave);
        return argomenti.length == 0
                ? testo
                : new MessageFormat(testo, Locale.ITALIAN).format(argomenti);
    }

    /** The keys of all texts. */
    public Set<String> chiavi() {
        return testi.keySet();
    }

    public boolean contiene(String chiave) {
        return testi.containsKey(chiave);
    }
}
