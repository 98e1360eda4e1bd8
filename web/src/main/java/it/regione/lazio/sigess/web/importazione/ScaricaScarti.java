// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import it.regione.lazio.sigess.importazione.ScartiService;
import it.regione.lazio.sigess.web.Parametri;
import it.regione.lazio.sigess.web.Scarico;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The rejected rows of an import as a file: {@code ?id=}; {@code &tutti=true} takes the closed ones
 * too. Whether the person may have them, the service decides.
 */
@WebServlet({"/importazione/scarti.csv", "/importazione/scarti.xml"})
public class ScaricaScarti extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject private ScartiService servizio;

    @Override
    protected void doGet(HttpServletRequest richiesta, HttpServletResponse risposta)
            throws IOException {
        boolean tutti = Boolean.parseBoolean(richiesta.getParameter("tutti"));
        String id = richiesta.getParameter("id");
        if (richiesta.getServletPath().endsWith(".csv")) {
            Scarico.csv(
                    risposta,
                    "scarti-importazione-" + id,
                    uscita -> servizio.csv(Parametri.numero(id), tutti, uscita));
        } else {
            Scarico.xml(
                    risposta,
                    "scarti-importazione-" + id,
                    uscita -> servizio.xml(Parametri.numero(id), tutti, uscita));
        }
    }
}
