// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web;

import it.regione.lazio.sigess.shared.Finestra;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * A list of which only the visible page is ever read: what {@code s:elenco} shows.
 *
 * <p>The filter lives in the page bean, so the filters of PrimeFaces are not used. Counting every
 * row of a large table costs more than anybody gains from the figure: beyond {@link #MASSIMO} the
 * page says "more than", and the paginator ends there.
 */
public class Elenco<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    /** The highest number that is shown as it is. */
    public static final int MASSIMO = 10_000;

    private final Pagina<T> pagina;
    private final Conteggio conteggio;
    private Long contate;

    /**
     * @param pagina reads one page, usually {@code f -> servizio.cerca(filtro, f)}
     * @param conteggio counts all rows, usually {@code () -> servizio.conta(filtro)}; it may stop
     *     counting at MASSIMO + 1
     */
    public Elenco(Pagina<T> pagina, Conteggio conteggio) {
        this.pagina = pagina;
        this.conteggio = conteggio;
    }

    @Override
    public int count(Map<String, FilterMeta> filtri) {
        return getTotale();
    }

    @Override
    public List<T> load(
            int primo, int quanti, Map<String, SortMeta> ordine, Map<String, FilterMeta> filtri) {
        return pagina.leggi(finestra(primo, quanti, ordine));
    }

    /** Forgets the count: for lists that grow while they are looked at. */
    public void ricarica() {
        contate = null;
    }

    /** The number of rows, at most {@link #MASSIMO}; counted once. */
    public int getTotale() {
        if (contate == null) {
            contate = conteggio.conta();
        }
        return (int) Math.min(contate, MASSIMO);
    }

    /** There are more rows than {@link #getTotale()} says. */
    public boolean isOltre() {
        return getTotale() == MASSIMO && contate > MASSIMO;
    }

    private static Finestra finestra(int primo, int quanti, Map<String, SortMeta> ordine) {
        return ordine.values().stream()
                .filter(SortMeta::isActive)
                .findFirst()
                .map(o -> new Finestra(primo, quanti, o.getField(), o.getOrder().isAscending()))
                .orElseGet(() -> new Finestra(primo, quanti, null, true));
    }

    /** Reads the rows of one page. */
    @FunctionalInterface
    public interface Pagina<T> extends Serializable {
        List<T> leggi(Finestra finestra);
    }

    /** Counts the rows of the whole list. */
    @FunctionalInterface
    public interface Conteggio extends Serializable {
        long conta();
    }
}
