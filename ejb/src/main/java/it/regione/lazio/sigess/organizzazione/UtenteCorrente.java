// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.organizzazione;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who makes this request and what they may do. The identity provider proves a codice fiscale and
 * nothing more; the rest is read from {@link Abilitazione} once per request, so that a change takes
 * effect at the next one.
 */
@Named("utente")
@RequestScoped
public class UtenteCorrente {

    private static final String PREFISSO_SPID = "TINIT-";

    @PersistenceContext(unitName = "sigess")
    private EntityManager em;

    @Inject private SecurityContext sicurezza;

    private List<Abilitazione> abilitazioni;
    private Operatore operatore;
    private AlberoUnita albero;
    private final Map<Funzione, Ambito> ambiti = new EnumMap<>(Funzione.class);

    /** The operator of this request; empty when nobody logged in or the person is not known. */
    public Optional<Operatore> operatore() {
        carica();
        return Optional.ofNullable(operatore);
    }

    /** For pages: the operator, or null. */
    public Operatore getOperatore() {
        return operatore().orElse(null);
    }

    /** The enablements valid today. */
    public List<Abilitazione> abilitazioni() {
        carica();
        return abilitazioni;
    }

    /** The name that the identity provider proved, whoever's it is; empty when nobody logged in. */
    public Optional<String> principale() {
        return Optional.ofNullable(sicurezza.getCallerPrincipal()).map(Principal::getName);
    }

    public Set<Ruolo> getRuoli() {
        carica();
        Set<Ruolo> ruoli = EnumSet.noneOf(Ruolo.class);
        abilitazioni.forEach(a -> ruoli.add(a.getRuolo()));
        return ruoli;
    }

    /** Whether an enablement valid today opens the function. */
    public boolean puo(Funzione funzione) {
        return getRuoli().stream().anyMatch(r -> r.funzioni().contains(funzione));
    }

    /** For pages: {@code #{utente.puo('IMPORTARE')}}. */
    public boolean puo(String funzione) {
        return puo(Funzione.valueOf(funzione));
    }

    /** Where the function is open to this person, by enablements valid today. */
    public Ambito ambito(Funzione funzione) {
        return ambiti.computeIfAbsent(funzione, this::calcola);
    }

    private Ambito calcola(Funzione funzione) {
        carica();
        List<UnitaOrganizzativa> unita =
                abilitazioni.stream()
                        .filter(a -> a.getRuolo().funzioni().contains(funzione))
                        .map(Abilitazione::getUnita)
                        .toList();
        if (unita.stream().anyMatch(u -> u.getLivello() == UnitaOrganizzativa.Livello.REGIONE)) {
            return Ambito.TUTTO;
        }
        if (unita.isEmpty()) {
            return Ambito.NESSUNO;
        }
        if (albero == null) {
            albero = new AlberoUnita(em);
        }
        return Ambito.di(
                albero.conLeInferiori(unita.stream().map(UnitaOrganizzativa::getCodice).toList()));
    }

    private void carica() {
        if (abilitazioni != null) {
            return;
        }
        operatore = codiceFiscale().flatMap(this::cerca).orElse(null);
        abilitazioni =
                operatore == null
                        ? List.of()
                        : em.createQuery(
                                        "SELECT a FROM Abilitazione a JOIN FETCH a.unita"
                                                + " WHERE a.operatore = :operatore AND "
                                                + Abilitazione.VALIDA,
                                        Abilitazione.class)
                                .setParameter("operatore", operatore)
                                .setParameter("oggi", LocalDate.now())
                                .getResultList();
    }

    private Optional<Operatore> cerca(String codiceFiscale) {
        return em.createQuery(
                        "SELECT o FROM Operatore o WHERE o.codiceFiscale = :cf", Operatore.class)
                .setParameter("cf", codiceFiscale)
                .getResultStream()
                .findFirst();
    }

    private Optional<String> codiceFiscale() {
        return Optional.ofNullable(sicurezza.getCallerPrincipal())
                .map(Principal::getName)
                .map(nome -> nome.toUpperCase(Locale.ROOT))
                .map(n -> n.startsWith(PREFISSO_SPID) ? n.substring(PREFISSO_SPID.length()) : n);
    }
}
