// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.confronto.ConteggiConfronto;
import it.regione.lazio.sigess.importazione.confronto.FileConfrontati;
import it.regione.lazio.sigess.importazione.confronto.LetturaRegistro;
import it.regione.lazio.sigess.importazione.confronto.PassiConfronto;
import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file against the file before it: new, changed, no longer there, unchanged. */
class ConfrontoTest {

    private static ImportazioneDiProva prova;

    @BeforeAll
    static void crea() {
        prova = new ImportazioneDiProva();
    }

    @AfterAll
    static void chiudi() {
        prova.close();
    }

    @BeforeEach
    void ricomincia() throws SQLException {
        prova.ricomincia();
    }

    @Test
    void newChangedGoneAndUnchangedAreTold() throws SQLException {
        long prima = importa("2025-03-14", riga("P-1"), riga("P-2"), riga("P-3"));
        long dopo =
                importa(
                        "2025-04-14",
                        riga("P-4"),
                        riga("P-2").con(Campo.IMPORTO_PRESTAZIONE, "151.00"),
                        riga("P-3"));

        assertThat(confronta(dopo, prima)).isEqualTo(new ConteggiConfronto(1, 1, 1, 1, 0));
        assertThat(righe(dopo))
                .containsExactly(
                        "CESSATO " + prima + "/1 -",
                        "NUOVO " + dopo + "/1 -",
                        "VARIATO " + dopo + "/2 " + prima + "/2");
    }

    @Test
    void whatIsGoneIsNotTouched() throws SQLException {
        String stato =
                "SELECT PROTOCOLLO_DOMANDA || ' ' || STATO || ' ' || VERSIONE || ' ' ||"
                        + " ORDINE_FLUSSO FROM INTERVENTO ORDER BY 1";
        long prima = importa("2025-03-14", riga("P-1"), riga("P-2"));
        List<String> com = prova.righe(stato);
        long dopo = importa("2025-04-14", riga("P-2"));

        assertThat(confronta(dopo, prima)).isEqualTo(new ConteggiConfronto(0, 0, 1, 1, 0));
        assertThat(prova.righe(stato)).isEqualTo(com);
    }

    @Test
    void whatTheNewFileRejectsOrParksIsInItAndNotGone() throws SQLException {
        long prima = importa("2025-03-14", riga("P-1"), riga("P-2"), riga("P-3"));
        RigheDiProva errata = riga(" p-1 ");
        prova.conErrore(errata, "SIUSS-E0901", Campo.IMPORTO_PRESTAZIONE);
        RigheDiProva diversa = riga("P-2").con(Campo.IMPORTO_PRESTAZIONE, "99.00");
        long dopo = importa("2025-04-14", errata, riga("P-2"), diversa);

        assertThat(confronta(dopo, prima)).isEqualTo(new ConteggiConfronto(0, 1, 1, 0, 0));
        assertThat(righe(dopo))
                .containsExactly(
                        "CESSATO " + prima + "/3 -", "VARIATO " + dopo + "/3 " + prima + "/2");
    }

    @Test
    void whatTheFileBeforeRejectedIsNotCompared() throws SQLException {
        RigheDiProva errata = riga("P-1");
        prova.conErrore(errata, "SIUSS-E0901", Campo.IMPORTO_PRESTAZIONE);
        long prima = importa("2025-03-14", errata, riga("P-2"));
        long dopo = importa("2025-04-14", riga("P-1"), riga("P-2"));

        assertThat(confronta(dopo, prima)).isEqualTo(new ConteggiConfronto(0, 0, 0, 1, 1));
    }

    @Test
    void aCorrectionBelongsToTheFileItCorrects() throws SQLException {
        RigheDiProva errata = riga("P-1");
        prova.conErrore(errata, "SIUSS-E0901", Campo.IMPORTO_PRESTAZIONE);
        long prima = importa("2025-03-14", errata, riga("P-2"));
        prova.rettificaDi(prima);
        long rettifica =
                importa(
                        "2025-03-14",
                        riga("P-1"),
                        riga("P-2").con(Campo.IMPORTO_PRESTAZIONE, "7.00"),
                        riga("P-9"));
        long dopo =
                importa(
                        "2025-04-14",
                        riga("P-1"),
                        riga("P-2").con(Campo.IMPORTO_PRESTAZIONE, "7.00"));

        assertThat(confronta(dopo, prima, rettifica))
                .isEqualTo(new ConteggiConfronto(0, 0, 1, 2, 0));
        assertThat(righe(dopo)).containsExactly("CESSATO " + rettifica + "/3 -");
    }

