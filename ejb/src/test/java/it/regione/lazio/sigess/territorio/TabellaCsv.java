// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.territorio;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A semicolon separated file as rows of column name to value. Quotes are not known on purpose: the
 * reference data must not need them, and a quoted value would show as such in the assertions.
 */
record TabellaCsv(String nome, List<Map<String, String>> righe) {

    static TabellaCsv dalClasspath(String nome) {
        try (InputStream in = TabellaCsv.class.getResourceAsStream("/db/dati/" + nome)) {
            return leggi(nome, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TabellaCsv dalFile(Path file) {
        try {
            return leggi(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> colonna(String colonna) {
        return righe.stream().map(riga -> riga.get(colonna)).toList();
    }

    /** The rows by the value of a column; rows where it is empty are left out. */
    Map<String, Map<String, String>> per(String chiave) {
        return righe.stream()
                .filter(riga -> !riga.get(chiave).isEmpty())
                .collect(Collectors.toMap(riga -> riga.get(chiave), riga -> riga));
    }

    private static TabellaCsv leggi(String nome, String testo) {
        List<String[]> linee = testo.lines().map(linea -> linea.split(";", -1)).toList();
        String[] colonne = linee.get(0);
        return new TabellaCsv(
                nome, linee.stream().skip(1).map(campi -> riga(nome, colonne, campi)).toList());
    }

    private static Map<String, String> riga(String nome, String[] colonne, String[] campi) {
        if (campi.length != colonne.length) {
            throw new IllegalStateException(nome + ": " + String.join(";", campi));
        }
        Map<String, String> riga = new LinkedHashMap<>();
        IntStream.range(0, colonne.length).forEach(i -> riga.put(colonne[i], campi[i]));
        return riga;
    }
}
