// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.territorio;

import static it.regione.lazio.sigess.shared.Normalizzazione.confronto;

import it.regione.lazio.sigess.organizzazione.Funzione;
import it.regione.lazio.sigess.organizzazione.Richiede;
import it.regione.lazio.sigess.organizzazione.SenzaTerritorio;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Comuni, states and regions: suggestions while somebody types, and names by code. Case, accents
 * and apostrophes of what is typed do not matter.
 */
@Stateless
@SenzaTerritorio("places are the same for everybody")
@Richiede({Funzione.CONSULTARE, Funzione.IMPORTARE})
public class TerritorioService {

    /** The code of Italy among the citizenships and, here, among the nations of birth. */
    public static final String ITALIA = "380";

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    /**
     * Comuni whose name begins with {@code inizio}, by Belfiore code, in the order of their names;
     * those in force before the ceased ones of the same name.
     *
     * @param cessati also those that no longer exist, where people were born
     */
    public List<Luogo> comuni(String inizio, boolean cessati, int quanti) {
        String cercato = confronto(inizio);
        if (cercato == null || cercato.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT c FROM Comune c WHERE UPPER(c.denominazione) LIKE :inizio"
                                + " AND (c.attivo = TRUE OR c.attivo <> :cessati)"
                                + " ORDER BY c.denominazione, c.attivo DESC, c.belfiore",
                        Comune.class)
                .setParameter("inizio", cercato.charAt(0) + "%")
                .setParameter("cessati", cessati)
                .getResultStream()
                .filter(c -> confronto(c.getDenominazione()).startsWith(cercato))
                .limit(quanti)
                .map(c -> new Luogo(c.getBelfiore(), nome(c)))
                .toList();
    }

    /** States with a word that begins with {@code inizio}, by ISO code: citizenships. */
    public List<Luogo> stati(String inizio, int quanti) {
        return trovati(inizio, quanti, stati().map(s -> luogo(s.getCodiceIso(), s)));
    }

    /**
     * Nations where somebody can be born, by Belfiore code, those that ceased included; Italy,
     * which has none, by {@link #ITALIA}.
     */
    public List<Luogo> nazioniNascita(String inizio, int quanti) {
        Stream<Luogo> presenti =
                stati().filter(s -> s.getBelfiore() != null || ITALIA.equals(s.getCodiceIso()))
                        .map(
                                s ->
                                        luogo(
                                                ITALIA.equals(s.getCodiceIso())
                                                        ? ITALIA
                                                        : s.getBelfiore(),
                                                s));
        Stream<Luogo> cessati =
                em.createQuery(
                                "SELECT s FROM StatoCessato s ORDER BY s.denominazione",
                                StatoCessato.class)
                        .getResultStream()
                        .map(s -> new Luogo(s.getBelfiore(), s.getDenominazione()));
        return trovati(inizio, quanti, Stream.concat(presenti, cessati));
    }

    /** Name of a comune by its Belfiore code, or by its ISTAT code of 6 digits if in force. */
    public Optional<String> comune(String codice) {
        if (!numerico(codice)) {
            return Optional.ofNullable(em.find(Comune.class, codice)).map(TerritorioService::nome);
        }
        return em.createQuery(
                        "SELECT c FROM Comune c WHERE c.codiceIstat = :codice AND c.attivo = TRUE",
                        Comune.class)
                .setParameter("codice", codice)
                .getResultStream()
                .findFirst()
                .map(TerritorioService::nome);
    }

    /** Name of a state by its ISO numeric code or by its Belfiore code (Z…), ceased ones too. */
    public Optional<String> stato(String codice) {
        if (numerico(codice)) {
            return Optional.ofNullable(em.find(Stato.class, codice)).map(Stato::getDenominazione);
        }
        return em.createQuery(
                        "SELECT s.denominazione FROM Stato s WHERE s.belfiore = :codice"
                                + " ORDER BY s.codiceIso",
                        String.class)
                .setParameter("codice", codice)
                .getResultStream()
                .findFirst()
                .or(
                        () ->
                                Optional.ofNullable(em.find(StatoCessato.class, codice))
                                        .map(StatoCessato::getDenominazione));
    }

    /** Name of a birthplace: comune or foreign state, by its Belfiore code. */
    public Optional<String> luogo(String belfiore) {
        return belfiore.startsWith("Z") ? stato(belfiore) : comune(belfiore);
    }

    /** Name of a region by its DM 1986 code (Lazio = 08). */
    public Optional<String> regione(String codiceDm1986) {
        return Optional.ofNullable(em.find(Regione.class, codiceDm1986))
                .map(Regione::getDenominazione);
    }

    /**
     * ISTAT and ISO codes are numbers, Belfiore codes begin with a letter. One condition for either
     * would use the index of neither: a page would read all comuni for each name that it shows.
     */
    private static boolean numerico(String codice) {
        return !codice.isEmpty() && Character.isDigit(codice.charAt(0));
    }

    private Stream<Stato> stati() {
        return em.createQuery("SELECT s FROM Stato s ORDER BY s.denominazione", Stato.class)
                .getResultStream();
    }

    private static List<Luogo> trovati(String inizio, int quanti, Stream<Luogo> luoghi) {
        String cercato = confronto(inizio);
        return cercato == null || cercato.isEmpty()
                ? List.of()
                : luoghi.filter(l -> (" " + confronto(l.denominazione())).contains(" " + cercato))
                        .limit(quanti)
                        .toList();
    }

    private static Luogo luogo(String codice, Stato stato) {
        return new Luogo(codice, stato.getDenominazione());
    }

    private static String nome(Comune comune) {
        return comune.getSiglaProvincia() == null
                ? comune.getDenominazione()
                : comune.getDenominazione() + " (" + comune.getSiglaProvincia() + ")";
    }
}
