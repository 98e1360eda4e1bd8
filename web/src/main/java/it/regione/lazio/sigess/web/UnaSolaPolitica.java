// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Every answer has a content security policy from the server ({@code undertow-handlers.conf}),
 * whatever drew it; a page has one with its nonce from PrimeFaces, which adds it. Two policies
 * would both hold, and none of the page's own scripts would run: here the second takes the place of
 * the first.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD, DispatcherType.ERROR})
public class UnaSolaPolitica extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String POLITICA = "Content-Security-Policy";

    @Override
    protected void doFilter(
            HttpServletRequest richiesta, HttpServletResponse risposta, FilterChain seguito)
            throws IOException, ServletException {
        seguito.doFilter(richiesta, new Sostituita(risposta));
    }

    private static final class Sostituita extends HttpServletResponseWrapper {

        Sostituita(HttpServletResponse risposta) {
            super(risposta);
        }

        @Override
        public void addHeader(String nome, String valore) {
            if (POLITICA.equalsIgnoreCase(nome)) {
                setHeader(nome, valore);
            } else {
                super.addHeader(nome, valore);
            }
        }
    }
}
