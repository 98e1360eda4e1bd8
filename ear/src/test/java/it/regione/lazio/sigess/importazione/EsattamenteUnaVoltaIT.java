// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static it.regione.lazio.sigess.prove.BancaDati.column;
import static it.regione.lazio.sigess.prove.FlussoDiProva.codiceFiscale;
import static it.regione.lazio.sigess.prove.FlussoDiProva.prestazione;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.prove.BancaDati;
import it.regione.lazio.sigess.prove.FlussoDiProva;
import it.regione.lazio.sigess.prove.Lavori;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Exactly once: together or one after the other, the same final rows; and what counts, balances.
 */
@ArquillianTest
@RunAsClient
class EsattamenteUnaVoltaIT {

    /** The people's tables, each with its way to the person. */
    private static final Map<String, String> TABELLE =
            Map.of(
                    "SOGGETTO", "t.ID",
                    "INDIRIZZO", "t.SOGGETTO_ID",
                    "PRESA_IN_CARICO", "t.SOGGETTO_ID",
                    "INTERVENTO", "t.SOGGETTO_ID");

    /** Ids, numbers given out, and who wrote when: what may differ. */
    private static final String DA_IGNORARE =
            "ID|CODICE|VERSIONE|ANNO|PROGRESSIVO|CHIAVE_APERTA|IMPRONTA|.*_ID|CREATO_DA.*|MODIFICATO_DA.*"
                    + "|ANNULLATO_DA.*";

    @Test
    void twoOperatorsAtOnceGiveTheRowsOfOneAfterTheOther() throws Exception {
        deposita("KAA", "due-operatori-1.xml", 401, "10.00");
        String primo = Lavori.run(parametri("due-operatori-1.xml", "OP001"));
        Lavori.run(parametri("due-operatori-1.xml", "OP011"));
        deposita("KAB", "due-operatori-2.xml", 402, "10.00");
        long uno = Lavori.start(parametri("due-operatori-2.xml", "OP001"));
        long due = Lavori.start(parametri("due-operatori-2.xml", "OP011"));
        List<String> stati = List.of(stato(Lavori.await(uno)), stato(Lavori.await(due)));

        assertThat(stato(primo)).isEqualTo("COMPLETATA 3");
        assertThat(stati).containsExactlyInAnyOrder("COMPLETATA 3", "COMPLETATA 0");
        assertThat(senza(righe("KAB"), "OPERATORE")).isEqualTo(senza(righe("KAA"), "OPERATORE"));
    }

    @Test
    void theSameRequestAtOnceIsDoneOnceAndTheOtherSaysSo() throws Exception {
        deposita("KBA", "stessa-richiesta.xml", 403, "10.00");
        long uno = Lavori.start(parametri("stessa-richiesta.xml", "OP001"));
        long due = Lavori.start(parametri("stessa-richiesta.xml", "OP001"));
        List<String> stati = List.of(stato(Lavori.await(uno)), stato(Lavori.await(due)));

        assertThat(stati).containsExactlyInAnyOrder("COMPLETATA 3", "GIA_IMPORTATA 0");
        assertThat(
                        column(
                                "SELECT EXITSTATUS FROM JOB_EXECUTION WHERE JOBEXECUTIONID IN (?, ?)"
                                        + " AND EXITSTATUS = 'GIA_IMPORTATA'",
                                uno,
                                due))
                .hasSize(1);
    }

    @Test
    void twoFilesThatSharePersonsAtOnceGiveTheRowsOfOneAfterTheOther() throws Exception {
        String[] inFila = dueFile("KCA", 411);
        Lavori.run(parametri(inFila[0], "OP001"));
        Lavori.run(parametri(inFila[1], "OP001"));
        String[] alContrario = dueFile("KCC", 413);
        Lavori.run(parametri(alContrario[1], "OP001"));
        Lavori.run(parametri(alContrario[0], "OP001"));
        String[] insieme = dueFile("KCB", 415);
        long due = Lavori.start(parametri(insieme[1], "OP001"));
        long uno = Lavori.start(parametri(insieme[0], "OP001"));
        assertThat(stato(Lavori.await(uno))).startsWith("COMPLETATA");
        assertThat(stato(Lavori.await(due))).startsWith("COMPLETATA");

        assertThat(senza(righe("KCB"), "H501.PS"))
                .isIn(senza(righe("KCA"), "H501.PS"), senza(righe("KCC"), "H501.PS"));
        assertThat(righe("KCB").get("INTERVENTO")).hasSize(3);
    }

    @Test
    void onePersonInSeveralBeneficiarioIsOnePerson() throws Exception {
        deposita(
                "insieme.xml",
                new FlussoDiProva("20250403", 421)
                        .persona(
                                "KDA",
                                50,
                                prestazione("A1.04", "P1", "10.00"),
                                prestazione("A1.04", "P2", "20.00")));
        deposita(
                "sparsi.xml",
                new FlussoDiProva("20250403", 422)
                        .persona("KDB", 50, prestazione("A1.04", "P1", "10.00"))
                        .persona("KDX", 50, prestazione("A1.04", "P1", "10.00"))
                        .persona("KDB", 50, prestazione("A1.04", "P2", "20.00"))
                        .persona("KDB", 50, prestazione("A1.04", "P1", "10.00")));
        Lavori.run(parametri("insieme.xml", "OP001"));
        Lavori.run(parametri("sparsi.xml", "OP001"));
        assertThat(senza(righe("KDB"), "H501.PS")).isEqualTo(senza(righe("KDA"), "H501.PS"));
        assertThat(righe("KDB").get("SOGGETTO")).hasSize(1);
    }

