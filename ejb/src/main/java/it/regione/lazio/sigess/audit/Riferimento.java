// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import java.util.List;

/** A person, by what a result knows of them. It becomes a <i>Codice Soggetto</i>, or nobody. */
public sealed interface Riferimento {

    /** Known by <i>Codice Soggetto</i>. */
    record Codice(long codice) implements Riferimento {}

    /**
     * Known by codice fiscale, or by body and anonymous code; it leads to the code, if there is
     * one.
     */
    record Chiave(String chiave) implements Riferimento {}

    /** Whoever the row of an import is about. */
    record Riga(long importazione, long riga) implements Riferimento {}

    /** Whoever a record of the domain belongs to. */
    record Record(String tabella, long id) implements Riferimento {}

    static List<Riferimento> codice(long codice) {
        return List.of(new Codice(codice));
    }
}
