// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.accesso;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A response of an identity provider, right in everything until a test makes a field wrong. */
final class RispostaFinta {

    private static final String SAML = "urn:oasis:names:tc:SAML:2.0:assertion";
    private static final String STATUS = "urn:oasis:names:tc:SAML:2.0:status:";

    String id = "_" + UUID.randomUUID();
    String issuer;
    String assertionIssuer;
    String destination;
    String recipient;
    String audience;
    String inResponseTo;
    String subjectInResponseTo;
    String fiscalNumber = "TINIT-PRVNNA80C55H501V";
    Instant issued = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    Instant notBefore = issued.minusSeconds(30);
    Instant notOnOrAfter = issued.plusSeconds(120);
    String errorMessage;
    boolean signResponse = true;
    boolean signAssertion = true;

    /** What a provider answers to the request of that id. */
    static RispostaFinta to(String request, String issuer, String application) {
        RispostaFinta answer = new RispostaFinta();
        answer.issuer = issuer;
        answer.assertionIssuer = issuer;
        answer.destination = application + "/saml";
        answer.recipient = application + "/saml";
        answer.audience = application;
        answer.inResponseTo = request;
        answer.subjectInResponseTo = request;
        return answer;
    }

    /** Signed and encoded as a form carries it. */
    String encode(PrivateKey key) throws Exception {
        return Base64.getEncoder().encodeToString(xml(key).getBytes(StandardCharsets.UTF_8));
    }

    /** A request of the provider to end the session that this response began. */
    String logoutRequest(PrivateKey key) throws Exception {
        Document document =
                parse(
                        "<samlp:LogoutRequest xmlns:samlp='urn:oasis:names:tc:SAML:2.0:protocol'"
                                + " xmlns:saml='"
                                + SAML
                                + "' Version='2.0' ID='_l%s' IssueInstant='%s' Destination='%s'>"
                                        .formatted(id, issued, destination)
                                + "<saml:Issuer>%s</saml:Issuer>".formatted(issuer)
                                + "<saml:NameID>x</saml:NameID>"
                                + "<samlp:SessionIndex>s%s</samlp:SessionIndex>".formatted(id)
                                + "</samlp:LogoutRequest>");
        if (signResponse) {
            sign(document.getDocumentElement(), key);
        }
        return Base64.getEncoder().encodeToString(write(document).getBytes(StandardCharsets.UTF_8));
    }

    String xml(PrivateKey key) throws Exception {
        Document document = parse(response());
        Element root = document.getDocumentElement();
        if (errorMessage == null && signAssertion) {
            sign((Element) root.getElementsByTagNameNS(SAML, "Assertion").item(0), key);
        }
        if (signResponse) {
            sign(root, key);
        }
        return write(document);
    }

    private static Document parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String write(Document document) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TransformerFactory.newInstance()
                .newTransformer()
                .transform(new DOMSource(document), new StreamResult(out));
        return out.toString(StandardCharsets.UTF_8);
    }

    private String response() {
        return "<samlp:Response xmlns:samlp='urn:oasis:names:tc:SAML:2.0:protocol' xmlns:saml='"
                + SAML
                + "' Version='2.0' ID='%s' IssueInstant='%s' Destination='%s'%s>"
                        .formatted(id, issued, destination, inResponse(inResponseTo))
                + "<saml:Issuer>%s</saml:Issuer>".formatted(issuer)
                + (errorMessage == null ? success() : failure())
                + "</samlp:Response>";
    }

    private String failure() {
        return "<samlp:Status><samlp:StatusCode Value='"
                + STATUS
                + "Responder'><samlp:StatusCode Value='"
                + STATUS
                + "AuthnFailed'/></samlp:StatusCode><samlp:StatusMessage>"
                + errorMessage
                + "</samlp:StatusMessage></samlp:Status>";
    }

    private String success() {
        return "<samlp:Status><samlp:StatusCode Value='"
                + STATUS
                + "Success'/></samlp:Status>"
                + "<saml:Assertion Version='2.0' ID='_a%s' IssueInstant='%s'>".formatted(id, issued)
                + "<saml:Issuer>%s</saml:Issuer>".formatted(assertionIssuer)
                + "<saml:Subject><saml:NameID"
                + " Format='urn:oasis:names:tc:SAML:2.0:nameid-format:transient'>x</saml:NameID>"
                + "<saml:SubjectConfirmation Method='urn:oasis:names:tc:SAML:2.0:cm:bearer'>"
                + "<saml:SubjectConfirmationData Recipient='%s' NotOnOrAfter='%s'%s/>"
                        .formatted(recipient, notOnOrAfter, inResponse(subjectInResponseTo))
                + "</saml:SubjectConfirmation></saml:Subject>"
                + "<saml:Conditions NotBefore='%s' NotOnOrAfter='%s'>"
                        .formatted(notBefore, notOnOrAfter)
                + "<saml:AudienceRestriction><saml:Audience>%s</saml:Audience>".formatted(audience)
                + "</saml:AudienceRestriction></saml:Conditions>"
                + "<saml:AuthnStatement AuthnInstant='%s' SessionIndex='s%s'>".formatted(issued, id)
                + "<saml:AuthnContext><saml:AuthnContextClassRef>https://www.spid.gov.it/SpidL2"
                + "</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement>"
                + (fiscalNumber == null ? "" : attribute())
                + "</saml:Assertion>";
    }

    private String attribute() {
        return "<saml:AttributeStatement><saml:Attribute Name='fiscalNumber'><saml:AttributeValue>"
                + fiscalNumber
                + "</saml:AttributeValue></saml:Attribute></saml:AttributeStatement>";
    }

    private static String inResponse(String request) {
        return request == null ? "" : " InResponseTo='" + request + "'";
    }

    private static void sign(Element element, PrivateKey key) throws Exception {
        XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
        Reference reference =
                factory.newReference(
                        "#" + element.getAttribute("ID"),
                        factory.newDigestMethod(DigestMethod.SHA256, null),
                        List.of(
                                factory.newTransform(
                                        Transform.ENVELOPED, (TransformParameterSpec) null),
                                factory.newTransform(
                                        CanonicalizationMethod.EXCLUSIVE,
                                        (TransformParameterSpec) null)),
                        null,
                        null);
        SignedInfo info =
                factory.newSignedInfo(
                        factory.newCanonicalizationMethod(
                                CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
                        factory.newSignatureMethod(SignatureMethod.RSA_SHA256, null),
                        List.of(reference));
        element.setIdAttribute("ID", true);
        Element after =
                (Element) element.getElementsByTagNameNS(SAML, "Issuer").item(0).getNextSibling();
        DOMSignContext context = new DOMSignContext(key, element, after);
        context.setDefaultNamespacePrefix("ds");
        factory.newXMLSignature(info, null).sign(context);
    }
}
