// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.banco;

import java.util.List;
import java.util.Locale;

/** One repetition: times in milliseconds, sizes in MB; a line of the raw results. */
record Misura(
        int righe,
        int ripetizione,
        long prima,
        long primaCpu,
        long ancora,
        long ancoraCpu,
        long paragone,
        long paragoneCpu,
        long heap,
        long heapMassimo,
        long rss,
        String passi) {

    static final String TITOLI =
            "rows,repetition,first_ms,first_cpu_ms,again_ms,again_cpu_ms,yardstick_ms,"
                    + "yardstick_cpu_ms,heap_mb,heap_max_mb,rss_max_mb,steps_of_first";

    /** Not a number when the yardstick did not run. */
    double rapportoPrima() {
        return paragone == 0 ? Double.NaN : (double) prima / paragone;
    }

    double rapportoAncora() {
        return (double) ancora / prima;
    }

    String csv() {
        return String.join(
                ",",
                List.of(
                        testo(righe),
                        testo(ripetizione),
                        testo(prima),
                        testo(primaCpu),
                        testo(ancora),
                        testo(ancoraCpu),
                        testo(paragone),
                        testo(paragoneCpu),
                        testo(heap),
                        testo(heapMassimo),
                        testo(rss),
                        passi));
    }

    static double mediana(double... valori) {
        return percentile(0.5, valori);
    }

    /** Linear between the two nearest values. */
    static double percentile(double quale, double... valori) {
        double[] ordinati = java.util.Arrays.stream(valori).sorted().toArray();
        double posto = quale * (ordinati.length - 1);
        int sotto = (int) posto;
        int sopra = Math.min(sotto + 1, ordinati.length - 1);
        return ordinati[sotto] + (posto - sotto) * (ordinati[sopra] - ordinati[sotto]);
    }

    static String due(double valore) {
        return Double.isNaN(valore) ? "-" : String.format(Locale.ROOT, "%.2f", valore);
    }

    private static String testo(long valore) {
        return Long.toString(valore);
    }
}
