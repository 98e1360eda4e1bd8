// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.saml;

import org.wildfly.security.http.HttpScope;
import org.wildfly.security.http.HttpServerAuthenticationMechanism;
import org.wildfly.security.http.HttpServerRequest;
import org.wildfly.security.http.Scope;

/** Logging out, from here or from the provider. */
final class Uscita {

    /** Put into the session by the page's own form, which no other site can send. */
    private static final String VOLUTA = "sigess.uscita";

    private static final String IN_CORSO = "sigess.uscita.in.corso";

    private final Impostazioni impostazioni;
    private final HttpServerAuthenticationMechanism adattatore;

    Uscita(Impostazioni impostazioni, HttpServerAuthenticationMechanism adattatore) {
        this.impostazioni = impostazioni;
        this.adattatore = adattatore;
    }

    /** The adapter logs out whoever asks for an address with GLO=true; a link elsewhere could. */
    static boolean nonVoluta(HttpServerRequest richiesta, HttpScope sessione) {
        String parametri = richiesta.getRequestURI().getRawQuery();
        if (parametri == null || !parametri.contains("GLO")) {
            return false;
        }
        boolean voluta = sessione.getAttachment(VOLUTA) != null;
        sessione.setAttachment(VOLUTA, null);
        sessione.setAttachment(IN_CORSO, voluta ? Boolean.TRUE : null);
        return !voluta;
    }

    /**
     * The provider ended its session, or could not: who asked to leave is out of here in any case.
     * Nobody else's session ends by such a message.
     */
    void conclusa(HttpServerRequest richiesta) {
        HttpScope sessione = richiesta.getScope(Scope.SESSION);
        boolean voluta = sessione.exists() && sessione.getAttachment(IN_CORSO) != null;
        if (voluta) {
            Deviata.valuta(adattatore, richiesta, impostazioni.indirizzo(), true);
            sessione.invalidate();
        }
        richiesta.authenticationInProgress(
                risposta ->
                        Pagine.altrove(
                                risposta,
                                impostazioni.indirizzo()
                                        + (voluta ? "/uscita.xhtml" : "/index.xhtml")));
    }

    /** The provider asks to end a session; the adapter verifies that it is the provider. */
    void chiesta(HttpServerRequest richiesta) {
        Deviata deviata = Deviata.valuta(adattatore, richiesta, impostazioni.indirizzo(), true);
        boolean eseguita = deviata.esito() == Deviata.Esito.IN_CORSO;
        richiesta.authenticationInProgress(
                eseguita
                        ? deviata.risposta()
                        : risposta ->
                                Pagine.altrove(
                                        risposta, impostazioni.indirizzo() + "/index.xhtml"));
    }
}
