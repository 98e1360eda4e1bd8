// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.banco;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The raw results of one size and the line that sums them up. */
record Riepilogo(Impianto impianto, int righe, List<Misura> misure) {

    /**
     * Writes {@code banco-ROWS.csv}, or {@code memoria-ROWS.csv} when the yardstick did not run;
     * returns the line.
     */
    String scrivi() throws IOException {
        String nome = misure.get(0).paragone() == 0 ? "memoria-" : "banco-";
        Path file = impianto.risultati().resolve(nome + righe + ".csv");
        Files.createDirectories(file.getParent());
        List<String> testo = new ArrayList<>();
        testo.add("# " + macchina());
        testo.add("# median " + riga(0.5));
        testo.add("# p95 " + riga(0.95));
        testo.add(Misura.TITOLI);
        misure.forEach(m -> testo.add(m.csv()));
        Files.write(file, testo);
        return "BENCH "
                + "rows="
                + righe
                + " rows_per_s="
                + Math.round(1000.0 * righe / valore(0.5, Misura::prima))
                + " ratio_first="
                + Misura.due(valore(0.5, Misura::rapportoPrima))
                + " ratio_again="
                + Misura.due(valore(0.5, Misura::rapportoAncora))
                + " heap_mb="
                + Math.round(valore(0.5, Misura::heap));
    }

    private String riga(double percentile) {
        return "first_ms="
                + Math.round(valore(percentile, Misura::prima))
                + " again_ms="
                + Math.round(valore(percentile, Misura::ancora))
                + " yardstick_ms="
                + Math.round(valore(percentile, Misura::paragone))
                + " n="
                + misure.size();
    }

    private String macchina() {
        return Runtime.getRuntime().availableProcessors()
                + " processors, "
                + System.getProperty("os.name")
                + " "
                + System.getProperty("os.version")
                + ", "
                + System.getProperty("java.vm.name")
                + " "
                + System.getProperty("java.vm.version")
                + ", "
                + String.join(" ", impianto.jvmDelParagone());
    }

    private double valore(double percentile, ToDoubleFunction<Misura> quale) {
        return Misura.percentile(percentile, misure.stream().mapToDouble(quale).toArray());
    }
}
