// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;

/**
 * The where clause of a search, put together from the filters that were given. The texts are
 * constants of the program with slots <code>{0}</code>, <code>{1}</code>…; what people typed only
 * ever becomes a parameter.
 */
public final class Ricerca {

    /** Beyond this number rows are not counted: the page says “more than”. */
    public static final int MASSIMO_CONTEGGIO = 10_000;

    private static final String ESCAPE = "!";

    private final StringJoiner dove = new StringJoiner(" AND ", " WHERE ", "").setEmptyValue("");
    private final List<Object> parametri = new ArrayList<>();

    /** A condition and the values of its slots. */
    public record Condizione(String testo, Object... valori) {}

    /** Every row must satisfy {@code condizione}. */
    public Ricerca dove(String condizione, Object... valori) {
        dove.add(conParametri(new Condizione(condizione, valori)));
        return this;
    }

    /** The same, unless {@code valore} is null, blank or empty: that filter was not given. */
    public Ricerca seDato(String condizione, Object valore) {
        boolean dato =
                valore instanceof String testo
                        ? !testo.isBlank()
                        : valore instanceof Collection<?> valori
                                ? !valori.isEmpty()
                                : valore != null;
        return dato ? dove(condizione, valore) : this;
    }

    /** Every row must satisfy one of the alternatives; none at all means no such filter. */
    public Ricerca unaDi(List<Condizione> alternative) {
        if (!alternative.isEmpty()) {
            StringJoiner oppure = new StringJoiner(" OR ", "(", ")");
            alternative.forEach(a -> oppure.add(conParametri(a)));
            dove.add(oppure.toString());
        }
        return this;
    }

    /** One alternative with one slot for each value. */
    public Ricerca unaDi(String condizione, List<?> valori) {
        return unaDi(valori.stream().map(v -> new Condizione(condizione, v)).toList());
    }

    /** The rows of the window, in its order. {@code seleziona} is a select with its from clause. */
    public <T> List<T> elenco(
            EntityManager em, Class<T> tipo, String seleziona, Ordine ordine, Finestra finestra) {
        return query(em, tipo, seleziona, ordine.clausola(finestra))
                .setFirstResult(finestra.primo())
                .setMaxResults(finestra.quanti())
                .getResultList();
    }

    /** All rows, in their natural order: for the few of one person. */
    public <T> List<T> tutti(EntityManager em, Class<T> tipo, String seleziona, Ordine ordine) {
        return query(em, tipo, seleziona, ordine.naturale()).getResultList();
    }

    /**
     * How many rows, exact up to {@link #MASSIMO_CONTEGGIO}; one more than that stands for any
     * number beyond. {@code seleziona} selects one small column.
     */
    public long conta(EntityManager em, String seleziona) {
        return query(em, Object.class, seleziona, "")
                .setMaxResults(MASSIMO_CONTEGGIO + 1)
                .setHint("eclipselink.jdbc.fetch-size", "1000")
                .getResultList()
                .size();
    }

    /** Pattern of a LIKE for texts that begin with {@code testo}; null for nothing. */
    public static String inizia(String testo) {
        return testo == null || testo.isBlank() ? null : protetto(testo.strip()) + "%";
    }

    /** Pattern of a LIKE for texts that contain {@code testo}; null for nothing. */
    public static String contiene(String testo) {
        return testo == null || testo.isBlank() ? null : "%" + protetto(testo.strip()) + "%";
    }

    /** What was typed means itself: a per cent sign is no wildcard. */
    private static String protetto(String testo) {
        return testo.replace(ESCAPE, ESCAPE + ESCAPE)
                .replace("%", ESCAPE + "%")
                .replace("_", ESCAPE + "_");
    }

    private <T> TypedQuery<T> query(
            EntityManager em, Class<T> tipo, String seleziona, String ordine) {
        TypedQuery<T> query = em.createQuery(seleziona + dove + ordine, tipo);
        for (int i = 0; i < parametri.size(); i++) {
            query.setParameter("p" + i, parametri.get(i));
        }
        return query;
    }

    private String conParametri(Condizione condizione) {
        String testo = condizione.testo();
        for (int i = 0; i < condizione.valori().length; i++) {
            testo = testo.replace("{" + i + "}", ":p" + parametri.size());
            parametri.add(condizione.valori()[i]);
        }
        return testo.contains(" LIKE ")
                ? testo.replaceAll("( LIKE :p\\d+)", "$1 ESCAPE '!'")
                : testo;
    }
}
