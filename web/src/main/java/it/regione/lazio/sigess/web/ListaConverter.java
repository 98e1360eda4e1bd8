// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Several codes in one parameter of an address: {@code H501,L182}. */
@FacesConverter("sigess.Lista")
public class ListaConverter implements Converter<List<String>> {

    private static final String FRA = ",";

    @Override
    public List<String> getAsObject(FacesContext faces, UIComponent campo, String testo) {
        return testo == null || testo.isBlank()
                ? null
                : new ArrayList<>(Arrays.asList(testo.split(FRA)));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent campo, List<String> codici) {
        return codici == null || codici.isEmpty() ? null : String.join(FRA, codici);
    }
}
