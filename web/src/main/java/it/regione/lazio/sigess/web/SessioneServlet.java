// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Says to a page, before it sends what must not be lost, whether its session still lives. Open to
 * all: being asked to log in would be no answer.
 */
@WebServlet("/sessione-viva")
public class SessioneServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest richiesta, HttpServletResponse risposta)
            throws IOException {
        risposta.setContentType("text/plain;charset=UTF-8");
        risposta.setHeader("Cache-Control", "no-store");
        risposta.getWriter().print(richiesta.getUserPrincipal() != null);
    }
}
