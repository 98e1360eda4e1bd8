// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.saml;

import org.keycloak.adapters.saml.elytron.KeycloakSecurityRealm;

/**
 * The people that the identity provider proved. It is made when the server starts, and what depends
 * on it, the application first of all, does not start when the login is not configured.
 */
public class RealmSaml extends KeycloakSecurityRealm {

    private static final System.Logger LOG = System.getLogger(RealmSaml.class.getName());

    /** The scripts of WildFly start a server with this; jboss-cli, which embeds one, does not. */
    private static final String SERVER = "[Standalone]";

    public RealmSaml() {
        if (System.getProperty(SERVER) == null) {
            return;
        }
        try {
            Impostazioni.delServer();
        } catch (IllegalStateException e) {
            LOG.log(System.Logger.Level.ERROR, e.getMessage());
            throw e;
        }
    }
}
