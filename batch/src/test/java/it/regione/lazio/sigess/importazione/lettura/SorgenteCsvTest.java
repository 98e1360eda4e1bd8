// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as people and their spreadsheets write them. */
class SorgenteCsvTest {

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', ';', UTF-8",
        "UTF-8, EFBBBF, ';', UTF-8",
        "UTF-8, '', ',', UTF-8",
        "UTF-8, EFBBBF, '\t', UTF-8",
        "windows-1252, '', ';', windows-1252",
        "windows-1252, '', ',', windows-1252",
        "windows-1252, '', '\t', windows-1252",
        "UTF-16LE, FFFE, '\t', UTF-16LE",
        "UTF-16BE, FEFF, ';', UTF-16BE",
        "UTF-16LE, '', ';', UTF-16LE",
        "UTF-16BE, '', ',', UTF-16BE"
    })
    void encodingAndSeparatorAreToldByTheContent(
            String charset, String bom, String separatore, String detta) throws Exception {
        char sep = separatore.translateEscapes().charAt(0);
        String tabella =
                (Tabelle.testata() + Tabelle.riga() + Tabelle.riga())
                        .replace("PROVETTI", "D'ALÒ NICCOLÒ €")
                        .replace("Buoni spesa", "\"Buoni" + sep + " spesa \"\"X\"\"\"")
                        .replace(';', sep)
                        .replace("\n", "\r\n");
        try (LettoreFlusso lettore = new LettoreFlusso(bytes(bom, tabella, charset))) {
            RigaFlusso prima = lettore.prossima();
            RigaFlusso seconda = lettore.prossima();

            assertThat(lettore.prossima()).isNull();
            assertThat(lettore.prossima()).isNull();
            assertThat(lettore.codifica()).isEqualTo(detta);
            assertThat(lettore.sconosciuti()).isEmpty();
            assertThat(prima.valore(Campo.COGNOME)).isEqualTo("D'ALÒ NICCOLÒ €");
            assertThat(prima.valore(Campo.DENOMINAZIONE_PRESTAZIONE))
                    .isEqualTo("Buoni" + (sep == '\t' ? ' ' : sep) + " spesa \"X\"");
            assertThat(seconda.percorso())
                    .isEqualTo("Beneficiario[1]/PrestazioniSociali[2] (CSV:3)");
            assertThat(tabella.substring((int) seconda.posizione())).isEqualTo(ultima(tabella));
        }
    }

    /** Nothing but ASCII for longer than any buffer, then one byte of windows-1252. */
    @Test
    void theEncodingMayShowLate() throws Exception {
        String tabella =
                Tabelle.testata()
                        + Tabelle.riga().repeat(2000)
                        + Tabelle.riga().replace("ZENO", "NICCOLÒ");
        try (LettoreFlusso lettore = new LettoreFlusso(bytes("", tabella, "windows-1252"))) {
            assertThat(lettore.codifica()).isEqualTo("UTF-8");
            RigaFlusso ultima = null;
            for (RigaFlusso r = lettore.prossima(); r != null; r = lettore.prossima()) {
                ultima = r;
            }
            assertThat(ultima.valore(Campo.NOME)).isEqualTo("NICCOLÒ");
            assertThat(ultima.numero()).isEqualTo(2001);
            assertThat(lettore.codifica()).isEqualTo("windows-1252");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "codice fiscale",
                "CODICE_FISCALE",
                "Codice-Fiscale",
                " codicefiscale ",
                "Beneficiario/@CodiceFiscale",
                "Còdice Fiscàle"
            })
    void aColumnIsFoundHoweverItIsWritten(String nome) throws Exception {
        String tabella = Tabelle.testata().replace("CodiceFiscale", nome) + Tabelle.riga();

        assertThat(unica(tabella).valore(Campo.CODICE_FISCALE)).isEqualTo("PRVZNE48C09H501M");
    }

    @Test
    void theSeparatorThatExcelWritesAndBlankLinesAreNoRows() throws Exception {
        String vuota = ";".repeat(20) + "\r\n";
        String tabella =
                "sep=;\r\n" + vuota + Tabelle.testata() + "\n" + vuota + Tabelle.riga() + vuota;
        RigaFlusso riga = unica(tabella);

        assertThat(riga.percorso()).endsWith("(CSV:6)");
        assertThat(riga.numero()).isOne();
        assertThat(tabella.substring((int) riga.posizione())).startsWith(Tabelle.riga());
    }

    @Test
    void rowsOfOnePersonThatFollowEachOtherAreOneBeneficiario() throws Exception {
        String altra = Tabelle.riga().replace("PRVZNE48C09H501M", "CLLMTS90H15Z330W");
        String minuscola = Tabelle.riga().replace("PRVZNE48C09H501M", " prvzne48c09h501m ");
        String senza = Tabelle.riga().replace("PRVZNE48C09H501M", "");
        String tabella =
                Tabelle.testata()
                        + Tabelle.riga()
                        + minuscola
                        + altra
                        + Tabelle.riga()
                        + senza
                        + senza;

        assertThat(Flussi.righe(tabella))
                .extracting(RigaFlusso::percorso)
                .containsExactly(
                        "Beneficiario[1]/PrestazioniSociali[1] (CSV:2)",
                        "Beneficiario[1]/PrestazioniSociali[2] (CSV:3)",
                        "Beneficiario[2]/PrestazioniSociali[1] (CSV:4)",
                        "Beneficiario[3]/PrestazioniSociali[1] (CSV:5)",
                        "Beneficiario[4]/PrestazioniSociali[1] (CSV:6)",
                        "Beneficiario[5]/PrestazioniSociali[1] (CSV:7)");
    }

    @Test
    void listsAndSecondAddressesShareACell() throws Exception {
        String tabella =
                Tabelle.testata("CodiceRegione", "CodiceComune", "InvCiv", "SINA.Mobilita")
                                .replace("CodiceNazione", "Indirizzo.CodiceNazione")
                        + Tabelle.riga("08|", "058091", "2 | 6|", "")
                                .replace(";380;380;", ";380;380|504;");
        RigaFlusso riga = unica(tabella);

        assertThat(riga.lista(Lista.INVALIDITA_CIVILE)).containsExactly("2", "6");
        assertThat(riga.lista(Lista.NECESSITA_INTERVENTI_SOCIALI)).isNull();
        assertThat(riga.conSina()).isTrue();
        assertThat(riga.indirizzi().toString())
                .isEqualTo(
                        "[{CODICE_REGIONE=08, CODICE_COMUNE=058091, CODICE_NAZIONE=380},"
                                + " {CODICE_NAZIONE=504}]");
    }

    @Test
    void withoutAnyAddressAndAnySinaThereIsNone() throws Exception {
        RigaFlusso riga =
                unica(
                        Tabelle.testata("SINA.Mobilita")
                                + Tabelle.riga(" ").replace(";380;380;", ";380;;"));

        assertThat(riga.indirizzi()).isEmpty();
        assertThat(riga.conSina()).isFalse();
        assertThat(riga.valori()).doesNotContainKey(Campo.MOBILITA);
    }

    @Test
    void theHeadOfTheFlowMayStandInTheFirstRowOnly() throws Exception {
        String seconda = Tabelle.riga().replaceFirst("^([^;]*;){4}", ";;;;");
        try (LettoreFlusso lettore =
                new LettoreFlusso(Flussi.stream(Tabelle.testata() + Tabelle.riga() + seconda))) {
            assertThat(lettore.intestazione().nome()).isEqualTo("H501.PS.20250314.0000001");
            assertThat(lettore.intestazione().enteCfOperatore()).isEqualTo("PRTPRV80P20H501T");
            assertThat(lettore.prossima()).isNotNull();
            assertThat(lettore.prossima()).isNotNull();
        }
    }

    @Test
    void unknownColumnsAreSaidOnceAndThoseOfARejectAreNot() throws Exception {
        String tabella =
                Tabelle.testata("Telefono", "", "Scarto.Regola", "Note interne", "", "")
                        + Tabelle.riga("06", "", "x", "y");
        try (LettoreFlusso lettore = new LettoreFlusso(Flussi.stream(tabella))) {
            assertThat(lettore.sconosciuti())
                    .containsExactly("CSV/Telefono", "CSV/[19]", "CSV/Note interne");
            assertThat(lettore.prossima().sconosciuti()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 17", "-1, 16", "-3, 14", "1, 18", "4, 21"})
    void aRaggedRowIsHandedOutWithItsCellsCounted(int differenza, int celle) throws Exception {
        String riga = Tabelle.riga().strip();
        for (int i = 0; i < -differenza; i++) {
            riga = riga.substring(0, riga.lastIndexOf(';'));
        }
        String tabella = Tabelle.testata() + riga + ";x".repeat(Math.max(differenza, 0)) + "\n";

        assertThat(unica(tabella).csv().celle()).isEqualTo(celle);
        assertThat(unica(tabella).csv().colonne()).isEqualTo(17);
    }

    @Test
    void emptyCellsBeyondTheColumnsAreNothing() throws Exception {
        String tabella = Tabelle.testata() + Tabelle.riga("", " ", "");

        assertThat(unica(tabella).csv().celle()).isEqualTo(17);
    }

    @Test
    void aTableOfMinors() throws Exception {
        String tabella =
                "Nome;Ente.Codice;Ente.Indirizzo;CFOperatore;IDBeneficiario;AnnoNascita;"
                        + "CodiceNazioneResidenza;MinoreStranieroNoAcc;CondizioneMinore;LuogoVita;"
                        + "ScuolaFrequentata;CondizioneLavoro;Disabilita;DataPrimaSegnalazione;"
                        + "FonteSegnalazione;ValutazioneMinore;ValutazioneFamigliaMinore;"
                        + "SegnalazioneAutoritaGiudiziaria;ProvvedimentoGiudiziario;"
                        + "FasciaEtaBeneficiario;CodicePrestazione;ComposizioneFamiglia\n"
                        + "H501.SINBA.20250314.1;H501;H501;PRTPRV80P20H501T;M-1;2012;380;2;1;4;6;1;"
                        + "2;10/2023;13;2;6;2;2;5;A3.02|A2.11;1|2\n"
                        + ";;;;M-1;2012;380;2;1;4;6;1;2;10/2023;13;2;6;2;2;5;A3.02;1\n";
        List<RigaFlusso> righe = Flussi.righe(tabella);

        assertThat(righe)
                .extracting(RigaFlusso::percorso)
                .containsExactly("SINBA[1] (CSV:2)", "SINBA[2] (CSV:3)");
        assertThat(righe.get(0).tipo()).isEqualTo(TipoFlusso.SINBA);
        assertThat(righe.get(0).prestazione()).isZero();
        assertThat(righe.get(0).lista(Lista.PRESTAZIONI)).containsExactly("A3.02", "A2.11");
        assertThat(righe.get(1).lista(Lista.FAMIGLIA)).containsExactly("1");
        assertThat(righe.get(0).valore(Campo.ANNO_NASCITA_MINORE)).isEqualTo("2012");
    }

    /** Line ends of every kind, in quotes and out, cut anywhere by the buffers. */
    @Test
    void linesAndPositionsAreThoseOfTheFile() throws Exception {
        Random caso = new Random(7);
        String[] fini = {"\n", "\r\n", "\r"};
        StringBuilder testo = new StringBuilder(Tabelle.testata());
        for (int i = 0; i < 3000; i++) {
            String dentro = "\"Buoni" + fini[caso.nextInt(3)].repeat(caso.nextInt(3)) + "spesa\"";
            testo.append(
                            Tabelle.riga()
                                    .strip()
                                    .replace("Buoni spesa", dentro)
                                    .replace("2025/1", "P" + i))
                    .append(fini[caso.nextInt(3)].repeat(1 + caso.nextInt(2)));
        }
        int attesa = 0;
        for (RigaFlusso riga : Flussi.righe(testo.toString())) {
            int inizio = (int) riga.posizione();
            assertThat(testo.indexOf("H501.PS.", inizio)).isEqualTo(inizio);
            assertThat(riga.valore(Campo.PROTOCOLLO_DOMANDA)).isEqualTo("P" + attesa);
            if (attesa++ % 100 == 0) {
                assertThat(testo.substring(0, inizio).split("\r\n|\r|\n", -1))
                        .hasSize((int) riga.csv().linea());
            }
        }
        assertThat(attesa).isEqualTo(3000);
    }

    private static RigaFlusso unica(String tabella) throws Exception {
        List<RigaFlusso> righe = Flussi.righe(tabella);
        assertThat(righe).hasSize(1);
        return righe.get(0);
    }

    private static String ultima(String tabella) {
        return tabella.substring(tabella.lastIndexOf("H501.PS."));
    }

    private static ByteArrayInputStream bytes(String bom, String testo, String charset)
            throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(HexFormat.of().parseHex(bom));
        file.write(testo.getBytes(Charset.forName(charset)));
        return new ByteArrayInputStream(file.toByteArray());
    }
}
