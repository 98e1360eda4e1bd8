// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web;

import it.regione.lazio.sigess.shared.Testi;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/**
 * Days. Pages show and take {@code 31/01/2024}, also as {@code 31.1.2024} or {@code 31012024};
 * addresses carry {@code 2024-01-31}. Both are understood everywhere.
 */
@FacesConverter(forClass = LocalDate.class)
public class GiornoConverter implements Converter<LocalDate> {

    private static final DateTimeFormatter ITALIANO =
            DateTimeFormatter.ofPattern("[d/M/uuuu][d.M.uuuu][d-M-uuuu][ddMMuuuu]")
                    .withResolverStyle(ResolverStyle.STRICT);

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent campo, String testo) {
        if (testo == null || testo.isBlank()) {
            return null;
        }
        String giorno = testo.strip();
        try {
            return leggi(giorno);
        } catch (DateTimeParseException e) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, messaggio(campo, giorno), null),
                    e);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent campo, LocalDate giorno) {
        if (giorno == null) {
            return "";
        }
        return campo instanceof UIViewParameter ? giorno.toString() : Formati.data(giorno);
    }

    static LocalDate leggi(String giorno) {
        return giorno.matches("\\d{4}-.*")
                ? LocalDate.parse(giorno)
                : LocalDate.parse(giorno, ITALIANO);
    }

    private static String messaggio(UIComponent campo, String giorno) {
        Object nome = campo.getAttributes().get("label");
        return Testi.di(GiornoConverter.class)
                .get("errore.data", nome == null ? campo.getId() : nome, giorno);
    }
}
