// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.saml;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.keycloak.adapters.saml.DefaultSamlDeployment;
import org.keycloak.adapters.saml.SamlConfigResolver;
import org.keycloak.adapters.saml.SamlDeployment;
import org.keycloak.adapters.saml.SamlDeployment.Binding;
import org.keycloak.adapters.saml.SamlDeployment.PrincipalNamePolicy;
import org.keycloak.adapters.spi.HttpFacade;
import org.keycloak.saml.SignatureAlgorithm;

/**
 * The identity provider. Its metadata are read again every ten minutes, so that new keys are known
 * before they are used; while that fails, the last ones read stay good.
 */
class Fornitore implements SamlConfigResolver {

    private static final System.Logger LOG = System.getLogger(Fornitore.class.getName());
    private static final Duration FRESCHI = Duration.ofMinutes(10);
    private static final Duration RIPROVA = Duration.ofMinutes(1);
    private static final String FISCAL_NUMBER = "fiscalNumber";

    private final Impostazioni impostazioni;
    private MetadatiIdp metadati;
    private SamlDeployment adattatore;
    private SamlDeployment rinnovo;
    private Instant scadenza = Instant.MIN;

    Fornitore(Impostazioni impostazioni) {
        this.impostazioni = impostazioni;
    }

    /**
     * The provider's metadata.
     *
     * @throws RifiutoException if they were never read so far
     */
    synchronized MetadatiIdp metadati() {
        if (scadenza.isBefore(Instant.now())) {
            try {
                metadati = MetadatiIdp.leggi(impostazioni.metadati());
                adattatore = adattatore(false);
                rinnovo = adattatore(true);
                scadenza = Instant.now().plus(FRESCHI);
            } catch (IOException e) {
                if (metadati == null) {
                    throw new RifiutoException(Causa.FORNITORE, e);
                }
                scadenza = Instant.now().plus(RIPROVA);
                LOG.log(System.Logger.Level.WARNING, "The known metadata stay in use", e);
            }
        }
        return metadati;
    }

    @Override
    public synchronized SamlDeployment resolve(HttpFacade.Request richiesta) {
        metadati();
        return adattatore;
    }

    /** The same, for who must prove again who they are even if the provider remembers them. */
    SamlConfigResolver rinnovo() {
        return richiesta -> {
            synchronized (this) {
                metadati();
                return rinnovo;
            }
        };
    }

    private SamlDeployment adattatore(boolean daCapo) {
        DefaultSamlDeployment noi = new DefaultSamlDeployment();
        noi.setConfigured(true);
        noi.setEntityID(impostazioni.entita());
        noi.setNameIDPolicyFormat("urn:oasis:names:tc:SAML:2.0:nameid-format:transient");
        noi.setForceAuthentication(daCapo);
        noi.setSigningKeyPair(impostazioni.firma());
        noi.setSignatureAlgorithm(SignatureAlgorithm.RSA_SHA256);
        noi.setRoleAttributeNames(Set.of());
        noi.setPrincipalNamePolicy(PrincipalNamePolicy.FROM_ATTRIBUTE);
        noi.setPrincipalAttributeName(FISCAL_NUMBER);
        noi.setLogoutPage("/uscita.xhtml");
        noi.setIdp(idp());
        return noi;
    }

    private DefaultSamlDeployment.DefaultIDP idp() {
        DefaultSamlDeployment.DefaultIDP idp = new DefaultSamlDeployment.DefaultIDP();
        idp.setEntityID(metadati.entita());
        idp.setSingleSignOnService(accesso());
        idp.setSingleLogoutService(uscita());
        idp.setAllowedClockSkew((int) impostazioni.scarto().toMillis());
        metadati.chiavi().forEach(idp::addSignatureValidationKey);
        idp.refreshKeyLocatorConfiguration();
        return idp;
    }

    private DefaultSamlDeployment.DefaultSingleSignOnService accesso() {
        DefaultSamlDeployment.DefaultSingleSignOnService accesso =
                new DefaultSamlDeployment.DefaultSingleSignOnService();
        accesso.setSignRequest(true);
        accesso.setValidateResponseSignature(true);
        accesso.setValidateAssertionSignature(true);
        accesso.setRequestBinding(Binding.REDIRECT);
        accesso.setResponseBinding(Binding.POST);
        accesso.setRequestBindingUrl(metadati.accesso());
        accesso.setAssertionConsumerServiceUrl(URI.create(impostazioni.ricezione()));
        return accesso;
    }

    private DefaultSamlDeployment.DefaultSingleLogoutService uscita() {
        DefaultSamlDeployment.DefaultSingleLogoutService uscita =
                new DefaultSamlDeployment.DefaultSingleLogoutService();
        uscita.setSignRequest(true);
        uscita.setSignResponse(true);
        uscita.setValidateRequestSignature(true);
        uscita.setValidateResponseSignature(true);
        uscita.setRequestBinding(Binding.REDIRECT);
        uscita.setResponseBinding(Binding.REDIRECT);
        uscita.setRequestBindingUrl(metadati.uscita());
        uscita.setResponseBindingUrl(metadati.uscita());
        return uscita;
    }
}
