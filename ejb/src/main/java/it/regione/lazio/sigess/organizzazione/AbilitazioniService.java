// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.organizzazione;

import static it.regione.lazio.sigess.organizzazione.Funzione.AMMINISTRARE;

import it.regione.lazio.sigess.audit.Operazione;
import it.regione.lazio.sigess.audit.Traccia;
import it.regione.lazio.sigess.importazione.Identificativi;
import it.regione.lazio.sigess.organizzazione.CambioAbilitazione.Azione;
import it.regione.lazio.sigess.shared.DatiNonValidiException;
import it.regione.lazio.sigess.shared.Finestra;
import it.regione.lazio.sigess.shared.NonTrovatoException;
import it.regione.lazio.sigess.shared.Ordine;
import it.regione.lazio.sigess.shared.Ricerca;
import it.regione.lazio.sigess.shared.Ricerca.Condizione;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Who may work with the system: administrators register operators and enable them, each on their
 * own units and those below. A change holds from the next request of the operator, and is written
 * in a history that nobody alters. Each method is one transaction.
 */
@Stateless
@Richiede(AMMINISTRARE)
public class AbilitazioniService {

    private static final Ordine PER_NOME =
            new Ordine(
                    "o.cognome, o.nome",
                    "o.codice",
                    Map.of(
                            "codice", List.of("o.codice"),
                            "cognome", List.of("o.cognome", "o.nome"),
                            "nome", List.of("o.nome", "o.cognome"),
                            "codiceFiscale", List.of("o.codiceFiscale")));
    private static final Ordine PER_GIORNO = new Ordine("a.dal DESC", "a.id DESC", Map.of());
    private static final Ordine PER_ORA = new Ordine("c.cambiataIl DESC", "c.id DESC", Map.of());

    private static final List<String> CERCATI =
            List.of(
                    "UPPER(o.codice) LIKE {0}",
                    "UPPER(o.cognome) LIKE {0}",
                    "UPPER(o.nome) LIKE {0}",
                    "o.codiceFiscale LIKE {0}");

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    @Inject Visibilita visibilita;
    @Inject UtenteCorrente utente;
    @Inject Identificativi identificativi;

    /**
     * The operators whose code, surname, name or codice fiscale begins so; all of them without a
     * text. Those enabled only on units of others are found by their whole code or codice fiscale.
     */
    @Traccia(Operazione.ABILITAZIONI_VEDI)
    public List<Operatore> cerca(String testo, Finestra finestra) {
        return ricerca(testo)
                .elenco(em, Operatore.class, "SELECT o FROM Operatore o", PER_NOME, finestra);
    }

    /** How many there are: exact up to 10,000, else 10,001. */
    public long conta(String testo) {
        return ricerca(testo).conta(em, "SELECT o.codice FROM Operatore o");
    }

    /**
     * An operator with the enablements on one's own units and their history.
     *
     * @throws NonTrovatoException there is none with this staff code
     */
    @Traccia(Operazione.ABILITAZIONI_VEDI)
    public OperatoreAbilitato dettaglio(String codice) {
        Operatore operatore = operatore(codice, LockModeType.NONE);
        return new OperatoreAbilitato(
                operatore,
                visibilita
                        .abilitazioni("a.unita.codice")
                        .dove("a.operatore = {0}", operatore)
                        .tutti(
                                em,
                                Abilitazione.class,
                                "SELECT a FROM Abilitazione a JOIN FETCH a.unita",
                                PER_GIORNO),
                storia(codice));
    }

    /** One's own units, those of every level, by name. */
    public List<UnitaOrganizzativa> unita() {
        return visibilita
                .abilitazioni("u.codice")
                .tutti(
                        em,
                        UnitaOrganizzativa.class,
                        "SELECT u FROM UnitaOrganizzativa u",
                        new Ordine("u.denominazione", "u.codice", Map.of()));
    }

    /**
     * Registers a person, who may do nothing yet.
     *
     * @param codice staff code, which jobs and records carry
     * @return the code as it is kept
     * @throws DatiNonValidiException something is missing, wrong, or another operator's
     */
    @SenzaTerritorio("codes of operators are one of a kind in the whole region")
    @Traccia(Operazione.ABILITAZIONI_CAMBIA)
    public String registra(String codice, String codiceFiscale, String cognome, String nome) {
        Operatore nuovo = new NuovoOperatore(em).da(codice, codiceFiscale, cognome, nome);
        em.persist(nuovo);
        em.flush();
        em.persist(new CambioAbilitazione(identificativi.id(), nuovo.getCodice(), chi()));
        return nuovo.getCodice();
    }

    /**
     * Enables an operator on a unit and those below, from a day to a day (null = no end).
     *
     * @return id of the enablement
     * @throws NonTrovatoException there is no such operator, or the unit is none of one's own
     * @throws DatiNonValidiException no role, no first day, or an end before it
     */
    @Traccia(Operazione.ABILITAZIONI_CAMBIA)
    public long concedi(String operatore, Ruolo ruolo, String unita, LocalDate dal, LocalDate al) {
        Operatore chi = operatore(operatore, LockModeType.PESSIMISTIC_WRITE);
        UnitaOrganizzativa dove = sua(unita);
        Map<String, String> errori = new LinkedHashMap<>();
        if (ruolo == null) {
            errori.put("ruolo", NuovoOperatore.TESTI.get("abilitazione.ruolo.assente"));
        }
        if (dal == null) {
            errori.put("dal", NuovoOperatore.TESTI.get("abilitazione.dal.assente"));
        } else if (al != null && al.isBefore(dal)) {
            errori.put("al", NuovoOperatore.TESTI.get("abilitazione.al.prima"));
        }
        if (!errori.isEmpty()) {
            throw new DatiNonValidiException(errori);
        }
        Abilitazione nuova = new Abilitazione(identificativi.id(), chi, ruolo, dove, dal, al);
        em.persist(nuova);
        scrivi(Azione.CONCESSA, nuova);
        return nuova.getId();
    }

