// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static it.regione.lazio.sigess.importazione.ScartiDiProva.IMPORTAZIONE;
import static it.regione.lazio.sigess.importazione.ScartiDiProva.riga;
import static it.regione.lazio.sigess.importazione.ScartiDiProva.testa;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.organizzazione.Ruolo;
import it.regione.lazio.sigess.shared.Finestra;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Corrections as they are asked for, and what their undo leaves; never committed. */
class RettificheTest {

    private final ScartiDiProva prova = new ScartiDiProva();
    private final ScartiService servizio = prova.servizio(Ruolo.OPERATORE_SIUSS);
    private final RegistroRettifiche registro = new RegistroRettifiche();

    @AfterEach
    void annulla() {
        prova.close();
    }

    @Test
    void theUndoOfACorrectionOpensItsRejectsAgainAndNoOther() {
        prova.importazione(901, TipoFlusso.PS_PSA_SINA);
        for (int i = 1; i <= 3; i++) {
            prova.scarta(i, riga("P-" + i), "SIUSS-E0901");
        }
        prova.esegui(
                "UPDATE SCARTO SET CHIUSO_DA = 901, CHIUSO_DA_RIGA = 5, CHIUSO_IL = SYSDATE"
                        + " WHERE IMPORTAZIONE_ID = 900 AND NUMERO_RIGA < 3");
        servizio.chiudi(IMPORTAZIONE, 3, "a mano");

        registro.em = prova.em;
        assertThat(registro.riapri(901, 77)).isEqualTo(2);
        assertThat(registro.riapri(901, 77)).isZero();
        assertThat(servizio.riepilogo(IMPORTAZIONE))
                .isEqualTo(new RiepilogoScarti(3, 2, Map.of(), 1));
    }

    @Test
    void aRejectWhoseCorrectionTheUndoLeavesStaysClosed() {
        prova.importazione(901, TipoFlusso.PS_PSA_SINA);
        for (int i = 1; i <= 2; i++) {
            prova.scarta(i, riga("P-" + i), "SIUSS-E0901");
            prova.esegui(
                    "INSERT INTO RIGA_IMPORTAZIONE (IMPORTAZIONE_ID, NUMERO, BENEFICIARIO,"
                            + " PRESTAZIONE, POSIZIONE, ESITO, INTERVENTO_ID) VALUES (901, "
                            + i
                            + ", 1, 1, 0, 'CREATA', "
                            + (880_000 + i)
                            + ")");
        }
        prova.esegui(
                "UPDATE SCARTO SET CHIUSO_DA = 901, CHIUSO_DA_RIGA = NUMERO_RIGA, CHIUSO_IL ="
                        + " SYSDATE WHERE IMPORTAZIONE_ID = 900");
        prova.esegui(
                "INSERT INTO ANNULLAMENTO (ID, VERSIONE, IMPORTAZIONE_ID, PROVA, STATO, ORIGINE,"
                        + " RICHIESTO_DA, RICHIESTO_IL, PASSI_FATTI) VALUES (77, 1, 901, 0,"
                        + " 'IN_CORSO', 'CONSOLE', 'OP001', SYSDATE, 0)");
        prova.esegui(
                "INSERT INTO ANNULLAMENTO_RIGA (ANNULLAMENTO_ID, TABELLA, RECORD_ID, NUMERO_RIGA,"
                        + " CREATO, AZIONE) VALUES (77, 'INTERVENTO', 880002, 2, 1, 'RESTA')");

        registro.em = prova.em;
        assertThat(registro.riapri(901, 77)).isEqualTo(1);
        assertThat(servizio.elenco(IMPORTAZIONE, new Finestra(0, 9, null, true)))
                .extracting(Scarto::isAperto)
                .containsExactly(true, false);
    }

    @Test
    void aCorrectionTakesTheParametersOfTheImportItCorrects() {
        consegna();
        long prima =
                servizio.rettifica(
                        IMPORTAZIONE, 77, "r.xml", TipoFlusso.PS_PSA_SINA, testa("h501 "));
        prova.esegui("UPDATE IMPORTAZIONE SET STATO = 'COMPLETATA' WHERE ID = " + prima);
        prova.em.clear();
        long seconda =
                servizio.rettifica(prima, 77, "r.xml", TipoFlusso.PS_PSA_SINA, testa("H501"));

        Importazione rettifica = prova.em.find(Importazione.class, seconda);
        assertThat(rettifica.getRettificaDi()).isEqualTo(IMPORTAZIONE);
        assertThat(rettifica.getParametri())
                .isEqualTo(prova.em.find(Importazione.class, IMPORTAZIONE).getParametri());
        assertThat(rettifica.getScopo()).isEqualTo(ScopoImportazione.IMPORTAZIONE);
        assertThat(rettifica.getStato()).isEqualTo(StatoImportazione.IN_CODA);
    }

    @Test
    void whatCorrectsAnotherBodyOrFlowIsRefused() {
        consegna();
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
        prova.esegui("UPDATE IMPORTAZIONE SET STATO = 'FALLITA' WHERE ID = 900");
        prova.em.clear();
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

    /** The file 77. */
    private void consegna() {
        prova.esegui(
                "INSERT INTO FILE_DEPOSITATO (ID, DIMENSIONE, DEPOSITATO_IL)"
                        + " VALUES (77, 0, SYSDATE)");
        prova.esegui("INSERT INTO FILE_DEPOSITANTE (FILE_ID, OPERATORE) VALUES (77, 'OP001')");
    }
}
