// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import java.util.List;

/**
 * Notes the paths of what no schema knows: each once, and no more and no longer than a person would
 * read, because a hostile file has no end of them.
 */
final class Unknown {

    static final int MAX_PATHS = 100;
    static final int MAX_LENGTH = 200;

    private Unknown() {}

    static void note(List<String> unknown, String path) {
        String cut = path.length() > MAX_LENGTH ? path.substring(0, MAX_LENGTH) : path;
        if (unknown.size() < MAX_PATHS && !unknown.contains(cut)) {
            unknown.add(cut);
        }
    }
}
