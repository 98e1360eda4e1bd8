// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.importazione.regole.catalogo.prestazione.CodiciPrestazione;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The parameters of an import, as given; lists in one order only, so that the same choice is equal.
 *
 * @param codicePrestazione INPS benefit codes that select the rows, separated by commas; {@code *}
 *     takes all
 * @param unitaOperativa code of the operating unit of every case and intervention
 * @param operatore staff code of the reference operator, never a codice fiscale
 * @param tipoIntervento code of the intervention type of the rows of its kind, or one for each
 *     benefit code in the same order, separated by commas; null for SINBA
 */
public record ParametriImportazione(
        String codicePrestazione, String unitaOperativa, String operatore, String tipoIntervento)
        implements Serializable {

    /** Selects every row. */
    public static final String TUTTE = "*";

    private static final String VIRGOLA = ",";

    public ParametriImportazione {
        codicePrestazione = ripulito(codicePrestazione);
        unitaOperativa = ripulito(unitaOperativa);
        operatore = ripulito(operatore);
        tipoIntervento = ripulito(tipoIntervento);
        List<String> codici = elenco(codicePrestazione);
        List<String> tipi = elenco(tipoIntervento);
        if (tipi.size() > 1 && tipi.size() == codici.size()) {
            TreeMap<String, String> coppie = new TreeMap<>();
            for (int i = 0; i < codici.size(); i++) {
                coppie.put(codici.get(i), tipi.get(i));
            }
            if (coppie.size() == codici.size()) {
                codicePrestazione = String.join(VIRGOLA, coppie.keySet());
                boolean uguali = Set.copyOf(tipi).size() == 1;
                tipoIntervento = uguali ? tipi.get(0) : String.join(VIRGOLA, coppie.values());
            }
        } else if (codici.size() > 1 && tipi.size() < 2) {
            codicePrestazione = String.join(VIRGOLA, new TreeSet<>(codici));
        }
    }

    /** Whether no row is left out, whatever its code. */
    public boolean tutte() {
        return TUTTE.equals(codicePrestazione);
    }

    /** Whether rows of this benefit code are to be imported. */
    public boolean seleziona(String codice) {
        return tutte()
                || codicePrestazione.equals(codice)
                || codicePrestazione.contains(VIRGOLA) && codici().contains(codice);
    }

    /**
     * Whether a row with these benefit codes is left out: they have the form of codes, and none of
     * them is selected. A row that names no code, or what is none, is judged: it has to be told.
     */
    public boolean esclude(Collection<String> codiciDiRiga) {
        return !tutte()
                && !codiciDiRiga.isEmpty()
                && codiciDiRiga.stream()
                        .allMatch(c -> CodiciPrestazione.inForma(c) && !seleziona(c));
    }

    /** The benefit codes, or {@code *} alone. */
    public List<String> codici() {
        return elenco(codicePrestazione);
    }

    /** The intervention types: none, one for all codes, or one for each in the same order. */
    public List<String> tipi() {
        return elenco(tipoIntervento);
    }

    /** The intervention type asked for a benefit code; null when none is. */
    public String tipo(String codice) {
        if (tipoIntervento == null || !tipoIntervento.contains(VIRGOLA)) {
            return tipoIntervento;
        }
        int quale = codici().indexOf(codice);
        List<String> tipi = tipi();
        return quale < 0 || quale >= tipi.size() ? null : tipi.get(quale);
    }

    private static List<String> elenco(String valori) {
        return valori == null
                ? List.of()
                : Stream.of(valori.split(VIRGOLA))
                        .map(String::strip)
                        .filter(v -> !v.isEmpty())
                        .toList();
    }

    private static String ripulito(String valore) {
        return valore == null || valore.isBlank() ? null : valore.strip();
    }
}