    @Test
    void aCancellationIsAChangeAndWhatWasCancelledIsNotGone() throws SQLException {
        long prima = importa("2025-03-14", riga("P-1"), riga("P-2"));
        long annulla =
                importa("2025-04-14", riga("P-1").con(Campo.TIPO_OPERAZIONE, "C"), riga("P-2"));
        assertThat(confronta(annulla, prima)).isEqualTo(new ConteggiConfronto(0, 1, 0, 1, 0));

        long dopo = importa("2025-05-14", riga("P-2"));
        assertThat(confronta(dopo, annulla)).isEqualTo(new ConteggiConfronto(0, 0, 0, 1, 0));
    }

    @Test
    void theSameFileIsAllUnchangedAlsoInSmallSteps() throws SQLException {
        RigheDiProva[] righe =
                IntStream.range(0, 25).mapToObj(i -> riga("P-" + i)).toArray(RigheDiProva[]::new);
        long prima = importa("2025-03-14", righe);
        long dopo = importa("2025-04-14", righe);

        assertThat(confronta(dopo, prima)).isEqualTo(new ConteggiConfronto(0, 0, 0, 25, 0));
        assertThat(righe(dopo)).isEmpty();
    }

    @Test
    void minorsAreComparedByTheirCode() throws SQLException {
        prova.sinba();
        RigheDiProva uno = RigheDiProva.sinba().con(Campo.ID_BENEFICIARIO, "M-1");
        RigheDiProva due = RigheDiProva.sinba().con(Campo.ID_BENEFICIARIO, "M-2");
        RigheDiProva tre = RigheDiProva.sinba().con(Campo.ID_BENEFICIARIO, "M-3");
        long prima = importa("2025-03-14", uno, due);
        long dopo = importa("2025-04-14", due.con(Campo.LUOGO_VITA, "5"), tre);

        assertThat(confronta(TipoFlusso.SINBA, dopo, prima))
                .isEqualTo(new ConteggiConfronto(1, 1, 1, 0, 0));
    }

    private static long importa(String data, RigheDiProva... righe) throws SQLException {
        prova.flussoDel(data);
        prova.importa(righe);
        return prova.ultima();
    }

    private static ConteggiConfronto confronta(long nuova, Long... prima) throws SQLException {
        return confronta(TipoFlusso.PS_PSA_SINA, nuova, prima);
    }

    private static ConteggiConfronto confronta(TipoFlusso tipo, long nuova, Long... prima)
            throws SQLException {
        prova.esegui(
                "INSERT INTO CONFRONTO VALUES (" + nuova + ", " + prima[0] + ", 0, 0, 0, 0, 0)");
        FileConfrontati file = new FileConfrontati(nuova, Arrays.asList(prima), tipo, "H501");
        LetturaRegistro registro = new LetturaRegistro(file);
        PassiConfronto passi = new PassiConfronto(prova.dataSource());
        ConteggiConfronto conteggi = ConteggiConfronto.NESSUNO;
        for (long da = 1; da < 30; da += 10) {
            conteggi = conteggi.piu(passi.avanti(file, registro, da, da + 9));
        }
        for (long p : prima) {
            for (long da = 1; da < 30; da += 10) {
                conteggi = conteggi.piu(passi.indietro(file, registro, p, da, da + 9));
            }
        }
        return conteggi;
    }

    private static RigheDiProva riga(String protocollo) {
        return RigheDiProva.occasionale().con(Campo.PROTOCOLLO_DOMANDA, protocollo);
    }

    private static List<String> righe(long importazione) throws SQLException {
        return prova.righe(
                "SELECT TIPO || ' ' || RIGA_DI || '/' || RIGA || ' ' || PRIMA_DI ||"
                        + " NVL2(PRIMA_DI, '/', '-') || PRIMA_RIGA FROM CONFRONTO_RIGA WHERE"
                        + " IMPORTAZIONE_ID = "
                        + importazione
                        + " ORDER BY TIPO, RIGA_DI, RIGA");
    }
}
