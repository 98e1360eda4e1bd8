// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * The one XML parser configuration for files from outside. The factory is named, not looked up: the
 * server has others on its class path, with other defaults.
 */
final class XmlInput {

    static final int MAX_DEPTH = 32;
    static final int MAX_ATTRIBUTES = 256;

    /** Characters of an attribute or code; the longest of the schema has 200. */
    static final int MAX_VALUE = 8192;

    static final String VALUE_LIMIT = "Text size limit (" + MAX_VALUE + ") exceeded";

    private static final WstxInputFactory FACTORY = factory();

    private XmlInput() {}

    static XMLStreamReader2 open(Reader characters) throws XMLStreamException {
        return (XMLStreamReader2) FACTORY.createXMLStreamReader(characters);
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> {
                    throw new XMLStreamException("External entity " + publicId + " " + systemId);
                });
        // All of an event is read by next(): errors come out there, as checked exceptions.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        // Interned strings outlive the file; a hostile one would leave them all behind.
        factory.setProperty(XMLInputFactory2.P_INTERN_NAMES, false);
        factory.setProperty(XMLInputFactory2.P_INTERN_NS_URIS, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_DEPTH);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MAX_ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MAX_VALUE);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, StrictReader.MAX_EVENT);
        return factory;
    }
}
