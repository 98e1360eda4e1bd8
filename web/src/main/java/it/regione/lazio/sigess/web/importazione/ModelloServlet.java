// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import it.regione.lazio.sigess.importazione.flusso.ModelloCsv;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The templates of the tables that can be imported, for everybody who is logged in. */
@WebServlet({ModelloServlet.PS_PSA_SINA, ModelloServlet.SINBA})
public class ModelloServlet extends HttpServlet {

    static final String PS_PSA_SINA = "/importazione/modello-ps-psa-sina.csv";
    static final String SINBA = "/importazione/modello-sinba.csv";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest richiesta, HttpServletResponse risposta)
            throws IOException {
        boolean sinba = richiesta.getServletPath().equals(SINBA);
        String nome = richiesta.getServletPath().substring("/importazione/".length());
        risposta.setContentType("text/csv;charset=UTF-8");
        risposta.setHeader("Content-Disposition", "attachment; filename=\"" + nome + "\"");
        ModelloCsv.scrivi(
                sinba ? TipoFlusso.SINBA : TipoFlusso.PS_PSA_SINA, risposta.getOutputStream());
    }
}
