// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static it.regione.lazio.sigess.organizzazione.Funzione.AMMINISTRARE;
import static it.regione.lazio.sigess.organizzazione.Funzione.IMPORTARE;

import it.regione.lazio.sigess.intervento.PrestazioneInps;
import it.regione.lazio.sigess.intervento.TipoIntervento;
import it.regione.lazio.sigess.organizzazione.Operatore;
import it.regione.lazio.sigess.organizzazione.Richiede;
import it.regione.lazio.sigess.organizzazione.UnitaOrganizzativa;
import it.regione.lazio.sigess.territorio.Comune;
import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names of what the parameters of an import carry as codes. A code that is not known (the console
 * takes anything and refuses it later) is its own name; null has none.
 */
@Named
@Stateless
@Richiede({IMPORTARE, AMMINISTRARE})
public class NomiParametri {

    @PersistenceContext(unitName = "sigess")
    private EntityManager em;

    public String unita(String codice) {
        return nome(UnitaOrganizzativa.class, codice, UnitaOrganizzativa::getDenominazione);
    }

    public String operatore(String codice) {
        return nome(Operatore.class, codice, Operatore::getNominativo);
    }

    /** Of one type, or of a comma list of them. */
    public String tipo(String codici) {
        return codici == null
                ? null
                : Stream.of(codici.split(","))
                        .distinct()
                        .map(c -> nome(TipoIntervento.class, c, TipoIntervento::getDenominazione))
                        .collect(Collectors.joining(", "));
    }

    /** Name of a benefit code; null when it is unknown or its name was never published. */
    public String prestazione(String codice) {
        PrestazioneInps nota = codice == null ? null : em.find(PrestazioneInps.class, codice);
        return nota == null ? null : nota.getDenominazione();
    }

    /** Name of a comune by its Belfiore code: the seat of the body. */
    public String comune(String belfiore) {
        return nome(Comune.class, belfiore, Comune::getDenominazione);
    }

    private <T> String nome(Class<T> tipo, String codice, Function<T, String> denominazione) {
        T noto = codice == null ? null : em.find(tipo, codice);
        return noto == null ? codice : denominazione.apply(noto);
    }
}
