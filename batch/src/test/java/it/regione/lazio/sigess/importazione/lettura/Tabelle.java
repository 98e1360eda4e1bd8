// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import de.siegmar.fastcsv.writer.CsvWriter;
import it.regione.lazio.sigess.importazione.flusso.ColonneCsv;
import it.regione.lazio.sigess.importazione.flusso.ColonneCsv.Colonna;
import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiFunction;

/** Small tables for the tests, and flows written as tables. */
final class Tabelle {

    /** The columns that a table of persons must have. */
    static final List<String> OBBLIGATORIE =
            List.of(
                    "Flusso.Nome",
                    "Ente.Codice",
                    "Ente.Indirizzo",
                    "CFOperatore",
                    "CodiceFiscale",
                    "Cognome",
                    "Nome",
                    "AnnoNascita",
                    "LuogoNascita",
                    "Genere",
                    "CodiceCittadinanza",
                    "CodiceNazione",
                    "PresenzaProvaMezzi",
                    "CodicePrestazione",
                    "DenominazionePrestazione",
                    "ProtocolloDomanda",
                    "PresaCarico");

    static final List<String> RIGA =
            List.of(
                    "H501.PS.20250314.0000001",
                    "H501",
                    "H501",
                    "PRTPRV80P20H501T",
                    "PRVZNE48C09H501M",
                    "PROVETTI",
                    "ZENO",
                    "1948",
                    "H501",
                    "1",
                    "380",
                    "380",
                    "2",
                    "A1.06",
                    "Buoni spesa",
                    "2025/1",
                    "2");

    private Tabelle() {}

    /** The required columns and {@code colonna}; one row with {@code cella} in it. */
    static String con(String colonna, String cella) {
        return testata(colonna) + riga(cella);
    }

    static String testata(String... altre) {
        return unita(OBBLIGATORIE, altre);
    }

    static String riga(String... altre) {
        return unita(RIGA, altre);
    }

    private static String unita(List<String> celle, String... altre) {
        String coda = altre.length == 0 ? "" : ";" + String.join(";", altre);
        return String.join(";", celle) + coda + "\n";
    }

    /** A flow as a table, each cell as {@code cella} writes it. */
    static String di(
            IntestazioneFlusso testa,
            List<RigaFlusso> righe,
            char separatore,
            BiFunction<Colonna, String, String> cella) {
        TipoFlusso tipo = righe.get(0).tipo();
        List<Colonna> colonne = ColonneCsv.di(tipo);
        StringWriter testo = new StringWriter();
        CsvWriter csv = CsvWriter.builder().fieldSeparator(separatore).build(testo);
        csv.writeRecord(colonne.stream().map(Colonna::nome).toList());
        for (RigaFlusso riga : righe) {
            csv.writeRecord(
                    colonne.stream()
                            .map(c -> cella.apply(c, ColonneCsv.valore(c, testa, riga)))
                            .toList());
        }
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return testo.toString();
    }
}
