// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.scheda;

import it.regione.lazio.sigess.audit.Operazione;
import it.regione.lazio.sigess.audit.Traccia;
import it.regione.lazio.sigess.importazione.flusso.Nomi;
import it.regione.lazio.sigess.organizzazione.Funzione;
import it.regione.lazio.sigess.organizzazione.Richiede;
import it.regione.lazio.sigess.organizzazione.Visibilita;
import it.regione.lazio.sigess.shared.Ordine;
import it.regione.lazio.sigess.shared.Ricerca;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The forms of one's units with their answers, newest first. SINBA forms, and all forms of
 * anonymous subjects, are there only for who may see minors.
 */
@Stateless
@Richiede(Funzione.CONSULTARE)
public class SchedaService {

    private static final Ordine ORDINE = new Ordine("x.dataScheda DESC", "x.id", Map.of());

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    @Inject Visibilita visibilita;

    @Inject Nomi nomi;

    /** The forms tied to a case; empty also when the case does not exist. */
    @Traccia(Operazione.SCHEDE_VEDI)
    public List<SchedaCompilata> dellaPresaInCarico(long id) {
        return schede("x.presaInCarico.id = {0}", id);
    }

    /** All forms of a person, by <i>Codice</i>; empty also when the person does not exist. */
    @Traccia(Operazione.SCHEDE_VEDI)
    public List<SchedaCompilata> delSoggetto(long codice) {
        return schede("x.soggetto.codice = {0}", codice);
    }

    private List<SchedaCompilata> schede(String condizione, long valore) {
        DomandeScheda domande = new DomandeScheda(nomi);
        Stream<? extends Scheda> sina =
                cerca(SchedaSina.class, visibilita.schedeSina("x"), condizione, valore);
        Stream<? extends Scheda> sinba =
                cerca(SchedaSinba.class, visibilita.schedeSinba("x"), condizione, valore);
        return Stream.<Scheda>concat(sina, sinba).map(domande::compilata).toList();
    }

    private <T extends Scheda> Stream<T> cerca(
            Class<T> tipo, Ricerca ricerca, String condizione, long valore) {
        return ricerca
                .dove(condizione, valore)
                .tutti(em, tipo, "SELECT x FROM " + tipo.getSimpleName() + " x", ORDINE)
                .stream();
    }
}
