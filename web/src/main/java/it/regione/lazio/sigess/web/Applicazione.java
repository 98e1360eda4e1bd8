// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web;

import it.regione.lazio.sigess.shared.Profilo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;

/** What every page says about the application itself. */
@Named
@ApplicationScoped
public class Applicazione {

    private final ResourceBundle costruzione =
            ResourceBundle.getBundle(Applicazione.class.getPackageName() + ".versione");

    public String getVersione() {
        return costruzione.getString("versione");
    }

    public LocalDate getAggiornamento() {
        return momento().toLocalDate();
    }

    /** Part of the address of styles and scripts: browsers keep them, until the next build. */
    public String getImpronta() {
        return DateTimeFormatter.ofPattern("yyyyMMddHHmmss").format(momento());
    }

    /** The server runs on invented data and every page must say so. */
    public boolean isDimostrativa() {
        return Profilo.delServer().conDatiInventati();
    }

    private LocalDateTime momento() {
        return LocalDateTime.parse(costruzione.getString("aggiornamento"));
    }
}
