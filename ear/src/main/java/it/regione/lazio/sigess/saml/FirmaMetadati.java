// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.saml;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.KeyInfoFactory;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Signs our metadata with the key of our requests, as AgID wants them (RSA, SHA-256). */
final class FirmaMetadati {

    private static final XMLSignatureFactory FABBRICA = XMLSignatureFactory.getInstance("DOM");

    private FirmaMetadati() {}

    /** The same metadata with the signature as the first child of its root. */
    static String firma(String metadati, Impostazioni impostazioni) {
        try {
            Document documento = Xml.leggi(metadati.getBytes(StandardCharsets.UTF_8));
            Element radice = documento.getDocumentElement();
            radice.setIdAttribute("ID", true);
            DOMSignContext dove =
                    new DOMSignContext(
                            impostazioni.firma().getPrivate(), radice, radice.getFirstChild());
            dove.setDefaultNamespacePrefix("ds");
            FABBRICA.newXMLSignature(cosa(radice.getAttribute("ID")), di(impostazioni)).sign(dove);
            StringWriter testo = new StringWriter();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(documento), new StreamResult(testo));
            return testo.toString();
        } catch (IOException
                | SAXException
                | GeneralSecurityException
                | MarshalException
                | XMLSignatureException
                | TransformerException e) {
            throw new IllegalStateException("The metadata cannot be signed", e);
        }
    }

    private static SignedInfo cosa(String id) throws GeneralSecurityException {
        Reference riferimento =
                FABBRICA.newReference(
                        "#" + id,
                        FABBRICA.newDigestMethod(DigestMethod.SHA256, null),
                        List.of(
                                FABBRICA.newTransform(
                                        Transform.ENVELOPED, (TransformParameterSpec) null),
                                FABBRICA.newTransform(
                                        CanonicalizationMethod.EXCLUSIVE,
                                        (TransformParameterSpec) null)),
                        null,
                        null);
        return FABBRICA.newSignedInfo(
                FABBRICA.newCanonicalizationMethod(
                        CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
                FABBRICA.newSignatureMethod(SignatureMethod.RSA_SHA256, null),
                List.of(riferimento));
    }

    private static KeyInfo di(Impostazioni impostazioni) {
        KeyInfoFactory chiavi = FABBRICA.getKeyInfoFactory();
        return chiavi.newKeyInfo(List.of(chiavi.newX509Data(List.of(impostazioni.certificato()))));
    }
}
