// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import it.regione.lazio.sigess.importazione.ConfrontoService;
import it.regione.lazio.sigess.web.Parametri;
import it.regione.lazio.sigess.web.Scarico;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The comparison of an import with the file before it, as a table: {@code ?id=}. */
@WebServlet("/importazione/confronto.csv")
public class ScaricaConfronto extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject private ConfrontoService servizio;

    @Override
    protected void doGet(HttpServletRequest richiesta, HttpServletResponse risposta)
            throws IOException {
        String id = richiesta.getParameter("id");
        Scarico.csv(
                risposta,
                "confronto-importazione-" + id,
                uscita -> servizio.csv(Parametri.numero(id), uscita));
    }
}
