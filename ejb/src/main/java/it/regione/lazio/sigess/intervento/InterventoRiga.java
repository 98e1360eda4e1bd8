// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.intervento;

import it.regione.lazio.sigess.audit.Riferimento;
import it.regione.lazio.sigess.audit.RiguardaSoggetti;
import it.regione.lazio.sigess.soggetto.Persona;
import java.time.LocalDate;
import java.util.List;

/** An intervention in a list; {@code codice} is its year and progressive, {@code 2024/25}. */
public record InterventoRiga(
        String codice,
        GenereIntervento genere,
        StatoIntervento stato,
        Persona soggetto,
        String tipoIntervento,
        LocalDate dataInizio,
        LocalDate dataFine)
        implements RiguardaSoggetti {

    @Override
    public List<Riferimento> soggetti() {
        return Riferimento.codice(soggetto.codice());
    }

    /** What the query selects, flat. */
    public InterventoRiga(
            int anno,
            int progressivo,
            GenereIntervento genere,
            StatoIntervento stato,
            long codiceSoggetto,
            boolean anonimo,
            String cognome,
            String nome,
            LocalDate dataNascita,
            Integer annoNascita,
            String tipoIntervento,
            LocalDate dataInizio,
            LocalDate dataFine) {
        this(
                anno + "/" + progressivo,
                genere,
                stato,
                new Persona(codiceSoggetto, anonimo, cognome, nome, dataNascita, annoNascita),
                tipoIntervento,
                dataInizio,
                dataFine);
    }

    public boolean annullato() {
        return stato == StatoIntervento.ANNULLATO;
    }
}