    @Test
    void anImportWhoseLedgerDoesNotBalanceEndsInErrorAndSaysSo() throws Exception {
        FlussoDiProva flusso = new FlussoDiProva("20250403", 431);
        for (int i = 0; i < 6_000; i++) {
            flusso.persona("KEA", i % 100, prestazione("A1.04", "P" + i, "10.00"));
        }
        deposita("non-torna.xml", flusso);
        long esecuzione = Lavori.start(parametri("non-torna.xml", "OP001"));
        while (Lavori.ofExecution("ID", esecuzione).isEmpty()
                || Integer.parseInt(Lavori.ofExecution("LETTE", esecuzione).get(0)) < 1_000) {
            Thread.sleep(20);
        }
        Lavori.stop(esecuzione);
        String id = Lavori.await(esecuzione);
        assertThat(stato(id)).startsWith("INTERROTTA");
        assertThat(
                        BancaDati.execute(
                                "DELETE FROM RIGA_IMPORTAZIONE WHERE IMPORTAZIONE_ID = ? AND NUMERO ="
                                        + " 7",
                                id))
                .isEqualTo(1);
        Lavori.await(Lavori.restart(esecuzione));

        assertThat(stato(id)).startsWith("FALLITA");
        assertThat(column("SELECT ERRORE FROM IMPORTAZIONE WHERE ID = ?", id).get(0))
                .contains("I conteggi non tornano: 6.000 righe nel file, 6.000 lette, 5.999");
    }

    private static void deposita(String lettere, String file, int progressivo, String importo)
            throws IOException {
        deposita(
                file,
                new FlussoDiProva("20250403", progressivo)
                        .persona(lettere, 50, prestazione("A1.04", "P1", importo))
                        .persona(lettere, 51, prestazione("A1.04", "P1", importo))
                        .persona(lettere, 50, prestazione("A2.07", "P2", importo)));
    }

    /** The second is newer, repeats a benefit of the first and changes another. */
    private static String[] dueFile(String lettere, int progressivo) throws IOException {
        String[] file = {lettere + "-1.xml", lettere + "-2.xml"};
        deposita(
                file[0],
                new FlussoDiProva("20250403", progressivo)
                        .persona(
                                lettere,
                                50,
                                prestazione("A1.04", "P1", "10.00"),
                                prestazione("A1.04", "P2", "10.00"))
                        .persona(lettere, 51, prestazione("A1.04", "P3", "10.00")));
        deposita(
                file[1],
                new FlussoDiProva("20250601", progressivo + 1)
                        .persona(lettere, 51, prestazione("A1.04", "P3", "30.00"))
                        .persona(lettere, 50, prestazione("A1.04", "P1", "10.00")));
        return file;
    }

    private static void deposita(String file, FlussoDiProva flusso) throws IOException {
        Files.createDirectories(Lavori.inbox());
        Files.write(Lavori.inbox().resolve(file), flusso.byteDelFlusso());
    }

    private static Map<String, String> parametri(String file, String operatore) {
        Map<String, String> parametri = new HashMap<>(Lavori.parameters(file));
        parametri.put("operatore", operatore);
        return parametri;
    }

    /** State and records made. */
    private static String stato(String id) throws SQLException {
        return column("SELECT STATO || ' ' || INTERVENTI_CREATI FROM IMPORTAZIONE WHERE ID = ?", id)
                .get(0);
    }

    /** Whole rows of the people with this surname, table by table, the surname written XXX. */
    private static Map<String, List<String>> righe(String cognome) throws SQLException {
        Map<String, List<String>> righe = new HashMap<>();
        for (Map.Entry<String, String> tabella : TABELLE.entrySet()) {
            String colonne =
                    column(
                                    "SELECT COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS WHERE"
                                            + " TABLE_NAME = ? ORDER BY ORDINAL_POSITION",
                                    tabella.getKey())
                            .stream()
                            .filter(c -> !c.matches(DA_IGNORARE))
                            .map(c -> "'" + c + "=' || t." + c)
                            .collect(Collectors.joining(" || '; ' || "));
            List<String> lette =
                    column(
                            "SELECT "
                                    + colonne
                                    + " FROM "
                                    + tabella.getKey()
                                    + " t JOIN SOGGETTO s ON s.ID = "
                                    + tabella.getValue()
                                    + " WHERE s.COGNOME = ?",
                            cognome);
            List<String> anonime = new ArrayList<>();
            for (String riga : lette) {
                anonime.add(
                        riga.replace(codiceFiscale(cognome, 50), "XXX50")
                                .replace(codiceFiscale(cognome, 51), "XXX51")
                                .replace(cognome, "XXX"));
            }
            anonime.sort(null);
            righe.put(tabella.getKey(), anonime);
        }
        return righe;
    }

    /** Leaves out the values in which a word stands: what the two ways are told apart by. */
    private static Map<String, List<String>> senza(Map<String, List<String>> righe, String parola) {
        Map<String, List<String>> senza = new HashMap<>();
        righe.forEach(
                (tabella, lette) ->
                        senza.put(
                                tabella,
                                lette.stream().map(r -> senza(r, parola)).sorted().toList()));
        return senza;
    }

    private static String senza(String riga, String parola) {
        return List.of(riga.split("; ")).stream()
                .filter(v -> !v.contains(parola) && !v.startsWith("ORDINE_FLUSSO="))
                .collect(Collectors.joining("; "));
    }
}
