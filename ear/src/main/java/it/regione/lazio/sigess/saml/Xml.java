// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.saml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reading XML that somebody sent: no DTD, no entities, nothing fetched. */
final class Xml {

    static final String PROTOCOLLO = "urn:oasis:names:tc:SAML:2.0:protocol";
    static final String ASSERZIONE = "urn:oasis:names:tc:SAML:2.0:assertion";
    static final String METADATI = "urn:oasis:names:tc:SAML:2.0:metadata";
    static final String FIRMA = "http://www.w3.org/2000/09/xmldsig#";

    private Xml() {}

    static Document leggi(byte[] testo) throws IOException, SAXException {
        DocumentBuilderFactory fabbrica = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            fabbrica.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            fabbrica.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabbrica.setXIncludeAware(false);
            fabbrica.setExpandEntityReferences(false);
            return fabbrica.newDocumentBuilder().parse(new ByteArrayInputStream(testo));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All elements of that name, at any depth, in the order of the document. */
    static List<Element> tutti(Node dove, String spazio, String nome) {
        NodeList nodi =
                dove instanceof Document documento
                        ? documento.getElementsByTagNameNS(spazio, nome)
                        : ((Element) dove).getElementsByTagNameNS(spazio, nome);
        List<Element> elementi = new ArrayList<>();
        for (int i = 0; i < nodi.getLength(); i++) {
            elementi.add((Element) nodi.item(i));
        }
        return elementi;
    }

    /** The children of that name. */
    static List<Element> figli(Element padre, String spazio, String nome) {
        return tutti(padre, spazio, nome).stream().filter(e -> e.getParentNode() == padre).toList();
    }

    /** The text of the first child of that name, or null. */
    static String testo(Element padre, String spazio, String nome) {
        return figli(padre, spazio, nome).stream()
                .findFirst()
                .map(e -> e.getTextContent().strip())
                .orElse(null);
    }

    /** The attribute's value, or null. */
    static String attributo(Element elemento, String nome) {
        return elemento.hasAttribute(nome) ? elemento.getAttribute(nome) : null;
    }
}