    /**
     * Gives an enablement another last day (null = no end).
     *
     * @throws NonTrovatoException there is none with this id, or it is on another's unit
     * @throws DatiNonValidiException a day before the first one, a revoked one, or it would leave
     *     the administrator without administration
     */
    @Traccia(Operazione.ABILITAZIONI_CAMBIA)
    public void finoAl(long abilitazione, LocalDate al) {
        Abilitazione questa = propria(abilitazione);
        if (questa.getRevocataIl() != null) {
            rifiuta("al", "abilitazione.revocata");
        }
        if (al != null && al.isBefore(questa.getDal())) {
            rifiuta("al", "abilitazione.al.prima");
        }
        conservaAmministrazione(questa, al);
        questa.finoAl(al);
        scrivi(Azione.CAMBIATA, questa);
    }

    /**
     * Ends an enablement at once; one that was revoked stays as it is.
     *
     * @throws NonTrovatoException there is none with this id, or it is on another's unit
     * @throws DatiNonValidiException it would leave the administrator without administration
     */
    @Traccia(Operazione.ABILITAZIONI_CAMBIA)
    public void revoca(long abilitazione) {
        Abilitazione questa = propria(abilitazione);
        if (questa.getRevocataIl() == null) {
            conservaAmministrazione(questa, LocalDate.MIN);
            questa.revoca();
            scrivi(Azione.REVOCATA, questa);
        }
    }

    private Ricerca ricerca(String testo) {
        String cercato = testo == null ? "" : testo.strip().toUpperCase(Locale.ROOT);
        String inizio = Ricerca.inizia(cercato);
        return visibilita
                .operatoriDaAbilitare("o", cercato)
                .unaDi(
                        inizio == null
                                ? List.of()
                                : CERCATI.stream().map(c -> new Condizione(c, inizio)).toList());
    }

    private List<CambioAbilitazione> storia(String codice) {
        return visibilita
                .abilitazioniPassate("c")
                .dove("c.operatore = {0}", codice)
                .tutti(
                        em,
                        CambioAbilitazione.class,
                        "SELECT c FROM CambioAbilitazione c LEFT JOIN FETCH c.unita"
                                + " JOIN FETCH c.cambiataDa",
                        PER_ORA);
    }

    /** Who administers nowhere else any more could not even undo it. */
    private void conservaAmministrazione(Abilitazione daCambiare, LocalDate al) {
        boolean propria =
                daCambiare.getRuolo() == Ruolo.AMMINISTRATORE
                        && daCambiare.getOperatore().getCodice().equals(chi().getCodice());
        if (propria && al != null && al.isBefore(LocalDate.now()) && !altra(daCambiare)) {
            rifiuta("abilitazione", "abilitazione.ultima");
        }
    }

    private boolean altra(Abilitazione questa) {
        return em.createQuery(
                        "SELECT a FROM Abilitazione a WHERE a.operatore = :chi AND a <> :questa"
                                + " AND a.ruolo = :ruolo AND "
                                + Abilitazione.VALIDA,
                        Abilitazione.class)
                .setParameter("chi", questa.getOperatore())
                .setParameter("questa", questa)
                .setParameter("ruolo", Ruolo.AMMINISTRATORE)
                .setParameter("oggi", LocalDate.now())
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    private Operatore operatore(String codice, LockModeType blocco) {
        Operatore trovato = codice == null ? null : em.find(Operatore.class, codice, blocco);
        if (trovato == null) {
            throw new NonTrovatoException("operatore");
        }
        return trovato;
    }

    private Abilitazione propria(long id) {
        Abilitazione trovata = em.find(Abilitazione.class, id);
        if (trovata == null || !amministra(trovata.getUnita().getCodice())) {
            throw new NonTrovatoException("abilitazione " + id);
        }
        // One administrator at a time changes what a person may do.
        operatore(trovata.getOperatore().getCodice(), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(trovata);
        return trovata;
    }

    private UnitaOrganizzativa sua(String codice) {
        UnitaOrganizzativa unita =
                codice == null ? null : em.find(UnitaOrganizzativa.class, codice);
        if (unita == null || !amministra(codice)) {
            throw new NonTrovatoException("unita");
        }
        return unita;
    }

    private boolean amministra(String unita) {
        return utente.ambito(AMMINISTRARE).comprende(unita);
    }

    private void scrivi(Azione azione, Abilitazione abilitazione) {
        em.flush();
        em.persist(new CambioAbilitazione(identificativi.id(), azione, abilitazione, chi()));
    }

    private Operatore chi() {
        return em.getReference(Operatore.class, utente.operatore().orElseThrow().getCodice());
    }

    private static void rifiuta(String campo, String chiave) {
        throw new DatiNonValidiException(Map.of(campo, NuovoOperatore.TESTI.get(chiave)));
    }
}
