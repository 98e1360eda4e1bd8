// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static it.regione.lazio.sigess.prove.FlussoDiProva.prestazione;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.prove.Archivi;
import it.regione.lazio.sigess.prove.FlussoDiProva;
import it.regione.lazio.sigess.prove.Identita;
import it.regione.lazio.sigess.shared.Finestra;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Preview, confirmation, and what happens when the database moves in between; on the server. */
@ArquillianTest
class AnteprimaIT {

    private static final String CONTEGGI =
            "SELECT LETTE || '=' || NUOVE || '+' || AGGIORNATE || '+' || INVARIATE || '+' ||"
                    + " ANNULLATE || '+' || SCARTATE || '+' || ESCLUSE || '+' || PARCHEGGIATE ||"
                    + " ' ' || SOGGETTI_CREATI || ' ' || INTERVENTI_CREATI FROM IMPORTAZIONE"
                    + " WHERE ID = ?";

    private static final ParametriImportazione TUTTE =
            new ParametriImportazione("*", "RM1-UO1", "OP001", "ASSISTENZA_ECONOMICA");

    @EJB(lookup = "java:global/sigess/sigess-ejb/ImportazioneService")
    private ImportazioneService importazioni;

    @EJB(lookup = "java:global/sigess/sigess-ejb/AnteprimaService")
    private AnteprimaService anteprime;

    @EJB(lookup = "java:global/sigess/sigess-ejb/ModificheService")
    private ModificheService modifiche;

    @Resource(lookup = "java:jboss/datasources/SigessDS")
    private DataSource dataSource;

    @Deployment
    static WebArchive war() {
        return Archivi.war(AnteprimaIT.class, FlussoDiProva.class);
    }

    @Test
    void confirmingDoesExactlyWhatThePreviewHasShown() throws Exception {
        FlussoDiProva flusso =
                new FlussoDiProva("20250403", 101)
                        .persona("AAA", 50, prestazione("A1.04", "P1", "10.00"))
                        .persona("AAA", 51, prestazione("A1.04", "P2", "-1.00"))
                        .persona("AAA", 50, prestazione("A1.04", "P3", "10.00"));
        long anteprima = anteprima(flusso, TUTTE);
        assertThat(stato(anteprima)).isEqualTo("COMPLETATA");
        assertThat(conteggi(anteprima)).isEqualTo("3=2+0+0+0+1+0+0 1 2");
        assertThat(persone("AAA")).isEmpty();

        long importazione = conferma(anteprima);
        assertThat(stato(importazione)).isEqualTo("COMPLETATA");
        assertThat(conteggi(importazione)).isEqualTo(conteggi(anteprima));
        assertThat(persone("AAA")).hasSize(1);
        assertThat(conferma(anteprima)).isEqualTo(importazione);
        assertThat(colonna("SELECT COUNT(*) FROM ANTEPRIMA_STATO")).containsExactly("0");
    }

    @Test
    void whenTheDatabaseHasMovedNothingIsWrittenAndItAsksAgain() throws Exception {
        importa(
                new FlussoDiProva("20250403", 102)
                        .persona("BBB", 50, prestazione("A1.04", "P1", "10.00")));
        long anteprima =
                anteprima(
                        new FlussoDiProva("20250601", 103)
                                .persona("BBB", 50, prestazione("A1.04", "P1", "30.00")),
                        TUTTE);
        assertThat(conteggi(anteprima)).startsWith("1=0+1+0");
        importa(
                new FlussoDiProva("20250501", 104)
                        .persona("BBB", 50, prestazione("A1.04", "P1", "20.00")));

        long rifiutata = conferma(anteprima);
        assertThat(stato(rifiutata)).isEqualTo("RIFIUTATA");
        assertThat(importi("BBB")).containsExactly("20.00");
        List<String> nuova =
                colonna(
                        "SELECT ID FROM IMPORTAZIONE WHERE SCOPO = 'ANTEPRIMA' AND ANTEPRIMA_ID = "
                                + anteprima);
        assertThat(nuova).hasSize(1);
        assertThat(colonna("SELECT ERRORE FROM IMPORTAZIONE WHERE ID = " + rifiutata).get(0))
                .contains("nuova anteprima, la " + nuova.get(0));

        long seconda = Long.parseLong(nuova.get(0));
        assertThat(attendi(seconda)).isEqualTo("COMPLETATA");
        List<RigaMossa> mosse =
                Identita.OPERATORE.call(
                        () -> anteprime.mosse(seconda, new Finestra(0, 10, null, true)));
        assertThat(mosse)
                .singleElement()
                .satisfies(
                        m -> {
                            assertThat(m.prima()).isEqualTo(EsitoRiga.AGGIORNATA);
                            assertThat(m.ora()).isEqualTo(EsitoRiga.AGGIORNATA);
                            assertThat(m.motivi())
                                    .containsExactly("l’intervento è stato modificato");
                        });
        assertThat(Identita.OPERATORE.call(() -> anteprime.contaMosse(seconda))).isEqualTo(1);
        ModificaMostrata modifica =
                Identita.OPERATORE
                        .call(() -> modifiche.elenco(seconda, new Finestra(0, 10, null, true)))
                        .get(0);
        assertThat(modifica.differenze())
                .containsExactly(
                        new CampoModificato(
                                "Importo prestazione",
                                new BigDecimal("20.00"),
                                new BigDecimal("30.00")));
        assertThat(conteggi(conferma(seconda))).startsWith("1=0+1+0");
        assertThat(importi("BBB")).containsExactly("30.00");
    }

