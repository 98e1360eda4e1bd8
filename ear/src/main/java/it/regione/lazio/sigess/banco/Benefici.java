// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.banco;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** One benefit as the yardstick reads it: the columns of INTERVENTO that come from the file. */
record Benefici(
        String operazione,
        String provaMezzi,
        String carattere,
        String numeroDsu,
        String annoDsu,
        LocalDate dataDsu,
        String codice,
        String denominazione,
        String protocollo,
        LocalDate inizio,
        LocalDate fine,
        LocalDate erogazione,
        BigDecimal importo,
        Integer periodo,
        BigDecimal mensile,
        BigDecimal quotaEnte,
        BigDecimal quotaUtente,
        Integer minuti,
        String presaCarico,
        String area) {

    private static final String[] SINA = {
        "Mobilita",
        "AttivitaVitaQuotidiana",
        "DisturbiAreaCognitiva",
        "DisturbiComportamentali",
        "NecessitaCureSanitarie",
        "AreaReddituale",
        "AreaSupporto",
        "FonteDerivazioneValutazione",
        "StrumentoValutazione",
        "FonteDerivazioneInvalidita"
    };

    static Benefici di(XMLStreamReader xml) {
        return new Benefici(
                testo(xml, "TipoOperazione"),
                testo(xml, "PresenzaProvaMezzi"),
                testo(xml, "CaratterePrestazione"),
                testo(xml, "NumeroProtocolloDSU"),
                testo(xml, "AnnoProtocolloDSU"),
                data(xml, "DataDSU"),
                testo(xml, "CodicePrestazione"),
                testo(xml, "DenominazionePrestazione"),
                testo(xml, "ProtocolloDomanda"),
                data(xml, "DataInizioPrestazione"),
                data(xml, "DataFinePrestazione"),
                data(xml, "DataErogazionePrestazione"),
                importo(xml, "ImportoPrestazione"),
                periodo(xml),
                importo(xml, "ImportoMensile"),
                importo(xml, "ImportoQuotaEnte"),
                importo(xml, "ImportoQuotaUtente"),
                minuti(xml),
                testo(xml, "PresaCarico"),
                testo(xml, "AreaUtenza"));
    }

    static String[] sina(XMLStreamReader xml) {
        String[] risposte = new String[SINA.length];
        for (int i = 0; i < SINA.length; i++) {
            risposte[i] = testo(xml, SINA[i]);
        }
        return risposte;
    }

    /** In the order of the columns of INTERVENTO that hold them. */
    List<Object> valori() {
        return Arrays.asList(
                operazione,
                provaMezzi,
                carattere,
                numeroDsu,
                annoDsu,
                dataDsu,
                codice,
                denominazione,
                protocollo,
                inizio,
                fine,
                erogazione,
                importo,
                periodo,
                mensile,
                quotaEnte,
                quotaUtente,
                minuti,
                presaCarico,
                area);
    }

    boolean periodica() {
        return "1".equals(carattere);
    }

    LocalDate riferimento() {
        return periodica() ? inizio : erogazione;
    }

    LocalDate conclusione() {
        return periodica() ? fine : erogazione;
    }

    boolean inCarico() {
        return "1".equals(presaCarico);
    }

    boolean economica() {
        return codice.startsWith("A1");
    }

    String genere() {
        return economica() ? "ECONOMICO" : codice.startsWith("A2") ? "PRESTAZIONI" : "STRUTTURA";
    }

    private static String testo(XMLStreamReader xml, String nome) {
        return xml.getAttributeValue(null, nome);
    }

    private static LocalDate data(XMLStreamReader xml, String nome) {
        String testo = testo(xml, nome);
        return testo == null ? null : LocalDate.parse(testo);
    }

    private static BigDecimal importo(XMLStreamReader xml, String nome) {
        String testo = testo(xml, nome);
        return testo == null ? null : new BigDecimal(testo);
    }

    private static Integer periodo(XMLStreamReader xml) {
        String testo = testo(xml, "PeriodoErogazione");
        return testo == null ? null : Integer.valueOf(testo);
    }

    private static Integer minuti(XMLStreamReader xml) {
        String testo = testo(xml, "OreServizioMensile");
        if (testo == null) {
            return null;
        }
        int punto = testo.indexOf('.');
        return Integer.parseInt(testo.substring(0, punto)) * 60
                + Integer.parseInt(testo.substring(punto + 1));
    }
}
