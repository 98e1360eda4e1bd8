// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.saml;

import static it.regione.lazio.sigess.saml.RifiutoException.seNon;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * Everything that a response must be before the adapter verifies its signatures. What the adapter
 * checks as well is checked here nevertheless: it answers some of these with another login instead
 * of a refusal.
 */
final class Esame {

    private static final Duration VITA = Duration.ofMinutes(5);
    private static final String BEARER = "urn:oasis:names:tc:SAML:2.0:cm:bearer";
    private static final Pattern CODICE_FISCALE = Pattern.compile("(TINIT-)?[A-Za-z0-9]{16}");

    private final Impostazioni impostazioni;
    private final String fornitore;
    private final Clock orologio;

    Esame(Impostazioni impostazioni, String fornitore, Clock orologio) {
        this.impostazioni = impostazioni;
        this.fornitore = fornitore;
        this.orologio = orologio;
    }

    /**
     * Examines a response to one of the requests that the browser's own session made.
     *
     * @throws RifiutoException for the first thing found wrong
     */
    void passa(Risposta risposta, Set<String> richieste) {
        risposta.costruzione();
        seNon(
                impostazioni.ricezione().equals(risposta.radice().getAttribute("Destination")),
                Causa.DESTINAZIONE,
                "Destination");
        seNon(fornitore.equals(risposta.emittente()), Causa.EMITTENTE, "Issuer of the response");
        String richiesta = risposta.inRispostaA();
        seNon(richiesta != null && !richieste.isEmpty(), Causa.NON_RICHIESTA, "InResponseTo");
        seNon(richieste.contains(richiesta), Causa.DI_ALTRI, "InResponseTo");
        recente(risposta.radice());
        if (!risposta.positiva()) {
            throw new RifiutoException(risposta.motivo(), "status");
        }
        risposta.firme();
        asserzione(risposta.asserzioni().get(0), richiesta);
    }

    private void asserzione(Element asserzione, String richiesta) {
        seNon(
                fornitore.equals(Xml.testo(asserzione, Xml.ASSERZIONE, "Issuer")),
                Causa.EMITTENTE,
                "Issuer of the assertion");
        recente(asserzione);
        condizioni(uno(asserzione, "Conditions"));
        Element conferma = uno(uno(asserzione, "Subject"), "SubjectConfirmation");
        seNon(BEARER.equals(conferma.getAttribute("Method")), Causa.MALFORMATA, "Method");
        Element dati = uno(conferma, "SubjectConfirmationData");
        seNon(
                richiesta.equals(dati.getAttribute("InResponseTo")),
                Causa.DI_ALTRI,
                "InResponseTo of the subject");
        seNon(
                impostazioni.ricezione().equals(dati.getAttribute("Recipient")),
                Causa.DESTINAZIONE,
                "Recipient");
        nonScaduta(dati);
        List<String> codici =
                Xml.tutti(asserzione, Xml.ASSERZIONE, "Attribute").stream()
                        .filter(a -> "fiscalNumber".equals(a.getAttribute("Name")))
                        .flatMap(a -> Xml.figli(a, Xml.ASSERZIONE, "AttributeValue").stream())
                        .map(Element::getTextContent)
                        .toList();
        seNon(
                codici.size() == 1 && CODICE_FISCALE.matcher(codici.get(0)).matches(),
                Causa.SENZA_CODICE_FISCALE,
                "fiscalNumber");
    }

    private void condizioni(Element condizioni) {
        String daQuando = Xml.attributo(condizioni, "NotBefore");
        seNon(
                daQuando == null || !istante(daQuando).minus(impostazioni.scarto()).isAfter(ora()),
                Causa.SCADUTA,
                "NotBefore");
        nonScaduta(condizioni);
        seNon(
                Xml.tutti(condizioni, Xml.ASSERZIONE, "Audience").stream()
                        .anyMatch(a -> impostazioni.entita().equals(a.getTextContent().strip())),
                Causa.DESTINATARIO,
                "Audience");
    }

    private void nonScaduta(Element elemento) {
        String fino = Xml.attributo(elemento, "NotOnOrAfter");
        seNon(
                fino != null && istante(fino).plus(impostazioni.scarto()).isAfter(ora()),
                Causa.SCADUTA,
                "NotOnOrAfter");
    }

    /** Issued within the last minutes: a short life even where the provider grants a long one. */
    private void recente(Element elemento) {
        Instant emesso = istante(elemento.getAttribute("IssueInstant"));
        seNon(
                !emesso.minus(impostazioni.scarto()).isAfter(ora())
                        && emesso.plus(VITA).plus(impostazioni.scarto()).isAfter(ora()),
                Causa.SCADUTA,
                "IssueInstant");
    }

    private Instant ora() {
        return orologio.instant();
    }

    private static Element uno(Element padre, String nome) {
        List<Element> figli = Xml.figli(padre, Xml.ASSERZIONE, nome);
        seNon(figli.size() == 1, Causa.MALFORMATA, nome);
        return figli.get(0);
    }

    private static Instant istante(String testo) {
        try {
            return Instant.parse(testo);
        } catch (DateTimeParseException e) {
            throw new RifiutoException(Causa.MALFORMATA, e);
        }
    }
}
