// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.saml;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wildfly.security.http.HttpAuthenticationException;
import org.wildfly.security.http.HttpServerAuthenticationMechanism;
import org.wildfly.security.http.HttpServerMechanismsResponder;
import org.wildfly.security.http.HttpServerRequest;
import org.wildfly.security.http.HttpServerRequestWrapper;

/**
 * A request as the adapter sees it. What the adapter concludes is kept here, for us to decide; and
 * only where SAML messages arrive may it read parameters, since elsewhere that would mean to read
 * every upload before the page does.
 */
final class Deviata extends HttpServerRequestWrapper {

    enum Esito {
        NESSUNO,
        ENTRATO,
        IN_CORSO,
        RESPINTO
    }

    private final URI indirizzo;
    private final boolean parametri;
    private Esito esito = Esito.NESSUNO;
    private HttpServerMechanismsResponder risposta = r -> {};
    private Runnable uscita = () -> {};

    private Deviata(HttpServerRequest richiesta, URI indirizzo, boolean parametri) {
        super(richiesta);
        this.indirizzo = indirizzo;
        this.parametri = parametri;
    }

    /**
     * What the adapter concludes.
     *
     * @throws RifiutoException if it stumbles, which it does over messages of an unusual form
     */
    static Deviata valuta(
            HttpServerAuthenticationMechanism adattatore,
            HttpServerRequest richiesta,
            URI indirizzo,
            boolean parametri) {
        Deviata deviata = new Deviata(richiesta, indirizzo, parametri);
        try {
            adattatore.evaluateRequest(deviata);
        } catch (RifiutoException e) {
            throw e;
        } catch (HttpAuthenticationException | RuntimeException e) {
            throw new RifiutoException(Causa.FIRMA, e);
        }
        return deviata;
    }

    Esito esito() {
        return esito;
    }

    HttpServerMechanismsResponder risposta() {
        return risposta;
    }

    Runnable uscita() {
        return uscita;
    }

    /** As browsers know it: neither a proxy in between nor the Host header changes that. */
    @Override
    public URI getRequestURI() {
        String richiesta = super.getRequestURI().getRawQuery();
        String percorso = indirizzo + super.getRequestPath();
        return URI.create(richiesta == null ? percorso : percorso + "?" + richiesta);
    }

    @Override
    public void noAuthenticationInProgress(HttpServerMechanismsResponder risposta) {
        concludi(Esito.NESSUNO, risposta);
    }

    @Override
    public void authenticationInProgress(HttpServerMechanismsResponder risposta) {
        concludi(Esito.IN_CORSO, risposta);
    }

    @Override
    public void authenticationComplete(HttpServerMechanismsResponder risposta) {
        concludi(Esito.ENTRATO, risposta);
    }

    @Override
    public void authenticationComplete(HttpServerMechanismsResponder risposta, Runnable uscita) {
        this.uscita = uscita;
        concludi(Esito.ENTRATO, risposta);
    }

    @Override
    public void authenticationFailed(String perche, HttpServerMechanismsResponder risposta) {
        concludi(Esito.RESPINTO, risposta);
    }

    @Override
    public void badRequest(HttpAuthenticationException e, HttpServerMechanismsResponder risposta) {
        concludi(Esito.RESPINTO, risposta);
    }

    @Override
    public String getFirstParameterValue(String nome) {
        return parametri ? super.getFirstParameterValue(nome) : null;
    }

    @Override
    public Map<String, List<String>> getParameters() {
        return parametri ? super.getParameters() : Map.of();
    }

    @Override
    public Set<String> getParameterNames() {
        return parametri ? super.getParameterNames() : Set.of();
    }

    @Override
    public List<String> getParameterValues(String nome) {
        return parametri ? super.getParameterValues(nome) : List.of();
    }

    private void concludi(Esito esito, HttpServerMechanismsResponder risposta) {
        this.esito = esito;
        this.risposta = risposta == null ? r -> {} : risposta;
    }
}
