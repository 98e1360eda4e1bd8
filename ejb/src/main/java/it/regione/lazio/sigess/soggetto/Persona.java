// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.soggetto;

import it.regione.lazio.sigess.shared.Testi;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A person as lists name it; an anonymous subject has no name, only its code. */
public record Persona(
        long codice,
        boolean anonimo,
        String cognome,
        String nome,
        LocalDate dataNascita,
        Integer annoNascita) {

    private static final DateTimeFormatter GIORNO =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ITALY);

    public static Persona di(Soggetto s) {
        return new Persona(
                s.getCodice(),
                s.isAnonimo(),
                s.getCognome(),
                s.getNome(),
                s.getDataNascita(),
                s.getAnnoNascita());
    }

    /** {@code COGNOME NOME}. */
    public String nominativo() {
        if (anonimo) {
            return Testi.di(Persona.class).get("nominativo.anonimo", String.valueOf(codice));
        }
        return cognome + " " + nome;
    }

    /** {@code gg/MM/aaaa}; only the year when the day is unknown, empty when that is too. */
    public String nascita() {
        if (dataNascita != null) {
            return GIORNO.format(dataNascita);
        }
        return annoNascita == null ? "" : String.valueOf(annoNascita);
    }

    /** {@code COGNOME NOME (gg/MM/aaaa)}. */
    public String conNascita() {
        return nascita().isEmpty() ? nominativo() : nominativo() + " (" + nascita() + ")";
    }
}
