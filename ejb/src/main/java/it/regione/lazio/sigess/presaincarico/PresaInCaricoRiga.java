// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.presaincarico;

import it.regione.lazio.sigess.audit.Riferimento;
import it.regione.lazio.sigess.audit.RiguardaSoggetti;
import it.regione.lazio.sigess.soggetto.Persona;
import java.time.LocalDate;
import java.util.List;

/**
 * A case in a list.
 *
 * @param area code of the area of users
 * @param scheda {@code SINA} or {@code SINBA}; null when the case has no form
 */
public record PresaInCaricoRiga(
        Long id,
        Persona titolare,
        LocalDate dataApertura,
        boolean aperturaDerivata,
        LocalDate dataChiusura,
        String area,
        String unitaOperativa,
        String scheda)
        implements RiguardaSoggetti {

    @Override
    public List<Riferimento> soggetti() {
        return Riferimento.codice(titolare.codice());
    }

    /** What the query selects, flat. */
    public PresaInCaricoRiga(
            Long id,
            long codice,
            boolean anonimo,
            String cognome,
            String nome,
            LocalDate dataNascita,
            Integer annoNascita,
            LocalDate dataApertura,
            boolean aperturaDerivata,
            LocalDate dataChiusura,
            String area,
            String unitaOperativa,
            String scheda) {
        this(
                id,
                new Persona(codice, anonimo, cognome, nome, dataNascita, annoNascita),
                dataApertura,
                aperturaDerivata,
                dataChiusura,
                area,
                unitaOperativa,
                scheda);
    }

    /** Name of the area. */
    public String nomeArea() {
        return DatiPresaInCarico.area(area);
    }
}
