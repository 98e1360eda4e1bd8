// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.saml;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.traversal.DocumentTraversal;
import org.w3c.dom.traversal.NodeFilter;
import org.w3c.dom.traversal.NodeIterator;
import org.xml.sax.SAXException;

/** A response as it came; nothing in it is believed yet. */
final class Risposta {

    private static final int MASSIMO = 256 * 1024;
    private static final String SUCCESSO = "urn:oasis:names:tc:SAML:2.0:status:Success";
    private static final Pattern CODICE_SPID = Pattern.compile("ErrorCode nr(19|2[0-5])");

    private final Document documento;

    private Risposta(Document documento) {
        this.documento = documento;
    }

    /**
     * Reads what a form sent.
     *
     * @throws RifiutoException if it is not XML
     */
    static Risposta diModulo(String base64) {
        try {
            RifiutoException.seNon(base64.length() <= MASSIMO, Causa.MALFORMATA, "too long");
            return new Risposta(Xml.leggi(Base64.getMimeDecoder().decode(base64)));
        } catch (IOException | SAXException | IllegalArgumentException e) {
            throw new RifiutoException(Causa.MALFORMATA, e);
        }
    }

    /** Reads what an address carried, as the messages about logging out do. */
    static Risposta diIndirizzo(String base64) {
        try {
            return new Risposta(Xml.leggi(Compressi.espandi(base64)));
        } catch (IOException | SAXException | IllegalArgumentException e) {
            throw new RifiutoException(Causa.MALFORMATA, e);
        }
    }

    Element radice() {
        return documento.getDocumentElement();
    }

    /** About a login; the other kind is about a logout. */
    boolean diAccesso() {
        return Xml.PROTOCOLLO.equals(radice().getNamespaceURI())
                && "Response".equals(radice().getLocalName());
    }

    String id() {
        return Xml.attributo(radice(), "ID");
    }

    String inRispostaA() {
        return Xml.attributo(radice(), "InResponseTo");
    }

    String emittente() {
        return Xml.testo(radice(), Xml.ASSERZIONE, "Issuer");
    }

    List<Element> asserzioni() {
        return Xml.tutti(documento, Xml.ASSERZIONE, "Assertion");
    }

    boolean positiva() {
        return stato().map(s -> SUCCESSO.equals(s.getAttribute("Value"))).orElse(false);
    }

    /** What a negative response means: SPID numbers the reasons that the person can do about. */
    Causa motivo() {
        Matcher codice =
                CODICE_SPID.matcher(
                        Xml.tutti(documento, Xml.PROTOCOLLO, "StatusMessage").stream()
                                .map(Node::getTextContent)
                                .findFirst()
                                .orElse(""));
        return codice.find() ? Causa.valueOf("SPID_" + codice.group(1)) : Causa.NEGATA;
    }

    /**
     * Refuses what no provider sends and what only serves to have one thing verified and another
     * one read: a second assertion, an encrypted one, two elements with one id, a comment in a
     * value, a signature that is not of the element it stands in.
     */
    void costruzione() {
        RifiutoException.seNon(
                asserzioni().size() == (positiva() ? 1 : 0)
                        && asserzioni().stream().allMatch(a -> a.getParentNode() == radice())
                        && Xml.tutti(documento, Xml.PROTOCOLLO, "Response").size() == 1
                        && Xml.tutti(documento, Xml.ASSERZIONE, "EncryptedAssertion").isEmpty(),
                Causa.MALFORMATA,
                "not one response with one assertion");
        List<String> nomi = Xml.tutti(documento, "*", "*").stream().map(Risposta::id).toList();
        List<String> conNome = nomi.stream().filter(n -> n != null).toList();
        RifiutoException.seNon(
                id() != null && conNome.stream().distinct().count() == conNome.size(),
                Causa.MALFORMATA,
                "an id is missing or used twice");
        NodeIterator altro =
                ((DocumentTraversal) documento)
                        .createNodeIterator(
                                documento,
                                NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_PROCESSING_INSTRUCTION,
                                null,
                                false);
        RifiutoException.seNon(altro.nextNode() == null, Causa.MALFORMATA, "comments");
    }

    /** The response and its assertion must be signed, each by a signature of its own. */
    void firme() {
        List<Element> firme = Xml.tutti(documento, Xml.FIRMA, "Signature");
        RifiutoException.seNon(
                firme.size() == 2
                        && firmato(radice())
                        && asserzioni().stream().allMatch(Risposta::firmato),
                Causa.FIRMA,
                "response and assertion are not both signed");
    }

    private static boolean firmato(Element elemento) {
        List<Element> firme = Xml.figli(elemento, Xml.FIRMA, "Signature");
        if (firme.size() != 1) {
            return false;
        }
        List<Element> riferimenti = Xml.tutti(firme.get(0), Xml.FIRMA, "Reference");
        return riferimenti.size() == 1
                && riferimenti.get(0).getAttribute("URI").equals("#" + id(elemento));
    }

    private static String id(Element elemento) {
        return Xml.attributo(elemento, "ID");
    }

    private Optional<Element> stato() {
        return Xml.figli(radice(), Xml.PROTOCOLLO, "Status").stream()
                .flatMap(s -> Xml.figli(s, Xml.PROTOCOLLO, "StatusCode").stream())
                .findFirst();
    }
}
