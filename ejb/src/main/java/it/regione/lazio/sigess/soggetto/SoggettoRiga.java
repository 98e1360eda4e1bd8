// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.soggetto;

import it.regione.lazio.sigess.audit.Riferimento;
import it.regione.lazio.sigess.audit.RiguardaSoggetti;
import java.time.LocalDate;
import java.util.List;

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
        String comuneResidenza)
        implements RiguardaSoggetti {

    /** Where the person lives is not read yet. */
    public SoggettoRiga(
            long codice,
            boolean anonimo,
            String cognome,
            String nome,
            String codiceFiscale,
            LocalDate dataNascita,
            Integer annoNascita,
            String sesso) {
        this(codice, anonimo, cognome, nome, codiceFiscale, dataNascita, annoNascita, sesso, null);
    }

    SoggettoRiga residenteA(String comune) {
        return new SoggettoRiga(
                codice,
                anonimo,
                cognome,
                nome,
                codiceFiscale,
                dataNascita,
                annoNascita,
                sesso,
                comune);
    }

    @Override
    public List<Riferimento> soggetti() {
        return Riferimento.codice(codice);
    }

    public Persona persona() {
        return new Persona(codice, anonimo, cognome, nome, dataNascita, annoNascita);
    }
}
