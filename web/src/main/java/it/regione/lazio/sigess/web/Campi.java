// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web;

import jakarta.faces.component.UIInput;

/** What the fields of {@code s:campo} need and Facelets cannot say. */
public final class Campi {

    private Campi() {}

    /**
     * The ids of the texts that describe a field, for {@code aria-describedby}: its help when there
     * is one, its error when it has one; null for neither, so that the attribute is not written.
     */
    public static String descritto(UIInput campo, String aiuto) {
        String id = campo.getClientId();
        StringBuilder ids = new StringBuilder();
        if (aiuto != null && !aiuto.isEmpty()) {
            ids.append(id).append("_aiuto");
        }
        if (!campo.isValid()) {
            ids.append(' ').append(id).append("_errore");
        }
        return ids.isEmpty() ? null : ids.toString().strip();
    }
}
