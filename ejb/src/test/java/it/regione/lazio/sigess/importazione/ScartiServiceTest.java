// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static it.regione.lazio.sigess.importazione.ScartiDiProva.IMPORTAZIONE;
import static it.regione.lazio.sigess.importazione.ScartiDiProva.riga;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.organizzazione.Ruolo;
import it.regione.lazio.sigess.shared.CellaCsv;
import it.regione.lazio.sigess.shared.Finestra;
import it.regione.lazio.sigess.shared.NonAutorizzatoException;
import it.regione.lazio.sigess.shared.NonTrovatoException;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** On imports that are not committed. */
class ScartiServiceTest {

    private final ScartiDiProva prova = new ScartiDiProva();
    private final ScartiService servizio = prova.servizio(Ruolo.OPERATORE_SIUSS);

    @AfterEach
    void annulla() {
        prova.close();
    }

    @Test
    void theTableTellsOneLineARowWithAllItsFindingsAndEveryValue() {
        prova.scarta(4, riga("=P-1"), "SIUSS-E0501", "SIUSS-E0901");
        prova.scarta(7, riga("P-2"), "SIUSS-E0901");

        List<NamedCsvRecord> righe = csv(false);
        assertThat(righe).hasSize(2);
        assertThat(valore(righe.get(0), "CodiceFiscale")).isEqualTo("PRVZNE48C09H501M");
        assertThat(righe.get(0).getField("ProtocolloDomanda")).isEqualTo("'=P-1");
        assertThat(valore(righe.get(0), "ProtocolloDomanda")).isEqualTo("=P-1");
        assertThat(valore(righe.get(0), "Scarto.Posizione")).isEqualTo("riga 4");
        assertThat(valore(righe.get(0), "Scarto.Codici")).isEqualTo("SIUSS-E0501 | SIUSS-E0901");
        assertThat(valore(righe.get(0), "Scarto.Rimedi"))
                .isEqualTo("rimedio SIUSS-E0501 | rimedio SIUSS-E0901");
        assertThat(valore(righe.get(0), "ImportoPrestazione")).isEqualTo("150.00");
        assertThat(valore(righe.get(0), "CodiceComune")).isEqualTo("058091");
        assertThat(valore(righe.get(0), "IdentificazioneFlusso.Nome"))
                .isEqualTo("H501-RETTIFICA.PS.20250314.0000001");
        assertThat(valore(righe.get(0), "Ente.Codice")).isEqualTo("H501");
        assertThat(righe.get(0).getHeader()).doesNotHaveDuplicates().hasSize(6 + 52);
    }

    @Test
    void manyRowsComeInOrderAndNoneTwice() {
        for (int i = 1; i <= 1203; i++) {
            prova.scarta(i, riga("P-" + i), "SIUSS-E0901");
        }
        assertThat(csv(false).stream().map(r -> valore(r, "ProtocolloDomanda")))
                .hasSize(1203)
                .doesNotHaveDuplicates()
                .startsWith("P-1", "P-2")
                .endsWith("P-1203");
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        servizio.xml(IMPORTAZIONE, false, xml);
        assertThat(xml.toString(StandardCharsets.UTF_8).split("<PrestazioniSociali ", -1))
                .hasSize(1204);
    }

    @Test
    void whatIsClosedIsLeftOutUnlessAskedFor() {
        prova.scarta(1, riga("P-1"), "SIUSS-E0901");
        prova.scarta(2, riga("P-2"), "SIUSS-E0901");
        prova.scarta(3, riga("P-3"), "SIUSS-E0901");
        prova.importazione(901, TipoFlusso.PS_PSA_SINA);
        prova.esegui(
                "UPDATE SCARTO SET CHIUSO_DA = 901, CHIUSO_DA_RIGA = 5, CHIUSO_IL = SYSDATE"
                        + " WHERE IMPORTAZIONE_ID = 900 AND NUMERO_RIGA = 1");
        assertThat(servizio.chiudi(IMPORTAZIONE, 2, " telefonato all'ente ")).isTrue();

        assertThat(csv(false).stream().map(r -> valore(r, "ProtocolloDomanda")))
                .containsExactly("P-3");
        assertThat(csv(true)).hasSize(3);
        assertThat(servizio.riepilogo(IMPORTAZIONE))
                .isEqualTo(new RiepilogoScarti(3, 1, Map.of(901L, 1L), 1));
        assertThat(servizio.elenco(IMPORTAZIONE, new Finestra(0, 10, null, true)))
                .extracting(Scarto::getNumeroRiga)
                .containsExactly(3L, 1L, 2L);
    }

    @Test
    void aPersonClosesARejectOnceAndItSaysWhoAndWhy() {
        prova.scarta(1, riga("P-1"), "SIUSS-E0901");

        assertThat(servizio.chiudi(IMPORTAZIONE, 1, "errore dell'ente")).isTrue();
        assertThat(servizio.chiudi(IMPORTAZIONE, 1, "altro")).isFalse();
        Scarto scarto = servizio.elenco(IMPORTAZIONE, new Finestra(0, 1, null, true)).get(0);
        assertThat(scarto.isAperto()).isFalse();
        assertThat(scarto.getChiusoMotivo()).isEqualTo("errore dell'ente");
        assertThat(scarto.getChiusoOperatore()).isEqualTo("OP001");
    }

    @Test
    void aRejectIsNotClosedWithoutAReasonOrWithOneThatIsTooLong() {
        prova.scarta(1, riga("P-1"), "SIUSS-E0901");
        for (String motivo : Arrays.asList(null, "", " \t", "x".repeat(501))) {
            assertThatThrownBy(() -> servizio.chiudi(IMPORTAZIONE, 1, motivo))
                    .isInstanceOf(ParametriNonValidiException.class)
                    .hasMessageContaining("motivo");
        }
        assertThat(servizio.riepilogo(IMPORTAZIONE).aperti()).isEqualTo(1);
        assertThat(servizio.chiudi(IMPORTAZIONE, 1, "x".repeat(500))).isTrue();
    }

    @Test
    void rowsOfMinorsAreForWhoWorksWithMinors() {
        prova.importazione(902, TipoFlusso.SINBA);
        OutputStream nulla = OutputStream.nullOutputStream();

        assertThatThrownBy(() -> servizio.csv(902, false, nulla))
                .isInstanceOf(NonAutorizzatoException.class);
        assertThatThrownBy(() -> servizio.xml(902, false, nulla))
                .isInstanceOf(NonAutorizzatoException.class);
        assertThatThrownBy(() -> servizio.chiudi(902, 1, "x"))
                .isInstanceOf(NonAutorizzatoException.class);
        assertThatThrownBy(
                        () -> prova.servizio(Ruolo.AMMINISTRATORE).csv(IMPORTAZIONE, false, nulla))
                .isInstanceOf(NonAutorizzatoException.class);
        prova.servizio(Ruolo.OPERATORE_MINORI).csv(902, false, nulla);
        assertThatThrownBy(() -> servizio.csv(999, false, nulla))
                .isInstanceOf(NonTrovatoException.class);
    }

    private List<NamedCsvRecord> csv(boolean tutti) {
        ByteArrayOutputStream uscita = new ByteArrayOutputStream();
        servizio.csv(IMPORTAZIONE, tutti, uscita);
        return CsvReader.builder()
                .fieldSeparator(';')
                .detectBomHeader(true)
                .ofNamedCsvRecord(uscita.toString(StandardCharsets.UTF_8).substring(1))
                .stream()
                .toList();
    }

    private static String valore(NamedCsvRecord riga, String colonna) {
        return CellaCsv.valore(riga.getField(colonna));
    }
}
