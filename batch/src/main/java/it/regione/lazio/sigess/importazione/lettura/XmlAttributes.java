// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Elemento;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLStreamReader;

/**
 * The attributes of the current element. Those of the schema have no namespace; those of a foreign
 * namespace ({@code xsi:schemaLocation}) concern others and are passed over; all the rest is noted,
 * also a known name that was put into the namespace of the flow.
 */
final class XmlAttributes {

    private XmlAttributes() {}

    static void read(
            XMLStreamReader xml,
            Elemento elemento,
            BiConsumer<Campo, String> target,
            List<String> unknown) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            Optional<Campo> campo =
                    isPlain(xml, i)
                            ? Campo.trova(elemento, xml.getAttributeLocalName(i))
                            : Optional.empty();
            if (campo.isPresent()) {
                target.accept(campo.get(), xml.getAttributeValue(i));
            } else {
                note(xml, i, elemento.nome(), unknown);
            }
        }
    }

    static void noteAll(XMLStreamReader xml, String element, List<String> unknown) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            note(xml, i, element, unknown);
        }
    }

    private static void note(XMLStreamReader xml, int i, String element, List<String> unknown) {
        String name = xml.getAttributeLocalName(i);
        if (isPlain(xml, i)) {
            Unknown.note(unknown, element + "/@" + name);
        } else if (XmlCursor.NAMESPACE.equals(xml.getAttributeNamespace(i))) {
            Unknown.note(unknown, element + "/@{" + XmlCursor.NAMESPACE + "}" + name);
        }
    }

    private static boolean isPlain(XMLStreamReader xml, int i) {
        String namespace = xml.getAttributeNamespace(i);
        return namespace == null || namespace.isEmpty();
    }
}
