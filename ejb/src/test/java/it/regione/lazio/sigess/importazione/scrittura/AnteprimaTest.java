// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Gravita;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import it.regione.lazio.sigess.importazione.regole.Rilievo;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A preview tells what the import will do, and does none of it. */
class AnteprimaTest {

    private static final List<String> DOMINIO =
            List.of(
                    "SOGGETTO",
                    "INDIRIZZO",
                    "PRESA_IN_CARICO",
                    "SCHEDA_SINA",
                    "SCHEDA_SINA_PRESTAZIONE",
                    "SCHEDA_SINBA",
                    "INTERVENTO",
                    "NUMERAZIONE_INTERVENTO");

    /** Without ids: a preview's records have provisional ones. */
    private static final String REGISTRO =
            "SELECT NUMERO || ' ' || ESITO || ' ' || CHIAVE || ' ' || CODICI || ' ' ||"
                    + " SOGGETTO_PRIMA || '>' || SOGGETTO_DOPO || ' ' ||"
                    + " PRESA_IN_CARICO_PRIMA || '>' || PRESA_IN_CARICO_DOPO || ' ' ||"
                    + " SCHEDA_PRIMA || '>' || SCHEDA_DOPO || ' ' ||"
                    + " INTERVENTO_PRIMA || '>' || INTERVENTO_DOPO FROM RIGA_IMPORTAZIONE"
                    + " WHERE IMPORTAZIONE_ID = %d ORDER BY NUMERO";

    private static final String RILIEVI =
            "SELECT NUMERO_RIGA || CODICE || CAMPO || VALORE || REGOLA FROM RILIEVO"
                    + " WHERE IMPORTAZIONE_ID = %d ORDER BY NUMERO_RIGA, ID";

    private static final String CONTEGGI =
            "SELECT LETTE || ' ' || NUOVE || ' ' || AGGIORNATE || ' ' || INVARIATE || ' ' ||"
                    + " ANNULLATE || ' ' || SCARTATE || ' ' || ESCLUSE || ' ' || PARCHEGGIATE ||"
                    + " ' ' || CON_AVVISI || ' ' || SOGGETTI_CREATI || ' ' || PRESE_CREATE || ' '"
                    + " || SCHEDE_CREATE || ' ' || INTERVENTI_CREATI ||"
                    + " ' ' || VARIAZIONI FROM IMPORTAZIONE WHERE ID = %d";

    private static ImportazioneDiProva db;

    @BeforeAll
    static void apri() {
        db = new ImportazioneDiProva();
    }

    @AfterAll
    static void chiudi() {
        db.close();
    }

    @BeforeEach
    void ricomincia() throws SQLException {
        db.ricomincia();
    }

    @Test
    void aPreviewWritesNothingOfTheDomain() throws SQLException {
        db.importa(periodica());
        Map<String, Long> prima = quanti();
        db.flussoDel("2025-04-01");
        assertThat(
                        db.mostraABlocchi(
                                2,
                                occasionale(),
                                periodica().con(Campo.IMPORTO_MENSILE, "350.00"),
                                occasionale().con(Campo.TIPO_OPERAZIONE, "C")))
                .containsExactly("CREATA", "AGGIORNATA", "ANNULLATA");
        assertThat(quanti()).isEqualTo(prima);
        assertThat(db.valore("SELECT IMPORTO_MENSILE || ' v' || VERSIONE FROM INTERVENTO"))
                .isEqualTo("300.00 v1");
    }

    @Test
    void aPersonNamedTwiceInTheFileIsCountedOnce() throws SQLException {
        db.mostraABlocchi(1, occasionale(), periodica());
        assertThat(
                        db.valore(
                                "SELECT SOGGETTI_CREATI || ' ' || INTERVENTI_CREATI FROM IMPORTAZIONE"))
                .isEqualTo("1 2");
    }

