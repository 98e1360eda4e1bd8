// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.soggetto;

import java.time.LocalDate;

/** A person in a list; {@code comuneResidenza} is a name, null when not known. */
public record SoggettoRiga(
        long codice,
        boolean anonimo,
        String cognome,
        String nome,
        String codiceFiscale,
        LocalDate dataNascita,
        Integer annoNascita,
        String sesso,
        String comuneResidenza) {

    public Persona persona() {
        return new Persona(codice, anonimo, cognome, nome, dataNascita, annoNascita);
    }
}
