// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.audit;

import it.regione.lazio.sigess.audit.EsitoAccesso;
import it.regione.lazio.sigess.audit.FiltroAccessi;
import it.regione.lazio.sigess.audit.Operazione;
import it.regione.lazio.sigess.audit.RegistroAccessiService;
import it.regione.lazio.sigess.shared.NonTrovatoException;
import it.regione.lazio.sigess.web.Parametri;
import it.regione.lazio.sigess.web.Scarico;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;

/** The audit as a table, with the filters of its page as parameters. */
@WebServlet("/registro-accessi.csv")
public class ScaricaRegistro extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject private RegistroAccessiService servizio;

    @Override
    protected void doGet(HttpServletRequest richiesta, HttpServletResponse risposta)
            throws IOException {
        Scarico.csv(
                risposta, "registro-accessi", uscita -> servizio.csv(filtro(richiesta), uscita));
    }

    private static FiltroAccessi filtro(HttpServletRequest richiesta) {
        FiltroAccessi filtro = new FiltroAccessi();
        try {
            filtro.setDal(valore(richiesta, "dal", LocalDate::parse));
            filtro.setAl(valore(richiesta, "al", LocalDate::parse));
            filtro.setOperatore(valore(richiesta, "operatore", Function.identity()));
            filtro.setOperazione(valore(richiesta, "operazione", Operazione::valueOf));
            filtro.setEsito(valore(richiesta, "esito", EsitoAccesso::valueOf));
            filtro.setSoggetto(valore(richiesta, "soggetto", Parametri::numero));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new NonTrovatoException("parameter of an address");
        }
        return filtro;
    }

    private static <T> T valore(
            HttpServletRequest richiesta, String nome, Function<String, T> lettura) {
        String testo = richiesta.getParameter(nome);
        return testo == null || testo.isBlank() ? null : lettura.apply(testo.strip());
    }
}
