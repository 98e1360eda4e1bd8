// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web;

import it.regione.lazio.sigess.shared.NonAutorizzatoException;
import it.regione.lazio.sigess.shared.NonTrovatoException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that a service writes while the browser takes it. What the service refuses before its
 * first byte becomes the status whose page web.xml names; what fails later cuts the answer off, so
 * that no browser takes half a file for a whole one.
 */
public final class Scarico {

    /** Writes the file; it may close the stream. */
    @FunctionalInterface
    public interface Contenuto {
        void scrivi(OutputStream uscita);
    }

    private Scarico() {}

    /** {@code nome} without ending, of letters, digits and dashes once it is known to be right. */
    public static void csv(HttpServletResponse risposta, String nome, Contenuto contenuto)
            throws IOException {
        scrivi(risposta, "text/csv", nome + ".csv", contenuto);
    }

    /** The same for a flow. */
    public static void xml(HttpServletResponse risposta, String nome, Contenuto contenuto)
            throws IOException {
        scrivi(risposta, "application/xml", nome + ".xml", contenuto);
    }

    private static void scrivi(
            HttpServletResponse risposta, String tipo, String nome, Contenuto contenuto)
            throws IOException {
        try {
            contenuto.scrivi(new AllaPrimaScrittura(risposta, tipo, nome));
        } catch (NonAutorizzatoException e) {
            risposta.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NonTrovatoException e) {
            risposta.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Sets the headers when there is something to send: a refusal is a page, not a file. */
    private static final class AllaPrimaScrittura extends OutputStream {

        private final HttpServletResponse risposta;
        private final String tipo;
        private final String nome;
        private OutputStream uscita;

        AllaPrimaScrittura(HttpServletResponse risposta, String tipo, String nome) {
            this.risposta = risposta;
            this.tipo = tipo;
            this.nome = nome;
        }

        @Override
        public void write(int b) throws IOException {
            uscita().write(b);
        }

        @Override
        public void write(byte[] b, int da, int quanti) throws IOException {
            uscita().write(b, da, quanti);
        }

        @Override
        public void flush() throws IOException {
            uscita().flush();
        }

        private OutputStream uscita() throws IOException {
            if (uscita == null) {
                risposta.setContentType(tipo + ";charset=UTF-8");
                risposta.setHeader("Content-Disposition", "attachment; filename=\"" + nome + "\"");
                risposta.setHeader("Cache-Control", "no-store");
                risposta.setHeader("X-Content-Type-Options", "nosniff");
                uscita = risposta.getOutputStream();
            }
            return uscita;
        }
    }
}