    @Test
    void whatMovedElsewhereDoesNotStopAConfirmation() throws Exception {
        long anteprima =
                anteprima(
                        new FlussoDiProva("20250403", 105)
                                .persona("CCC", 50, prestazione("A1.04", "P1", "10.00")),
                        TUTTE);
        importa(
                new FlussoDiProva("20250403", 106)
                        .persona("DDD", 50, prestazione("A1.04", "P1", "10.00")));
        assertThat(stato(conferma(anteprima))).isEqualTo("COMPLETATA");
        assertThat(persone("CCC")).hasSize(1);
    }

    @Test
    void severalCodesAreConfirmedAtOnceEachWithItsType() throws Exception {
        FlussoDiProva flusso =
                new FlussoDiProva("20250403", 107)
                        .persona(
                                "EEE",
                                50,
                                prestazione("A1.04", "P1", "10.00"),
                                prestazione("A2.07", "P2", "10.00"),
                                prestazione("A3.02", "P3", "10.00"));
        long anteprima = anteprima(flusso, TUTTE);
        assertThat(conteggi(anteprima)).startsWith("3=3+0+0");
        List<String> tipi =
                colonna(
                        "SELECT MIN(CODICE) FROM TIPO_INTERVENTO WHERE GENERE IN ('ECONOMICO',"
                                + " 'STRUTTURA') GROUP BY GENERE ORDER BY GENERE");
        ParametriImportazione scelti =
                new ParametriImportazione(
                        "A3.02, A1.04", "RM1-UO1", "OP001", tipi.get(1) + "," + tipi.get(0));
        long nuova = Identita.OPERATORE.call(() -> anteprime.aggiorna(anteprima, scelti));
        assertThat(attendi(nuova)).isEqualTo("COMPLETATA");
        assertThat(conteggi(nuova)).startsWith("3=2+0+0+0+0+1+0");
        assertThat(stato(anteprima)).isEqualTo("ABBANDONATA");

        assertThat(stato(conferma(nuova))).isEqualTo("COMPLETATA");
        assertThat(
                        colonna(
                                "SELECT i.CODICE_PRESTAZIONE || ' ' || i.TIPO_INTERVENTO FROM"
                                        + " INTERVENTO i JOIN SOGGETTO s ON s.ID = i.SOGGETTO_ID"
                                        + " WHERE s.COGNOME = 'EEE' ORDER BY 1"))
                .containsExactly("A1.04 " + tipi.get(0), "A3.02 " + tipi.get(1));
    }

    @Test
    void aDroppedPreviewIsNotConfirmed() throws Exception {
        long anteprima =
                anteprima(
                        new FlussoDiProva("20250403", 108)
                                .persona("FFF", 50, prestazione("A1.04", "P1", "10.00")),
                        TUTTE);
        Identita.OPERATORE.run(() -> anteprime.abbandona(anteprima));
        assertThat(stato(anteprima)).isEqualTo("ABBANDONATA");
        assertThatThrownBy(() -> conferma(anteprima)).hasMessageContaining("abbandonata");
        assertThat(persone("FFF")).isEmpty();
    }

    private long anteprima(FlussoDiProva flusso, ParametriImportazione parametri) throws Exception {
        long file = deposita(flusso);
        long id =
                Identita.OPERATORE.call(
                        () ->
                                anteprime.richiedi(
                                        file, "anteprima.xml", TipoFlusso.PS_PSA_SINA, parametri));
        attendi(id);
        return id;
    }

    private void importa(FlussoDiProva flusso) throws Exception {
        long file = deposita(flusso);
        long id =
                Identita.OPERATORE.call(
                        () ->
                                importazioni.richiedi(
                                        file, "senza.xml", TipoFlusso.PS_PSA_SINA, TUTTE));
        assertThat(attendi(id)).isEqualTo("COMPLETATA");
    }

    private long conferma(long anteprima) throws Exception {
        long id = Identita.OPERATORE.call(() -> anteprime.conferma(anteprima));
        attendi(id);
        return id;
    }

    private long deposita(FlussoDiProva flusso) throws Exception {
        return Identita.OPERATORE.call(
                () -> importazioni.deposita(new ByteArrayInputStream(flusso.byteDelFlusso())));
    }

    private String attendi(long id) throws Exception {
        Instant tardi = Instant.now().plusSeconds(90);
        while (!StatoImportazione.valueOf(stato(id)).conclusa()) {
            assertThat(Instant.now()).isBefore(tardi);
            Thread.sleep(200);
        }
        return stato(id);
    }

    private String stato(long id) throws SQLException {
        return colonna("SELECT STATO FROM IMPORTAZIONE WHERE ID = " + id).get(0);
    }

    private String conteggi(long id) throws SQLException {
        return colonna(CONTEGGI.replace("?", String.valueOf(id))).get(0);
    }

    private List<String> persone(String cognome) throws SQLException {
        return colonna("SELECT NOME FROM SOGGETTO WHERE COGNOME = '" + cognome + "' ORDER BY NOME");
    }

    private List<String> importi(String cognome) throws SQLException {
        return colonna(
                "SELECT i.IMPORTO_PRESTAZIONE FROM INTERVENTO i JOIN SOGGETTO s ON s.ID ="
                        + " i.SOGGETTO_ID WHERE s.COGNOME = '"
                        + cognome
                        + "' ORDER BY 1");
    }

    private List<String> colonna(String sql) throws SQLException {
        try (Connection c = dataSource.getConnection();
                PreparedStatement s = c.prepareStatement(sql);
                ResultSet r = s.executeQuery()) {
            List<String> valori = new ArrayList<>();
            while (r.next()) {
                valori.add(r.getString(1));
            }
            return valori;
        }
    }
}
