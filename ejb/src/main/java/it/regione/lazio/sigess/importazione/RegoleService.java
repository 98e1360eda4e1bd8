// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static it.regione.lazio.sigess.organizzazione.Funzione.AMMINISTRARE;
import static it.regione.lazio.sigess.organizzazione.Funzione.CONSULTARE;
import static it.regione.lazio.sigess.organizzazione.Funzione.IMPORTARE;
import static it.regione.lazio.sigess.organizzazione.Funzione.LEGGERE_AUDIT;
import static it.regione.lazio.sigess.organizzazione.Funzione.VEDERE_MINORI;

import it.regione.lazio.sigess.audit.Operazione;
import it.regione.lazio.sigess.audit.Traccia;
import it.regione.lazio.sigess.importazione.regole.CatalogoRegole;
import it.regione.lazio.sigess.importazione.regole.Gravita;
import it.regione.lazio.sigess.importazione.regole.VoceCatalogo;
import it.regione.lazio.sigess.organizzazione.Richiede;
import it.regione.lazio.sigess.organizzazione.SenzaTerritorio;
import it.regione.lazio.sigess.organizzazione.UtenteCorrente;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rule catalogue for people, and the severities for administrators. */
@Stateless
@SenzaTerritorio("rules are the same for everybody and hold no data of persons")
@Richiede({IMPORTARE, CONSULTARE, VEDERE_MINORI, AMMINISTRARE, LEGGERE_AUDIT})
public class RegoleService {

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    @Inject CatalogoRegole catalogo;
    @Inject Identificativi identificativi;
    @Inject UtenteCorrente utente;

    /** Every rule and every other code of a finding, by number, with its texts. */
    public List<VoceCatalogo> catalogo() {
        return catalogo.voci();
    }

    /** The severity of every code today. */
    public Map<String, Gravita> severita() {
        Map<String, Gravita> oggi =
                catalogo.voci().stream()
                        .collect(Collectors.toMap(VoceCatalogo::codice, VoceCatalogo::predefinita));
        em.createQuery("SELECT s FROM RegolaSeverita s", RegolaSeverita.class)
                .getResultStream()
                .forEach(s -> oggi.replace(s.getCodice(), s.getSeverita()));
        return oggi;
    }

    /** The changes of the severity of a rule, the last one first. */
    public List<CambioSeverita> storia(String codice) {
        return em.createQuery(
                        "SELECT c FROM CambioSeverita c WHERE c.codice = :codice"
                                + " ORDER BY c.cambiataIl DESC, c.id DESC",
                        CambioSeverita.class)
                .setParameter("codice", codice)
                .getResultList();
    }

    /**
     * Gives a rule another severity, from the imports that start after this; records who did it and
     * when. The severity that it has already changes nothing.
     *
     * @throws SeveritaNonAmmessaException there is no such rule, or it cannot have this severity
     */
    @Richiede(AMMINISTRARE)
    @Traccia(Operazione.GRAVITA_CAMBIA)
    public void cambia(String codice, Gravita severita) {
        VoceCatalogo voce =
                catalogo.voce(codice)
                        .filter(v -> v.ammesse().contains(severita))
                        .orElseThrow(() -> new SeveritaNonAmmessaException(codice));
        RegolaSeverita scelta =
                em.find(RegolaSeverita.class, codice, LockModeType.PESSIMISTIC_WRITE);
        Gravita prima = scelta == null ? voce.predefinita() : scelta.getSeverita();
        if (prima == severita) {
            return;
        }
        String operatore = utente.operatore().orElseThrow().getCodice();
        CambioSeverita cambio =
                new CambioSeverita(identificativi.id(), codice, prima, severita, operatore);
        em.persist(cambio);
        if (scelta == null) {
            scelta = new RegolaSeverita(codice);
            scelta.cambia(cambio);
            em.persist(scelta);
        } else {
            scelta.cambia(cambio);
        }
    }
}
