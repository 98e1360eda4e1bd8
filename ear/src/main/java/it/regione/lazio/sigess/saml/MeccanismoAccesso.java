// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.saml;

import static it.regione.lazio.sigess.saml.RifiutoException.seNon;

import java.time.Clock;
import org.keycloak.adapters.saml.SamlSession;
import org.wildfly.security.http.HttpAuthenticationException;
import org.wildfly.security.http.HttpScope;
import org.wildfly.security.http.HttpServerAuthenticationMechanism;
import org.wildfly.security.http.HttpServerRequest;
import org.wildfly.security.http.HttpServerResponse;
import org.wildfly.security.http.Scope;

/**
 * The adapter's mechanism with what it lacks: a response must answer a request of the same
 * browser's session, once, from the provider that is configured, and the session has a new id
 * afterwards. Whoever is refused sees a page that says why.
 */
final class MeccanismoAccesso implements HttpServerAuthenticationMechanism {

    private static final System.Logger LOG = System.getLogger(MeccanismoAccesso.class.getName());
    private static final String RISPOSTA = "SAMLResponse";
    private static final String INOLTRATA = "inoltrata";
    private static final String DENTRO = SamlSession.class.getName();

    /** Left in the new session by the application when it ended one that had lasted too long. */
    private static final String RINNOVA = "sigess.accesso.rinnova";

    private final Impostazioni impostazioni;
    private final Fornitore fornitore;
    private final Usate usate;
    private final HttpServerAuthenticationMechanism adattatore;
    private final HttpServerAuthenticationMechanism rinnovo;
    private final Uscita uscita;

    MeccanismoAccesso(
            Impostazioni impostazioni,
            Fornitore fornitore,
            Usate usate,
            HttpServerAuthenticationMechanism adattatore,
            HttpServerAuthenticationMechanism rinnovo) {
        this.impostazioni = impostazioni;
        this.fornitore = fornitore;
        this.usate = usate;
        this.adattatore = adattatore;
        this.rinnovo = rinnovo;
        this.uscita = new Uscita(impostazioni, adattatore);
    }

    @Override
    public String getMechanismName() {
        return FabbricaAccesso.NOME;
    }

    @Override
    public void evaluateRequest(HttpServerRequest richiesta) {
        try {
            switch (richiesta.getRequestPath()) {
                case "/saml" -> ricevi(richiesta);
                case "/saml/metadati" ->
                        richiesta.authenticationInProgress(
                                risposta -> Pagine.metadati(risposta, impostazioni));
                default -> pagina(richiesta);
            }
        } catch (RifiutoException e) {
            richiesta.authenticationInProgress(risposta -> rifiuta(risposta, e));
        }
    }

    private void ricevi(HttpServerRequest richiesta) {
        String testo = richiesta.getFirstParameterValue(RISPOSTA);
        boolean modulo = "POST".equals(richiesta.getRequestMethod());
        Risposta risposta = testo == null ? null : leggi(testo, modulo);
        if (risposta != null
                && modulo
                && !sessione(richiesta).exists()
                && richiesta.getFirstParameterValue(INOLTRATA) == null) {
            richiesta.authenticationInProgress(
                    r -> Pagine.inoltro(richiesta, r, impostazioni.indirizzo()));
        } else if (risposta == null) {
            uscita.chiesta(richiesta);
        } else if (!risposta.diAccesso()) {
            uscita.conclusa(richiesta);
        } else {
            seNon(modulo, Causa.MALFORMATA, "a login by GET");
            entra(richiesta, risposta);
        }
    }

    private static Risposta leggi(String testo, boolean modulo) {
        return modulo ? Risposta.diModulo(testo) : Risposta.diIndirizzo(testo);
    }

