// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import it.regione.lazio.sigess.importazione.Importazione;
import it.regione.lazio.sigess.importazione.ParametriImportazione;
import it.regione.lazio.sigess.importazione.regole.catalogo.prestazione.CodiciPrestazione;
import it.regione.lazio.sigess.intervento.TipoIntervento;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** The codes found in a file as choices, and the parameters that a choice makes. */
final class SceltaCodici {

    private SceltaCodici() {}

    /**
     * A code of another kind than its type is shown as what its rows become: to be classified.
     *
     * @param adatto whether a type, second, fits a benefit code
     */
    static List<CodiceScelto> di(Importazione anteprima, BiPredicate<String, String> adatto) {
        ParametriImportazione parametri = anteprima.getParametri();
        return anteprima.getCodiciTrovati().entrySet().stream()
                .map(
                        c ->
                                new CodiceScelto(
                                        c.getKey(),
                                        c.getValue(),
                                        CodiciPrestazione.inForma(c.getKey()),
                                        parametri.seleziona(c.getKey()),
                                        tipo(parametri, c.getKey(), adatto)))
                .toList();
    }

    private static String tipo(
            ParametriImportazione parametri, String codice, BiPredicate<String, String> adatto) {
        String scelto = parametri.tipo(codice);
        return scelto == null || adatto.test(codice, scelto)
                ? scelto
                : TipoIntervento.DA_CLASSIFICARE;
    }

    /**
     * All codes with one type stay “all”, as they were asked for. What is no code cannot be chosen
     * nor left out: its rows are told. Without any code chosen the code is missing, which the
     * service says.
     */
    static ParametriImportazione parametri(Importazione anteprima, List<CodiceScelto> codici) {
        ParametriImportazione prima = anteprima.getParametri();
        List<CodiceScelto> scelti =
                codici.stream().filter(c -> c.isSelezionabile() && c.isScelto()).toList();
        List<String> tipi =
                scelti.stream()
                        .map(CodiceScelto::getTipo)
                        .filter(t -> t != null && !t.isBlank())
                        .toList();
        boolean tutti =
                scelti.size() == codici.stream().filter(CodiceScelto::isSelezionabile).count();
        boolean unTipo = tipi.stream().distinct().count() <= 1;
        return new ParametriImportazione(
                prima.tutte() && tutti && unTipo
                        ? ParametriImportazione.TUTTE
                        : scelti.stream()
                                .map(CodiceScelto::getCodice)
                                .collect(Collectors.joining(",")),
                prima.unitaOperativa(),
                prima.operatore(),
                unTipo ? tipi.stream().findFirst().orElse(null) : String.join(",", tipi));
    }
}
