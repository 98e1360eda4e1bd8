// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A generated flow and what an import of it must leave behind. */
record Flusso(String name, Path file, Oracolo oracle) {

    static Flusso generate(Path folder, int seed, int rows) throws Exception {
        return generate(folder, seed, rows, 0);
    }

    /**
     * With blanks between the persons, which mean nothing and take time.
     *
     * @param blanks after each person
     */
    static Flusso generate(Path folder, int seed, int rows, int blanks) throws Exception {
        Files.createDirectories(folder);
        String name = "crash-" + seed + ".xml";
        Path file = folder.resolve(name);
        Process generator =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "src/main/strumenti/GeneraFlusso.java",
                                "--prestazioni",
                                String.valueOf(rows),
                                "--seme",
                                String.valueOf(seed),
                                "--difetti",
                                "0.02",
                                "--file",
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve(name + ".txt").toFile())
                        .start();
        if (generator.waitFor() != 0) {
            throw new IOException("no flow was generated: see " + folder);
        }
        Oracolo oracle = Oracolo.of(file);
        if (blanks > 0) {
            String end = "</Beneficiario>";
            Files.writeString(file, Files.readString(file).replace(end, end + " ".repeat(blanks)));
        }
        return new Flusso(name, file, oracle);
    }
}
