// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.shared.Testi;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A comparison as a table for a spreadsheet. */
final class TabellaConfronto {

    private static final Testi TESTI = Testi.di(TabellaConfronto.class);

    private TabellaConfronto() {}

    static List<String> titoli() {
        return Stream.of(
                        "esito",
                        "codiceFiscale",
                        "altroCodiceFiscale",
                        "persona",
                        "codicePrestazione",
                        "protocollo",
                        "dataInizio",
                        "intervento",
                        "importazione",
                        "riga",
                        "importazionePrima",
                        "rigaPrima",
                        "differenze")
                .map(c -> TESTI.get("confronto.colonna." + c))
                .toList();
    }

    static List<String> riga(VoceConfronto v) {
        return Arrays.asList(
                TESTI.get("confronto." + v.tipo()),
                v.codiceFiscale(),
                v.altroCodiceFiscale(),
                v.persona(),
                v.codicePrestazione(),
                v.protocollo(),
                testo(v.dataInizio()),
                v.intervento(),
                testo(v.rigaDi()),
                testo(v.riga()),
                testo(v.primaDi()),
                testo(v.primaRiga()),
                v.differenze().stream()
                        .map(
                                d ->
                                        TESTI.get(
                                                "confronto.differenza",
                                                d.etichetta(),
                                                testo(d.prima()),
                                                testo(d.dopo())))
                        .collect(Collectors.joining(" | ")));
    }

    private static String testo(Object valore) {
        return Objects.toString(valore, "");
    }
}