    @Test
    void aRowRepeatedManyChunksLaterIsUnchanged() throws SQLException {
        RigheDiProva[] righe = new RigheDiProva[50];
        Arrays.setAll(righe, n -> occasionale().con(Campo.PROTOCOLLO_DOMANDA, "2025/" + n % 49));
        List<String> esiti = db.mostraABlocchi(5, righe);
        assertThat(esiti.get(0)).isEqualTo("CREATA");
        assertThat(esiti.get(49)).isEqualTo("INVARIATA");
    }

    @Test
    void aDifferenceOfAPersonIsCountedOnceHoweverManyChunksTellIt() throws SQLException {
        db.importa(periodica());
        db.flussoDel("2025-04-01");
        RigheDiProva[] righe = new RigheDiProva[50];
        Arrays.setAll(righe, n -> occasionale().con(Campo.PROTOCOLLO_DOMANDA, "2025/" + n));
        righe[10] = righe[10].con(Campo.COGNOME, "PROVETTO");
        righe[20] = righe[20].con(Campo.GENERE, "2").con(Campo.COGNOME, "PROVATI");
        righe[49] = righe[49].con(Campo.COGNOME, "PROVETTO");
        db.mostraABlocchi(5, righe);
        assertThat(db.valore("SELECT VARIAZIONI FROM IMPORTAZIONE WHERE ID = " + db.ultima()))
                .isEqualTo("2");
        db.importaABlocchi(5, righe);
        assertThat(db.valore("SELECT VARIAZIONI FROM IMPORTAZIONE WHERE ID = " + db.ultima()))
                .isEqualTo("2");
    }

    @Test
    void theChangesOfAChangedRowAreShownFieldByField() throws SQLException {
        db.importa(periodica());
        db.flussoDel("2025-04-01");
        db.mostraABlocchi(
                1,
                periodica().con(Campo.IMPORTO_MENSILE, "350.00"),
                periodica().con(Campo.TIPO_OPERAZIONE, "C"));
        String dopo = "SELECT DOPO FROM MODIFICA WHERE NUMERO_RIGA = %d AND IMPORTAZIONE_ID = %d";
        assertThat(db.valore(dopo.formatted(1, db.ultima())))
                .contains("\"IMPORTO_MENSILE\":\"350.00\"")
                .doesNotContain("PROTOCOLLO_DOMANDA", "DATA_INIZIO", "PERIODO_EROGAZIONE");
        assertThat(db.valore(dopo.formatted(2, db.ultima()))).contains("\"STATO\":\"ANNULLATO\"");
        assertThat(
                        db.valore(
                                "SELECT PRIMA FROM MODIFICA WHERE NUMERO_RIGA = 2 AND"
                                        + " IMPORTAZIONE_ID = "
                                        + db.ultima()))
                .contains("\"IMPORTO_MENSILE\":\"350.00\"");
    }

    @Test
    void anotherFindingIsNotConfirmedUnseen() throws SQLException {
        RigheDiProva segnalata =
                db.conErrore(occasionale(), "SIUSS-A0112", Campo.PROTOCOLLO_DOMANDA);
        assertThat(db.mostraABlocchi(1, segnalata)).containsExactly("CREATA");
        long anteprima = db.ultima();
        assertThat(db.verificaABlocchi(1, anteprima, segnalata)).isTrue();
        assertThat(db.verificaABlocchi(1, anteprima, occasionale())).isFalse();
    }

