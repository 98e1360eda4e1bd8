// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.prove;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/** Inside the server: calls services as one of the people of the demonstration. */
public enum Identita {
    OPERATORE,
    CONSULTATORE,
    MINORI,
    AMMINISTRATORE,
    REVISORE;

    private static final String PASSWORD = "sigess-demo";

    /** Runs the action with this person's identity, logged in as on the login page. */
    public <T> T call(Callable<T> action) throws Exception {
        return login().runAs(action);
    }

    /** As {@link #call}, for an action that gives nothing back. */
    public void run(Runnable action) throws RealmUnavailableException {
        login().runAs(action);
    }

    private SecurityIdentity login() throws RealmUnavailableException {
        return SecurityDomain.getCurrent()
                .authenticate(
                        name().toLowerCase(Locale.ROOT),
                        new PasswordGuessEvidence(PASSWORD.toCharArray()));
    }
}
