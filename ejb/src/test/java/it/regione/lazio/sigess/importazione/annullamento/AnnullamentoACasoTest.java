// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.annullamento;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import it.regione.lazio.sigess.importazione.scrittura.ImportazioniDaAnnullare;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Imports at random rows that share persons, benefits, forms and cases; undoing the last import,
 * again and again, gives back the database that it found, table by table. A seed names a failure.
 */
class AnnullamentoACasoTest {

    private static final int IMPORTAZIONI = 6;
    private static final LocalDate INIZIO = LocalDate.of(2025, 1, 10);

    private static final List<String[]> PERSONE =
            List.of(
                    new String[] {"PRVZNE48C09H501M", "PROVETTI", "ZENO", "1948", "H501", "1"},
                    new String[] {"CLLMTS90H15Z330W", "COLLAUDI", "AMIR", "1990", "Z330", "1"},
                    new String[] {"TSTLNU36T48M082R", "TESTINI", "LUNA", "1936", "M082", "2"});

    private static ImportazioniDaAnnullare db;
    private static final Set<String> ESITI = new HashSet<>();

    private record Prima(long importazione, Map<String, List<String>> dominio) {}

    @BeforeAll
    static void apri() {
        db = new ImportazioniDaAnnullare();
    }

    @AfterAll
    static void chiudi() {
        db.close();
    }

    @BeforeEach
    void ricomincia() throws SQLException {
        db.ricomincia();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 6, 7, 8})
    void undoingTheLastImportGivesBackTheDatabaseItFound(int seme) throws SQLException {
        Random caso = new Random(seme);
        AnnullamentoDiProva annullamento = new AnnullamentoDiProva(db);
        Deque<Prima> prima = new ArrayDeque<>();
        for (int i = 0; i < IMPORTAZIONI; i++) {
            Map<String, List<String>> dominio = db.dominio();
            RigheDiProva[] righe =
                    Stream.generate(() -> prestazione(caso))
                            .limit(1 + caso.nextInt(10))
                            .toArray(RigheDiProva[]::new);
            String giorno = INIZIO.plusDays(caso.nextInt(90)).toString();
            long id = db.importa(giorno, 1 + caso.nextInt(3), 1 + caso.nextInt(6), righe);
            ESITI.addAll(db.esiti(id));
            prima.push(new Prima(id, dominio));
        }
        indietro(prima, annullamento);
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 22, 23, 24})
    void undoingTheLastImportOfMinorsGivesBackTheDatabaseItFound(int seme) throws SQLException {
        Random caso = new Random(seme);
        db.sinba();
        AnnullamentoDiProva annullamento = new AnnullamentoDiProva(db);
        Deque<Prima> prima = new ArrayDeque<>();
        for (int i = 0; i < IMPORTAZIONI; i++) {
            Map<String, List<String>> dominio = db.dominio();
            RigheDiProva[] righe =
                    Stream.generate(() -> minore(caso))
                            .limit(1 + caso.nextInt(4))
                            .toArray(RigheDiProva[]::new);
            long id = db.importaSinba(INIZIO.plusDays(caso.nextInt(90)).toString(), righe);
            prima.push(new Prima(id, dominio));
        }
        indietro(prima, annullamento);
    }

    /** Against a generator that would only ever make new rows. */
    @Test
    void theRowsAtRandomMeetEveryOutcomeThatWrites() throws SQLException {
        undoingTheLastImportGivesBackTheDatabaseItFound(3);
        ricomincia();
        undoingTheLastImportGivesBackTheDatabaseItFound(4);
        assertThat(ESITI).contains("CREATA", "AGGIORNATA", "INVARIATA", "ANNULLATA");
    }

    private static void indietro(Deque<Prima> prima, AnnullamentoDiProva annullamento)
            throws SQLException {
        while (!prima.isEmpty()) {
            Prima ultima = prima.pop();
            assertThat(annullamento.annulla(ultima.importazione())).isEmpty();
            assertThat(db.dominio()).isEqualTo(ultima.dominio());
        }
        assertThat(db.conta("SOGGETTO")).isZero();
    }

    private static RigheDiProva prestazione(Random caso) {
        String[] p = PERSONE.get(caso.nextInt(PERSONE.size()));
        RigheDiProva riga = caso.nextInt(3) == 0 ? occasionale() : periodica();
        riga.persona(p[0], p[1], p[2], p[3], p[4], p[5])
                .con(Campo.PROTOCOLLO_DOMANDA, "2025/" + caso.nextInt(3))
                .con(Campo.IMPORTO_QUOTA_ENTE, (200 + caso.nextInt(2)) + ".00")
                .con(Campo.MOBILITA, String.valueOf(1 + caso.nextInt(2)))
                .con(Campo.PRESA_CARICO, "2")
                .senza(Campo.AREA_UTENZA);
        if (caso.nextInt(8) == 0) {
            riga.con(Campo.TIPO_OPERAZIONE, "C");
        }
        if (caso.nextInt(2) == 0) {
            riga.con(Campo.PRESA_CARICO, "1")
                    .con(Campo.AREA_UTENZA, String.valueOf(1 + caso.nextInt(2)));
        }
        if (caso.nextInt(3) == 0) {
            riga.con(Campo.CODICE_SECONDA_CITTADINANZA, "504");
        }
        if (caso.nextInt(3) == 0) {
            riga.indirizzo(null, null, caso.nextBoolean() ? "250" : "276");
        }
        return riga;
    }

    private static RigheDiProva minore(Random caso) {
        RigheDiProva riga =
                sinba().con(Campo.ID_BENEFICIARIO, "MIN-" + caso.nextInt(3))
                        .con(Campo.LUOGO_VITA, String.valueOf(1 + caso.nextInt(2)))
                        .lista(Lista.FAMIGLIA, String.valueOf(1 + caso.nextInt(2)));
        if (caso.nextInt(3) == 0) {
            riga.con(Campo.MOTIVAZIONE_CHIUSURA_CARICO, "3")
                    .con(Campo.SITUAZIONE_CHIUSURA_CARICO, "2");
        }
        return riga;
    }
}
