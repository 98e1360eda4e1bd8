// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.confronto;

import static it.regione.lazio.sigess.importazione.confronto.Conto.ALTRO_CF;
import static it.regione.lazio.sigess.importazione.confronto.Conto.ANNULLATI;
import static it.regione.lazio.sigess.importazione.confronto.Conto.CESSATI;
import static it.regione.lazio.sigess.importazione.confronto.Conto.INVARIATI;
import static it.regione.lazio.sigess.importazione.confronto.Conto.NON_CONFRONTATI;
import static it.regione.lazio.sigess.importazione.confronto.Conto.NUOVI;
import static it.regione.lazio.sigess.importazione.confronto.Conto.PRIMA_ANNULLATI;
import static it.regione.lazio.sigess.importazione.confronto.Conto.PRIMA_RIPETUTI;
import static it.regione.lazio.sigess.importazione.confronto.Conto.PRIMA_SOSPESI;
import static it.regione.lazio.sigess.importazione.confronto.Conto.RIGHE;
import static it.regione.lazio.sigess.importazione.confronto.Conto.RIGHE_PRIMA;
import static it.regione.lazio.sigess.importazione.confronto.Conto.RIPETUTI;
import static it.regione.lazio.sigess.importazione.confronto.Conto.SOSPESI;
import static it.regione.lazio.sigess.importazione.confronto.Conto.SOSPESI_CON_PRIMA;
import static it.regione.lazio.sigess.importazione.confronto.Conto.VARIATI;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** How many rows of the two files stand how; for one thread. */
public final class ConteggiConfronto {

    private final Map<Conto, Integer> conti = new EnumMap<>(Conto.class);

    public int di(Conto conto) {
        return conti.getOrDefault(conto, 0);
    }

    void piu(Conto conto) {
        conti.merge(conto, 1, Integer::sum);
    }

    /** One row that was counted as {@code da} is {@code a}. */
    void passa(Conto da, Conto a) {
        conti.merge(da, -1, Integer::sum);
        piu(a);
    }

    void meno(Conto conto) {
        conti.merge(conto, -1, Integer::sum);
    }

    /** Whether each row of both files is in exactly one of the figures. */
    public boolean siChiude() {
        return di(RIGHE)
                        == somma(
                                NUOVI,
                                VARIATI,
                                INVARIATI,
                                ALTRO_CF,
                                ANNULLATI,
                                NON_CONFRONTATI,
                                SOSPESI,
                                RIPETUTI)
                && di(RIGHE_PRIMA)
                        == somma(
                                VARIATI,
                                INVARIATI,
                                CESSATI,
                                ALTRO_CF,
                                SOSPESI_CON_PRIMA,
                                PRIMA_ANNULLATI,
                                PRIMA_SOSPESI,
                                PRIMA_RIPETUTI);
    }

    private int somma(Conto... addendi) {
        return Stream.of(addendi).mapToInt(this::di).sum();
    }

    @Override
    public String toString() {
        return conti.toString();
    }
}