    /** Another rule rejects the row: that this one is a warning by now changes no code. */
    @Test
    void anotherSeverityIsNotConfirmedUnseen() throws SQLException {
        Rilievo scarta = new Rilievo("SIUSS-E0901", "Campo", "x", List.of());
        Rilievo grave = new Rilievo("SIUSS-A0112", Gravita.ERRORE, "Campo", "x", List.of(), 0);
        Rilievo lieve = new Rilievo("SIUSS-A0112", Gravita.AVVISO, "Campo", "x", List.of(), 0);
        RigheDiProva prima = db.conRilievi(occasionale(), scarta, grave);
        RigheDiProva dopo = db.conRilievi(occasionale(), scarta, lieve);
        assertThat(db.mostraABlocchi(1, prima)).containsExactly("SCARTATA");
        long anteprima = db.ultima();
        assertThat(db.verificaABlocchi(1, anteprima, prima)).isTrue();
        assertThat(db.verificaABlocchi(1, anteprima, dopo)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void theImportThatFollowsDoesWhatThePreviewHasShown(int seme) throws SQLException {
        Random caso = new Random(seme);
        db.importaABlocchi(7, flusso(caso, 30));
        db.flussoDel("2025-04-01");
        confronta(flusso(caso, 120), 1 + caso.nextInt(40));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void theSameHoldsForSinba(int seme) throws SQLException {
        Random caso = new Random(seme);
        db.sinba();
        db.importaABlocchi(3, flussoSinba(caso, 12));
        db.flussoDel("2025-04-01");
        confronta(flussoSinba(caso, 60), 1 + caso.nextInt(20));
    }

    private static void confronta(RigheDiProva[] righe, int ampiezza) throws SQLException {
        List<String> mostrati = db.mostraABlocchi(ampiezza, righe);
        long anteprima = db.ultima();
        assertThat(db.verificaABlocchi(ampiezza, anteprima, righe)).isTrue();
        assertThat(db.importaABlocchi(ampiezza, righe)).isEqualTo(mostrati);
        long importazione = db.ultima();
        for (String cosa : List.of(REGISTRO, RILIEVI, CONTEGGI)) {
            assertThat(db.righe(cosa.formatted(anteprima)))
                    .isEqualTo(db.righe(cosa.formatted(importazione)));
        }
        assertThat(mostrati).contains("CREATA", "INVARIATA");
        assertThat(db.verificaABlocchi(ampiezza, anteprima, righe)).isFalse();
    }

    /** Few persons, benefits and amounts: repeats, changes, cancellations and parked rows. */
    private static RigheDiProva[] flusso(Random caso, int quante) {
        List<String> persone = List.of("PRVZNE48C09H501M", "PRVLND80A41H501E", "PRVGLI75L20H501T");
        RigheDiProva[] righe = new RigheDiProva[quante];
        for (int i = 0; i < quante; i++) {
            RigheDiProva riga = caso.nextInt(3) == 0 ? periodica() : occasionale();
            riga = riga.con(Campo.CODICE_FISCALE, persone.get(caso.nextInt(3)));
            riga = riga.con(Campo.PROTOCOLLO_DOMANDA, "2025/" + caso.nextInt(9));
            if (caso.nextInt(4) == 0) {
                riga = riga.con(Campo.PERIODO_EROGAZIONE, "3");
            }
            if (caso.nextInt(6) == 0) {
                riga = riga.con(Campo.CODICE_SECONDA_CITTADINANZA, "504");
            }
            if (caso.nextInt(6) == 0) {
                riga = riga.con(Campo.COGNOME, "PROVETTO" + caso.nextInt(2));
            }
            if (caso.nextInt(6) == 0) {
                riga = riga.con(Campo.TIPO_OPERAZIONE, "C");
            }
            righe[i] = riga;
        }
        return righe;
    }

    private static RigheDiProva[] flussoSinba(Random caso, int quante) {
        RigheDiProva[] righe = new RigheDiProva[quante];
        for (int i = 0; i < quante; i++) {
            RigheDiProva riga = sinba().con(Campo.ID_BENEFICIARIO, "MIN" + caso.nextInt(20));
            if (caso.nextInt(3) == 0) {
                riga =
                        riga.con(Campo.MOTIVAZIONE_CHIUSURA_CARICO, "3")
                                .con(Campo.SITUAZIONE_CHIUSURA_CARICO, "2");
            }
            righe[i] = riga;
        }
        return righe;
    }

    private static Map<String, Long> quanti() throws SQLException {
        Map<String, Long> quanti = new TreeMap<>();
        for (String tabella : DOMINIO) {
            quanti.put(tabella, db.conta(tabella));
        }
        return quanti;
    }
}
