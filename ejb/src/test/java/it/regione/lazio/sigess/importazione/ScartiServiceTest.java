// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import it.regione.lazio.sigess.audit.TracceDiProva;
import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.flusso.RigaXml;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import it.regione.lazio.sigess.organizzazione.Operatore;
import it.regione.lazio.sigess.organizzazione.Ruolo;
import it.regione.lazio.sigess.organizzazione.UtenteDiProva;
import it.regione.lazio.sigess.shared.BaseDati;
import it.regione.lazio.sigess.shared.CellaCsv;
import it.regione.lazio.sigess.shared.Finestra;
import it.regione.lazio.sigess.shared.NonAutorizzatoException;
import it.regione.lazio.sigess.shared.NonTrovatoException;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On imports that are not committed. */
class ScartiServiceTest {

    private static final long IMPORTAZIONE = 900;

    private final EntityManager em = BaseDati.em();
    private final ScartiService servizio = servizio(Ruolo.OPERATORE_SIUSS);
    private final RegistroRettifiche registro = new RegistroRettifiche();

    @BeforeEach
    void inizia() {
        registro.em = em;
        em.getTransaction().begin();
        importazione(IMPORTAZIONE, TipoFlusso.PS_PSA_SINA);
    }

    @AfterEach
    void annulla() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void theTableTellsOneLineARowWithAllItsFindingsAndEveryValue() {
        scarta(4, riga("=P-1"), "SIUSS-E0501", "SIUSS-E0901");
        scarta(7, riga("P-2"), "SIUSS-E0901");

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
            scarta(i, riga("P-" + i), "SIUSS-E0901");
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
        scarta(1, riga("P-1"), "SIUSS-E0901");
        scarta(2, riga("P-2"), "SIUSS-E0901");
        scarta(3, riga("P-3"), "SIUSS-E0901");
        importazione(901, TipoFlusso.PS_PSA_SINA);
        esegui(
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
        scarta(1, riga("P-1"), "SIUSS-E0901");

        assertThat(servizio.chiudi(IMPORTAZIONE, 1, "errore dell'ente")).isTrue();
        assertThat(servizio.chiudi(IMPORTAZIONE, 1, "altro")).isFalse();
        Scarto scarto = servizio.elenco(IMPORTAZIONE, new Finestra(0, 1, null, true)).get(0);
        assertThat(scarto.isAperto()).isFalse();
        assertThat(scarto.getChiusoMotivo()).isEqualTo("errore dell'ente");
        assertThat(scarto.getChiusoOperatore()).isEqualTo("OP001");
    }

    @Test
    void aRejectIsNotClosedWithoutAReasonOrWithOneThatIsTooLong() {
        scarta(1, riga("P-1"), "SIUSS-E0901");
        for (String motivo : Arrays.asList(null, "", " \t", "x".repeat(501))) {
            assertThatThrownBy(() -> servizio.chiudi(IMPORTAZIONE, 1, motivo))
                    .isInstanceOf(ParametriNonValidiException.class)
                    .hasMessageContaining("motivo");
        }
        assertThat(servizio.riepilogo(IMPORTAZIONE).aperti()).isEqualTo(1);
        assertThat(servizio.chiudi(IMPORTAZIONE, 1, "x".repeat(500))).isTrue();
    }

    @Test
    void theUndoOfACorrectionOpensItsRejectsAgainAndNoOther() {
        importazione(901, TipoFlusso.PS_PSA_SINA);
        for (int i = 1; i <= 3; i++) {
            scarta(i, riga("P-" + i), "SIUSS-E0901");
        }
        esegui(
                "UPDATE SCARTO SET CHIUSO_DA = 901, CHIUSO_DA_RIGA = 5, CHIUSO_IL = SYSDATE"
                        + " WHERE IMPORTAZIONE_ID = 900 AND NUMERO_RIGA < 3");
        servizio.chiudi(IMPORTAZIONE, 3, "a mano");

        assertThat(registro.riapri(901, 77)).isEqualTo(2);
        assertThat(registro.riapri(901, 77)).isZero();
        assertThat(servizio.riepilogo(IMPORTAZIONE))
                .isEqualTo(new RiepilogoScarti(3, 2, Map.of(), 1));
    }

    @Test
    void aRejectWhoseCorrectionTheUndoLeavesStaysClosed() {
        importazione(901, TipoFlusso.PS_PSA_SINA);
        for (int i = 1; i <= 2; i++) {
            scarta(i, riga("P-" + i), "SIUSS-E0901");
            esegui(
                    "INSERT INTO RIGA_IMPORTAZIONE (IMPORTAZIONE_ID, NUMERO, BENEFICIARIO,"
                            + " PRESTAZIONE, POSIZIONE, ESITO, INTERVENTO_ID) VALUES (901, "
                            + i
                            + ", 1, 1, 0, 'CREATA', "
                            + (880_000 + i)
                            + ")");
        }
        esegui(
                "UPDATE SCARTO SET CHIUSO_DA = 901, CHIUSO_DA_RIGA = NUMERO_RIGA, CHIUSO_IL ="
                        + " SYSDATE WHERE IMPORTAZIONE_ID = 900");
        esegui(
                "INSERT INTO ANNULLAMENTO (ID, VERSIONE, IMPORTAZIONE_ID, PROVA, STATO, ORIGINE,"
                        + " RICHIESTO_DA, RICHIESTO_IL, PASSI_FATTI) VALUES (77, 1, 901, 0,"
                        + " 'IN_CORSO', 'CONSOLE', 'OP001', SYSDATE, 0)");
        esegui(
                "INSERT INTO ANNULLAMENTO_RIGA (ANNULLAMENTO_ID, TABELLA, RECORD_ID, NUMERO_RIGA,"
                        + " CREATO, AZIONE) VALUES (77, 'INTERVENTO', 880002, 2, 1, 'RESTA')");

        assertThat(registro.riapri(901, 77)).isEqualTo(1);
        assertThat(servizio.elenco(IMPORTAZIONE, new Finestra(0, 9, null, true)))
                .extracting(Scarto::isAperto)
                .containsExactly(true, false);
    }

    @Test
    void rowsOfMinorsAreForWhoWorksWithMinors() {
        importazione(902, TipoFlusso.SINBA);
        OutputStream nulla = OutputStream.nullOutputStream();

        assertThatThrownBy(() -> servizio.csv(902, false, nulla))
                .isInstanceOf(NonAutorizzatoException.class);
        assertThatThrownBy(() -> servizio.xml(902, false, nulla))
                .isInstanceOf(NonAutorizzatoException.class);
        assertThatThrownBy(() -> servizio.chiudi(902, 1, "x"))
                .isInstanceOf(NonAutorizzatoException.class);
        assertThatThrownBy(() -> servizio(Ruolo.AMMINISTRATORE).csv(IMPORTAZIONE, false, nulla))
                .isInstanceOf(NonAutorizzatoException.class);
        servizio(Ruolo.OPERATORE_MINORI).csv(902, false, nulla);
        assertThatThrownBy(() -> servizio.csv(999, false, nulla))
                .isInstanceOf(NonTrovatoException.class);
    }

    @Test
    void aCorrectionTakesTheParametersOfTheImportItCorrects() {
        esegui(
                "INSERT INTO FILE_DEPOSITATO (ID, DIMENSIONE, DEPOSITATO_IL)"
                        + " VALUES (77, 0, SYSDATE)");
        long prima =
                servizio.rettifica(
                        IMPORTAZIONE, 77, "r.xml", TipoFlusso.PS_PSA_SINA, testa("h501 "));
        esegui("UPDATE IMPORTAZIONE SET STATO = 'COMPLETATA' WHERE ID = " + prima);
        em.clear();
        long seconda =
                servizio.rettifica(prima, 77, "r.xml", TipoFlusso.PS_PSA_SINA, testa("H501"));

        Importazione rettifica = em.find(Importazione.class, seconda);
        assertThat(rettifica.getRettificaDi()).isEqualTo(IMPORTAZIONE);
        assertThat(rettifica.getParametri())
                .isEqualTo(em.find(Importazione.class, IMPORTAZIONE).getParametri());
        assertThat(rettifica.getScopo()).isEqualTo(ScopoImportazione.IMPORTAZIONE);
        assertThat(rettifica.getStato()).isEqualTo(StatoImportazione.IN_CODA);
    }

    @Test
    void whatCorrectsAnotherBodyOrFlowIsRefused() {
        assertThatThrownBy(
                        () ->
                                servizio.rettifica(
                                        IMPORTAZIONE, 77, "r.xml", TipoFlusso.SINBA, testa("H501")))
                .isInstanceOf(ParametriNonValidiException.class);
        assertThatThrownBy(
                        () ->
                                servizio.rettifica(
                                        IMPORTAZIONE,
                                        77,
                                        "r.xml",
                                        TipoFlusso.PS_PSA_SINA,
                                        testa("G274")))
                .isInstanceOf(ParametriNonValidiException.class)
                .hasMessageContaining("G274");
        esegui("UPDATE IMPORTAZIONE SET STATO = 'FALLITA' WHERE ID = 900");
        em.clear();
        assertThatThrownBy(
                        () ->
                                servizio.rettifica(
                                        IMPORTAZIONE,
                                        77,
                                        "r.xml",
                                        TipoFlusso.PS_PSA_SINA,
                                        testa("H501")))
                .isInstanceOf(ParametriNonValidiException.class)
                .hasMessageContaining("900");
    }

    private ScartiService servizio(Ruolo ruolo) {
        ScartiService servizio = new ScartiService();
        servizio.em = em;
        servizio.esportazione = new EsportazioneScarti();
        servizio.esportazione.tracce = new TracceDiProva();
        servizio.esportazione.em = em;
        servizio.rettifiche = new Rettifiche();
        servizio.rettifiche.em = em;
        servizio.identificativi =
                new Identificativi() {
                    private long ultimo = 950;

                    @Override
                    public long importazione() {
                        return ultimo++;
                    }
                };
        servizio.utente =
                new UtenteDiProva(ruolo) {
                    @Override
                    public Optional<Operatore> operatore() {
                        return Optional.of(em.find(Operatore.class, "OP001"));
                    }
                };
        servizio.visibili = VisibiliDiProva.di(em, servizio.utente);
        return servizio;
    }

    private void importazione(long id, TipoFlusso tipo) {
        Importazione importazione =
                new Importazione(
                        id,
                        OrigineImportazione.PAGINA,
                        "OP001",
                        "flusso.xml",
                        new ParametriImportazione("*", "RM1-UO1", "OP001", "ASSISTENZA_ECONOMICA"));
        importazione.descrivi(tipo, "UTF-8", testa("H501"), LocalDate.of(2025, 3, 14));
        importazione.passaA(StatoImportazione.COMPLETATA);
        em.persist(importazione);
        em.flush();
    }

    private static IntestazioneFlusso testa(String ente) {
        return new IntestazioneFlusso(
                "H501.PS.20250314.0000001", ente, "Comune", "H501", "PRTPRV80P20H501T");
    }

    private static RigheDiProva riga(String protocollo) {
        return RigheDiProva.occasionale().con(Campo.PROTOCOLLO_DOMANDA, protocollo);
    }

    private void scarta(int numero, RigheDiProva riga, String... codici) {
        RigaFlusso originale = riga.riga();
        esegui(
                "INSERT INTO RIGA_IMPORTAZIONE (IMPORTAZIONE_ID, NUMERO, BENEFICIARIO, PRESTAZIONE,"
                        + " POSIZIONE, ESITO) VALUES (900, ?1, ?1, 1, 0, 'SCARTATA')",
                numero);
        int n = 0;
        for (String codice : codici) {
            esegui(
                    "INSERT INTO RILIEVO (ID, IMPORTAZIONE_ID, NUMERO_RIGA, CODICE, GRAVITA, REGOLA,"
                            + " RIMEDIO) VALUES (?1, 900, ?2, ?3, 'ERRORE', 'regola', ?4)",
                    -10L * numero + n++,
                    numero,
                    codice,
                    "rimedio " + codice);
        }
        esegui(
                "INSERT INTO SCARTO (ID, IMPORTAZIONE_ID, NUMERO_RIGA, PERCORSO, CODICE, REGOLA,"
                        + " RIMEDIO, TESTO_ORIGINALE) VALUES (?1, 900, ?2, ?3, ?4, 'regola',"
                        + " 'rimedio', ?5)",
                -numero,
                numero,
                "riga " + numero,
                codici[0],
                RigaXml.frammento(originale));
    }

    private void esegui(String sql, Object... parametri) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < parametri.length; i++) {
            query.setParameter(i + 1, parametri[i]);
        }
        query.executeUpdate();
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
