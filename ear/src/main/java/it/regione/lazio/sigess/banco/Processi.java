// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.banco;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Programs that the bench runs, and what the system says of them. */
final class Processi {

    private Processi() {}

    static Path java(String comando) {
        return Path.of(System.getProperty("java.home"), "bin", comando);
    }

    /**
     * Runs a program to its end; returns what it printed.
     *
     * @throws IOException it failed, with what it printed
     */
    static String esegui(List<?> comando) throws IOException, InterruptedException {
        List<String> testo = new ArrayList<>();
        comando.forEach(c -> testo.add(c.toString()));
        Process processo = new ProcessBuilder(testo).redirectErrorStream(true).start();
        processo.getOutputStream().close();
        String uscita =
                new String(processo.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (processo.waitFor() != 0) {
            throw new IOException(testo + ": " + uscita);
        }
        return uscita;
    }

    /** Processor time of a process so far, in milliseconds. */
    static long cpu(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(p -> p.info().totalCpuDuration())
                .map(d -> d.toMillis())
                .orElse(0L);
    }

    /** A size of {@code /proc/PID/status} in MB: VmRSS, VmHWM; 0 where there is no such file. */
    static long memoria(long pid, String nome) throws IOException {
        Path stato = Path.of("/proc", Long.toString(pid), "status");
        if (Files.notExists(stato)) {
            return 0;
        }
        return Files.readAllLines(stato).stream()
                .filter(r -> r.startsWith(nome + ":"))
                .map(r -> Long.parseLong(r.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0L);
    }

    static void copia(Path da, Path a) throws IOException {
        try (Stream<Path> file = Files.walk(da)) {
            for (Path origine : file.toList()) {
                Path copia = a.resolve(da.relativize(origine).toString());
                if (Files.isDirectory(origine)) {
                    Files.createDirectories(copia);
                } else {
                    Files.createDirectories(copia.getParent());
                    Files.copy(origine, copia);
                }
            }
        }
    }

    static void cancella(Path cartella) throws IOException {
        if (Files.exists(cartella)) {
            try (Stream<Path> file = Files.walk(cartella)) {
                for (Path uno : file.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(uno);
                }
            }
        }
    }
}
