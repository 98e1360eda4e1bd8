// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * Bounds the different names of one file: the parser remembers each of them until the end, so that
 * a file of ever new names would fill the memory.
 */
final class Names {

    static final int MAX_NAMES = 1000;
    static final int MAX_LENGTH = 1000;
    static final String LIMIT =
            "Different names limit (" + MAX_NAMES + " of " + MAX_LENGTH + ") exceeded";

    private final Set<String> seen = new HashSet<>();

    /** Takes the names of the current element; false when a limit is passed. */
    boolean admitElement(XMLStreamReader xml) {
        boolean admitted = admit(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            admitted &= admit(xml.getAttributeLocalName(i));
        }
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            String prefix = xml.getNamespacePrefix(i);
            admitted &= prefix == null || admit(prefix);
        }
        return admitted;
    }

    boolean admit(String name) {
        return seen.contains(name)
                || name.length() <= MAX_LENGTH && seen.size() < MAX_NAMES && seen.add(name);
    }
}
