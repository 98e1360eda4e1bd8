// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The few reference data that the test rows mention. */
public final class RiferimentiDiProva implements Riferimenti {

    private static final Map<String, String> COMUNI =
            Map.of("058091", "08", "059011", "08", "056059", "08", "068001", "01", "022205", "18");
    private static final Map<String, String> REGIONI =
            Map.of("01", "13", "03", "04", "08", "12", "12", "14", "18", "04");
    private static final Map<String, String> LUOGHI =
            Map.of("H501", "ROMA", "M082", "VITERBO", "Z330", "MAROCCO", "Z100", "ALBANIA");
    private static final Set<String> STATI = Set.of("004", "008", "380", "504", "818", "990");
    private static final Set<String> PRESTAZIONI =
            Set.of(
                    "A1.01",
                    "A1.02",
                    "A1.04",
                    "A1.05.01",
                    "A1.06",
                    "A1.16",
                    "A2.02",
                    "A2.07",
                    "A2.08",
                    "A2.11",
                    "A2.12",
                    "A2.16",
                    "A3.02");

    private static final Denominazioni DENOMINAZIONI =
            new Denominazioni(
                    Map.of(
                            "A1.06", "Buoni spesa o buoni pasto",
                            "A1.09", "Contributi economici per i servizi scolastici",
                            "A1.16", "Contributi economici per servizio trasporto e mobilità",
                            "A2.07", "Assistenza domiciliare socio-assistenziale",
                            "A2.12", "Mensa scolastica",
                            "A3.02", "Strutture residenziali"));

    @Override
    public boolean denominazioneAffine(String codice, String denominazione) {
        return DENOMINAZIONI.affine(codice, denominazione);
    }

    /** The flow of the samples. */
    @Override
    public int giorno() {
        return 20250314;
    }

    @Override
    public Optional<String> regioneDelComune(String codiceIstat) {
        return Optional.ofNullable(COMUNI.get(codiceIstat));
    }

    @Override
    public Optional<String> codiceIstatRegione(String codiceDm1986) {
        return Optional.ofNullable(REGIONI.get(codiceDm1986));
    }

    @Override
    public Optional<String> luogo(String belfiore) {
        return Optional.ofNullable(LUOGHI.get(belfiore));
    }

    @Override
    public boolean statoNoto(String codiceIso) {
        return STATI.contains(codiceIso);
    }

    @Override
    public boolean prestazioneNota(String codice) {
        return PRESTAZIONI.contains(codice);
    }
}