    private void entra(HttpServerRequest richiesta, Risposta risposta) {
        HttpScope sessione = sessione(richiesta);
        Richieste richieste = new Richieste(sessione);
        seNon(
                risposta.id() == null || !usate.vista(risposta.id()),
                Causa.RIPETUTA,
                "a response used before");
        new Esame(impostazioni, fornitore.metadati().entita(), Clock.systemUTC())
                .passa(risposta, richieste.aperte());
        seNon(usate.prendi(risposta.id()), Causa.RIPETUTA, "a response used right now");
        richieste.chiudi(risposta.inRispostaA());
        sessione.setAttachment(RINNOVA, null);
        // Before the adapter, which notes down the id of the session for the logout.
        sessione.changeID();
        Deviata deviata = adatta(richiesta, true);
        seNon(deviata.esito() == Deviata.Esito.ENTRATO, Causa.FIRMA, "the adapter says no");
        richiesta.authenticationComplete(deviata.risposta(), deviata.uscita());
    }

    private void pagina(HttpServerRequest richiesta) {
        HttpScope sessione = sessione(richiesta);
        if (sessione.exists() && sessione.getAttachment(DENTRO) != null) {
            if (Uscita.nonVoluta(richiesta, sessione)) {
                richiesta.authenticationInProgress(
                        r -> Pagine.altrove(r, impostazioni.indirizzo() + "/index.xhtml"));
                return;
            }
            Deviata deviata = adatta(richiesta, false);
            switch (deviata.esito()) {
                case ENTRATO -> {
                    richiesta.authenticationComplete(deviata.risposta(), deviata.uscita());
                    return;
                }
                case IN_CORSO -> {
                    richiesta.authenticationInProgress(deviata.risposta());
                    return;
                }
                default -> LOG.log(System.Logger.Level.DEBUG, "The session is no longer known");
            }
        }
        // Only when the page needs it: an open one must not become the page to come back to.
        richiesta.noAuthenticationInProgress(risposta -> chiedi(richiesta, risposta));
    }

    /** Sends the browser to the provider, or the script of a page to where that can be done. */
    private void chiedi(HttpServerRequest richiesta, HttpServerResponse risposta)
            throws HttpAuthenticationException {
        try {
            if (richiesta.getFirstRequestHeaderValue("Faces-Request") != null) {
                Pagine.altroveParziale(risposta, provenienza(richiesta));
            } else if (!"GET".equals(richiesta.getRequestMethod())) {
                Pagine.altrove(risposta, provenienza(richiesta));
            } else {
                fornitore.metadati();
                HttpScope sessione = sessione(richiesta);
                boolean daCapo = sessione.exists() && sessione.getAttachment(RINNOVA) != null;
                Deviata deviata =
                        Deviata.valuta(
                                daCapo ? rinnovo : adattatore,
                                richiesta,
                                impostazioni.indirizzo(),
                                false);
                deviata.risposta()
                        .sendResponse(
                                new Osservata(
                                        risposta, new Richieste(sessione(richiesta))::aggiungi));
                risposta.addResponseHeader("Cache-Control", "no-store");
            }
        } catch (RifiutoException e) {
            rifiuta(risposta, e);
        }
    }

    /** The page that the browser is on, with its filters; the home page when it does not say. */
    private String provenienza(HttpServerRequest richiesta) {
        String pagina = richiesta.getFirstRequestHeaderValue("Referer");
        return pagina != null && pagina.startsWith(impostazioni.indirizzo() + "/")
                ? pagina
                : impostazioni.indirizzo() + "/index.xhtml";
    }

    private Deviata adatta(HttpServerRequest richiesta, boolean parametri) {
        return Deviata.valuta(adattatore, richiesta, impostazioni.indirizzo(), parametri);
    }

    private void rifiuta(HttpServerResponse risposta, RifiutoException e) {
        LOG.log(System.Logger.Level.WARNING, "Login refused: {0}: {1}", e.causa(), e.getMessage());
        String causa = "?causa=" + e.causa().codice();
        // The application writes it down, then answers as below.
        if (e.causa() == Causa.FORNITORE || !risposta.forward("/rifiuto" + causa)) {
            Pagine.altrove(risposta, impostazioni.indirizzo() + "/accesso-negato.xhtml" + causa);
        }
    }

    private static HttpScope sessione(HttpServerRequest richiesta) {
        return richiesta.getScope(Scope.SESSION);
    }
}
