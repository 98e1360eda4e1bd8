// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web;

import it.regione.lazio.sigess.shared.Testi;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/**
 * Days. Fields of type {@code date} and addresses speak ISO ({@code 2024-01-31}) whatever the
 * language; people read and may type {@code 31/01/2024}.
 */
@FacesConverter(forClass = LocalDate.class)
public class GiornoConverter implements Converter<LocalDate> {

    private static final DateTimeFormatter ITALIANO =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent campo, String testo) {
        if (testo == null || testo.isBlank()) {
            return null;
        }
        String giorno = testo.strip();
        try {
            return giorno.indexOf('/') < 0
                    ? LocalDate.parse(giorno)
                    : LocalDate.parse(giorno, ITALIANO);
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
        return campo instanceof EditableValueHolder ? giorno.toString() : Formati.data(giorno);
    }

    private static String messaggio(UIComponent campo, String giorno) {
        Object nome = campo.getAttributes().get("label");
        return Testi.di(GiornoConverter.class)
                .get("errore.data", nome == null ? campo.getId() : nome, giorno);
    }
}
