// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web;

import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The page of an error is drawn as if it had been asked for by itself: what the failed form sent,
 * its token and its nonce, belongs to another page and could make this one fail as well.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.ERROR)
public class ErroreDaccapo extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String PARZIALE = "Faces-Request";

    @Override
    protected void doFilter(
            HttpServletRequest richiesta, HttpServletResponse risposta, FilterChain seguito)
            throws IOException, ServletException {
        seguito.doFilter(new Daccapo(richiesta), risposta);
    }

    private static final class Daccapo extends HttpServletRequestWrapper {

        Daccapo(HttpServletRequest richiesta) {
            super(richiesta);
        }

        @Override
        public String getParameter(String nome) {
            return ResponseStateManager.VIEW_STATE_PARAM.equals(nome)
                    ? null
                    : super.getParameter(nome);
        }

        @Override
        public String getHeader(String nome) {
            return PARZIALE.equalsIgnoreCase(nome) ? null : super.getHeader(nome);
        }
    }
}
