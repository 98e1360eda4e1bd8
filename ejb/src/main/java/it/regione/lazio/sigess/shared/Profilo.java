// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.shared;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a server is for, as its system property {@code sigess.profilo} says. */
public enum Profilo {
    PRODUZIONE,
    /** Invented data, people with known passwords at an identity provider on the same machine. */
    DIMOSTRAZIONE,
    /** Invented data, people with known passwords in the server itself: for tests. */
    PROVA;

    private static final String PROPRIETA = "sigess.profilo";
    private static final List<String> INDIRIZZI =
            List.of("jboss.bind.address", "jboss.bind.address.management");

    /** The passwords of the two accounts, and what they are on the embedded database. */
    private static final Map<String, String> PASSWORD =
            Map.of("SIGESS_DB_PASSWORD", "sigess-app", "SIGESS_DB_OWNER_PASSWORD", "sigess-owner");

    private static final Pattern LOOPBACK =
            Pattern.compile("127(\\.[0-9]{1,3}){3}|localhost|::1|\\[::1]");

    /**
     * The profile of this server.
     *
     * @throws IllegalStateException if it has none, which nobody meant; if it has one with known
     *     passwords and is to be reached from other machines; if it is for real data and the
     *     accounts of its database have no password, or one that everybody can read here
     */
    public static Profilo delServer() {
        return delServer(System::getenv);
    }

    static Profilo delServer(UnaryOperator<String> ambiente) {
        String nome = System.getProperty(PROPRIETA, "").strip();
        Profilo profilo =
                Stream.of(values())
                        .filter(p -> p.name().equalsIgnoreCase(nome))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "SIGeSS does not start on a server without a"
                                                        + " profile: set the system property "
                                                        + PROPRIETA
                                                        + " to produzione"));
        if (profilo.conDatiInventati() && INDIRIZZI.stream().anyMatch(Profilo::pubblico)) {
            throw new IllegalStateException(
                    "The profile "
                            + nome
                            + " has known passwords: it does not start bound to an address that"
                            + " other machines reach");
        }
        if (profilo == PRODUZIONE) {
            PASSWORD.forEach(
                    (variabile, nota) -> {
                        String password = ambiente.apply(variabile);
                        if (password == null || password.isBlank() || password.equals(nota)) {
                            throw new IllegalStateException(
                                    "The profile produzione has no known passwords: set the"
                                            + " environment variable "
                                            + variabile
                                            + " to one of your own");
                        }
                    });
        }
        return profilo;
    }

    public boolean conDatiInventati() {
        return this != PRODUZIONE;
    }

    /** The Liquibase context: with it, or without it, the invented data are loaded. */
    String contesto() {
        return (conDatiInventati() ? DIMOSTRAZIONE : PRODUZIONE).name().toLowerCase(Locale.ROOT);
    }

    /** A name counts only if it is the usual one: what another means is for others to say. */
    private static boolean pubblico(String proprieta) {
        String indirizzo = System.getProperty(proprieta, "127.0.0.1");
        return !LOOPBACK.matcher(indirizzo).matches();
    }
}
