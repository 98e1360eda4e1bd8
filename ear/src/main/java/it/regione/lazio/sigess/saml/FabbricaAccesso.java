// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.saml;

import java.util.Map;
import javax.security.auth.callback.CallbackHandler;
import org.keycloak.adapters.saml.SamlDeploymentContext;
import org.keycloak.adapters.saml.elytron.KeycloakHttpServerAuthenticationMechanismFactory;
import org.wildfly.security.http.HttpAuthenticationException;
import org.wildfly.security.http.HttpServerAuthenticationMechanism;
import org.wildfly.security.http.HttpServerAuthenticationMechanismFactory;

/** Gives Elytron the adapter's mechanism with ours around it. */
public class FabbricaAccesso implements HttpServerAuthenticationMechanismFactory {

    static final String NOME = "KEYCLOAK-SAML";

    private Impostazioni impostazioni;
    private Fornitore fornitore;
    private HttpServerAuthenticationMechanismFactory adattatore;
    private HttpServerAuthenticationMechanismFactory rinnovo;
    private final Usate usate = new Usate();

    @Override
    public String[] getMechanismNames(Map<String, ?> proprieta) {
        return new String[] {NOME};
    }

    @Override
    public HttpServerAuthenticationMechanism createAuthenticationMechanism(
            String nome, Map<String, ?> proprieta, CallbackHandler chiedente)
            throws HttpAuthenticationException {
        if (!NOME.equals(nome)) {
            return null;
        }
        prepara();
        return new MeccanismoAccesso(
                impostazioni,
                fornitore,
                usate,
                adattatore.createAuthenticationMechanism(nome, proprieta, chiedente),
                rinnovo.createAuthenticationMechanism(nome, proprieta, chiedente));
    }

    /** Not in the constructor: whoever lists the mechanisms of the server makes one of these. */
    private synchronized void prepara() {
        if (adattatore == null) {
            impostazioni = Impostazioni.delServer();
            fornitore = new Fornitore(impostazioni);
            adattatore =
                    new KeycloakHttpServerAuthenticationMechanismFactory(
                            new SamlDeploymentContext(fornitore));
            rinnovo =
                    new KeycloakHttpServerAuthenticationMechanismFactory(
                            new SamlDeploymentContext(fornitore.rinnovo()));
        }
    }
}
