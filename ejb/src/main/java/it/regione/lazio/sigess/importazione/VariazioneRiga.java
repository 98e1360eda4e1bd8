// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.audit.Riferimento;
import it.regione.lazio.sigess.audit.RiguardaSoggetti;
import it.regione.lazio.sigess.soggetto.Persona;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A difference as the list shows it.
 *
 * @param campo Italian name of the field
 * @param registrato value of the record when it was proposed; null when it is not for this unit
 * @param riservata whether the recorded value is withheld
 */
public record VariazioneRiga(
        Long id,
        Persona persona,
        String codiceFiscale,
        String campo,
        String registrato,
        String proposto,
        boolean riservata,
        Long importazione,
        Long riga,
        String unita,
        LocalDate dataFlusso,
        StatoVariazione stato,
        LocalDateTime decisaIl)
        implements RiguardaSoggetti {

    @Override
    public List<Riferimento> soggetti() {
        return Riferimento.codice(persona.codice());
    }
}
