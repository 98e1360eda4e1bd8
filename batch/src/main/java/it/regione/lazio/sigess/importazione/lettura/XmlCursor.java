// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Elemento;
import it.regione.lazio.sigess.importazione.flusso.FlussoRifiutatoException;
import it.regione.lazio.sigess.importazione.flusso.MotivoRifiuto;
import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLStreamConstants;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Walks a flow from element to element. Whoever is handed an element leaves the cursor at its end:
 * by walking its children, by reading its text or by skipping it.
 *
 * <p>All methods that move throw {@link FlussoRifiutatoException} when the file is at fault and
 * {@link IOException} when its source is.
 */
final class XmlCursor {

    static final String NAMESPACE = "http://inps.it/Casellario";

    private final XmlEvents events;
    private final XMLStreamReader2 xml;

    XmlCursor(XmlEvents events) {
        this.events = events;
        this.xml = events.current();
    }

    /** Moves to the root element. */
    void root() throws IOException, FlussoRifiutatoException {
        while (events.next() != XMLStreamConstants.START_ELEMENT) {}
    }

    /** Reads to the end of the document, past comments and instructions. */
    void end() throws IOException, FlussoRifiutatoException {
        while (events.next() != XMLStreamConstants.END_DOCUMENT) {}
    }

    /**
     * Moves to the next child of the element the cursor is in; false at the end of that element.
     * Text that stands between the children is noted.
     */
    boolean nextChild(String parent, List<String> unknown)
            throws IOException, FlussoRifiutatoException {
        for (int event = events.next();
                event != XMLStreamConstants.END_ELEMENT;
                event = events.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (isText(event) && !xml.isWhiteSpace()) {
                Unknown.note(unknown, parent + "/text()");
            }
        }
        return false;
    }

    /** The text of the current element, as written; children in it are noted and skipped. */
    String text(String path, List<String> unknown) throws IOException, FlussoRifiutatoException {
        StringBuilder text = new StringBuilder();
        for (int event = events.next();
                event != XMLStreamConstants.END_ELEMENT;
                event = events.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                skipUnknown(path, unknown);
            } else if (isText(event)) {
                text.append(xml.getText());
                if (text.length() > XmlInput.MAX_VALUE) {
                    throw refused(MotivoRifiuto.LIMITI_SUPERATI, XmlInput.VALUE_LIMIT);
                }
            }
        }
        return text.toString();
    }

    /** Notes the current element as not known in its place and moves to its end. */
    void skipUnknown(String parent, List<String> unknown)
            throws IOException, FlussoRifiutatoException {
        Unknown.note(unknown, parent + "/" + name());
        skip();
    }

    /** The same for an element that is known but comes once too often. */
    void skipRepeated(String parent, int ordinal, List<String> unknown)
            throws IOException, FlussoRifiutatoException {
        Unknown.note(unknown, parent + "/" + name() + "[" + ordinal + "]");
        skip();
    }

    private void skip() throws IOException, FlussoRifiutatoException {
        for (int depth = 1; depth > 0; ) {
            int event = events.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** The attributes of the current element, see {@link XmlAttributes}. */
    void attributes(Elemento elemento, BiConsumer<Campo, String> target, List<String> unknown) {
        XmlAttributes.read(xml, elemento, target, unknown);
    }

    /** Notes the attributes of an element that has none of its own. */
    void noAttributes(String element, List<String> unknown) {
        XmlAttributes.noteAll(xml, element, unknown);
    }

    /** The attributes of an element that has no children, and moves to its end. */
    void leaf(Elemento elemento, BiConsumer<Campo, String> target, List<String> unknown)
            throws IOException, FlussoRifiutatoException {
        attributes(elemento, target, unknown);
        while (nextChild(elemento.nome(), unknown)) {
            skipUnknown(elemento.nome(), unknown);
        }
    }

    boolean at(Elemento elemento) {
        return at(elemento.nome());
    }

    boolean at(String localName) {
        return xml.getLocalName().equals(localName) && NAMESPACE.equals(xml.getNamespaceURI());
    }

    /** Local name of the current element, with its namespace where that is not the flow's. */
    String name() {
        String namespace = xml.getNamespaceURI();
        return NAMESPACE.equals(namespace)
                ? xml.getLocalName()
                : "{" + (namespace == null ? "" : namespace) + "}" + xml.getLocalName();
    }

    /** Where the current element starts, in characters from the start of the file without BOM. */
    long offset() {
        return xml.getLocationInfo().getStartingCharOffset();
    }

    FlussoRifiutatoException refused(MotivoRifiuto motivo, String... details) {
        return events.refused(motivo, details);
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
    }
}
