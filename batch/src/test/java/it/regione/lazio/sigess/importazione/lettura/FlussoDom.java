// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import it.regione.lazio.sigess.importazione.flusso.Elemento;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Says by another way, the platform's DOM, what the rows of a well-made flow hold. */
final class FlussoDom {

    private FlussoDom() {}

    /** Per row: every attribute of every element that the row is made of, and every code. */
    static List<Map<String, String>> righe(InputStream file)
            throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        Element flusso = factory.newDocumentBuilder().parse(file).getDocumentElement();
        List<Map<String, String>> righe = new ArrayList<>();
        for (Element riga : figli(flusso)) {
            if (riga.getLocalName().equals(Elemento.SINBA.nome())) {
                Map<String, String> valori = new TreeMap<>();
                raccogli(riga, valori);
                righe.add(valori);
            } else if (riga.getLocalName().equals(Elemento.BENEFICIARIO.nome())) {
                beneficiario(riga, righe);
            }
        }
        return righe;
    }

    private static void beneficiario(Element beneficiario, List<Map<String, String>> righe) {
        Map<String, String> persona = new TreeMap<>();
        attributi(beneficiario, "", persona);
        int indirizzi = 0;
        for (Element figlio : figli(beneficiario)) {
            if (figlio.getLocalName().equals(Elemento.INDIRIZZO.nome())) {
                attributi(figlio, String.valueOf(indirizzi++), persona);
            } else if (figlio.getLocalName().equals(Elemento.ANAGRAFICA.nome())) {
                attributi(figlio, "", persona);
            }
        }
        List<Element> prestazioni =
                figli(beneficiario).stream()
                        .filter(e -> e.getLocalName().equals(Elemento.PRESTAZIONI_SOCIALI.nome()))
                        .toList();
        if (prestazioni.isEmpty()) {
            righe.add(persona);
        }
        for (Element prestazione : prestazioni) {
            Map<String, String> valori = new TreeMap<>(persona);
            raccogli(prestazione, valori);
            righe.add(valori);
        }
    }

    private static void raccogli(Element elemento, Map<String, String> valori) {
        attributi(elemento, "", valori);
        for (Element figlio : figli(elemento)) {
            if (figlio.getLocalName().equals(Elemento.SINA.nome())) {
                raccogli(figlio, valori);
            } else {
                List<String> codici = figli(figlio).stream().map(Element::getTextContent).toList();
                valori.put(figlio.getLocalName(), codici.toString());
            }
        }
    }

    private static void attributi(Element elemento, String quale, Map<String, String> valori) {
        NamedNodeMap attributi = elemento.getAttributes();
        for (int i = 0; i < attributi.getLength(); i++) {
            Node attributo = attributi.item(i);
            if (attributo.getNamespaceURI() == null) {
                String chiave = elemento.getLocalName() + quale + "/@" + attributo.getLocalName();
                valori.put(chiave, attributo.getNodeValue());
            }
        }
    }

    private static List<Element> figli(Element elemento) {
        List<Element> figli = new ArrayList<>();
        for (Node n = elemento.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element figlio) {
                figli.add(figlio);
            }
        }
        return figli;
    }
}
