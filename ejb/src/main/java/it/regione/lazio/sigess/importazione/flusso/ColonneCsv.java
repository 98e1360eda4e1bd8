// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.flusso;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns of a flow as a table (specifica SIUSS, CSV): one row is one benefit, the person and
 * the head of the flow are repeated in each. INPS publishes no layout; this one names each column
 * as the XML attribute, with its element in front where names would clash. Who reads a table and
 * who writes one both ask here.
 */
public final class ColonneCsv {

    /** Between the codes of a list, and between the addresses of a person. */
    public static final String TRA_VALORI = "|";

    /**
     * Columns whose name begins so tell about a rejected row; who reads a flow passes over them.
     */
    public static final String DI_SCARTO = "Scarto.";

    private static final String FLUSSO = "Flusso.";

    private static final List<Elemento> TESTA =
            List.of(Elemento.IDENTIFICAZIONE_FLUSSO, Elemento.ENTE);

    private static final Map<TipoFlusso, List<Colonna>> COLONNE = new EnumMap<>(TipoFlusso.class);
    private static final Map<TipoFlusso, Map<String, Colonna>> PER_NOME =
            new EnumMap<>(TipoFlusso.class);

    static {
        COLONNE.put(
                TipoFlusso.PS_PSA_SINA,
                colonne(
                        Elemento.BENEFICIARIO,
                        Elemento.ANAGRAFICA,
                        Elemento.INDIRIZZO,
                        Elemento.PRESTAZIONI_SOCIALI,
                        Elemento.SINA));
        COLONNE.put(TipoFlusso.SINBA, colonne(Elemento.SINBA));
        COLONNE.forEach((tipo, colonne) -> PER_NOME.put(tipo, nomi(colonne)));
    }

    private ColonneCsv() {}

    /**
     * A column: of an attribute or of a list.
     *
     * @param campo null for a list
     * @param lista null for an attribute
     */
    public record Colonna(String nome, Campo campo, Lista lista) {

        /** Whether it repeats the head of the flow. */
        public boolean diTesta() {
            return campo != null && TESTA.contains(campo.elemento());
        }

        /** Whether it holds one value for each address of the person. */
        public boolean diIndirizzo() {
            return campo != null && campo.elemento() == Elemento.INDIRIZZO;
        }
    }

    /** All columns of a flow, head first, in the order in which they are written. */
    public static List<Colonna> di(TipoFlusso tipo) {
        return COLONNE.get(tipo);
    }

    /**
     * The column with this name, whatever its case, accents, blanks, underscores and prefix. Not
     * every name goes without prefix: a plain {@code Indirizzo} is more likely a street than the
     * seat of the body.
     */
    public static Optional<Colonna> trova(TipoFlusso tipo, String nome) {
        return Optional.ofNullable(PER_NOME.get(tipo).get(piano(nome)));
    }

    /** What a row has in a column; null when it has nothing there. */
    public static String valore(Colonna colonna, IntestazioneFlusso testa, RigaFlusso riga) {
        if (colonna.lista() != null) {
            List<String> codici = riga.lista(colonna.lista());
            return codici == null ? null : String.join(TRA_VALORI, codici);
        }
        if (colonna.diIndirizzo()) {
            return riga.indirizzi().stream()
                    .map(i -> i.getOrDefault(colonna.campo(), ""))
                    .collect(Collectors.joining(TRA_VALORI));
        }
        return colonna.diTesta() ? testa.valore(colonna.campo()) : riga.valore(colonna.campo());
    }

    private static List<Colonna> colonne(Elemento... diRiga) {
        return Stream.concat(TESTA.stream(), Arrays.stream(diRiga))
                .flatMap(e -> Stream.concat(campi(e), liste(e)))
                .toList();
    }

    private static Stream<Colonna> campi(Elemento elemento) {
        return Campo.di(elemento).stream()
                .map(c -> new Colonna(prefisso(elemento) + c.nome(), c, null));
    }

    /** A list is called by its repeated child; by its container where that is a benefit code. */
    private static Stream<Colonna> liste(Elemento elemento) {
        return Arrays.stream(Lista.values())
                .filter(l -> l.elemento() == elemento)
                .map(
                        l -> {
                            boolean clash = l.voce().equals(Campo.CODICE_PRESTAZIONE.nome());
                            String nome = clash ? l.contenitore() : l.voce();
                            return new Colonna(prefisso(elemento) + nome, null, l);
                        });
    }

    private static String prefisso(Elemento elemento) {
        boolean serve = TESTA.contains(elemento) || elemento == Elemento.SINA;
        return serve ? elemento.nome() + "." : "";
    }

    /** The first column that claims a name has it: the plain {@code Nome} is the person's. */
    private static Map<String, Colonna> nomi(List<Colonna> colonne) {
        Map<String, Colonna> nomi = new HashMap<>();
        colonne.forEach(c -> nomi.put(piano(c.nome()), c));
        for (Colonna c : colonne) {
            Elemento elemento = c.campo() == null ? c.lista().elemento() : c.campo().elemento();
            String semplice = c.nome().substring(c.nome().indexOf('.') + 1);
            if (elemento != Elemento.ENTE || c.campo() == Campo.ENTE_CF_OPERATORE) {
                nomi.putIfAbsent(piano(semplice), c);
            }
            if (c.campo() == Campo.NOME_FLUSSO) {
                nomi.putIfAbsent(piano(FLUSSO + semplice), c);
            }
            nomi.putIfAbsent(piano(elemento.nome() + "." + semplice), c);
            if (c.lista() != null) {
                nomi.putIfAbsent(piano(c.lista().contenitore()), c);
                nomi.putIfAbsent(piano(c.lista().voce()), c);
            }
        }
        return nomi;
    }

    private static String piano(String nome) {
        return Normalizer.normalize(nome, Normalizer.Form.NFD)
                .replaceAll("[^\\p{Alnum}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
