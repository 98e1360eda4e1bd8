// SPDX-License-Identifier: EUPL-1.2
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Writes a PS-PSA-SINA flow of any size with invented people, for load and crash tests:
 *
 * <pre>java GeneraFlusso.java --prestazioni 100000 --seme 1 --file out.xml [--difetti 0.01]</pre>
 *
 * The same arguments give the same bytes; memory does not grow with the file. Without defects every
 * row satisfies the SIUSS rules V1 to V10 and the INPS schema. What an import of all codes must
 * find is printed: each kind of defect, then <code>RIGHE n VALIDE v DIFETTOSE d SOGGETTI s</code>,
 * where the subjects are those with a valid row. Up to 2.4 million rows.
 */
public final class GeneraFlusso {
    private static final long GIORNI_1925_2020 = 35_064;

    /** Comuni of Lazio: Belfiore (four characters) and ISTAT (six digits). */
    private static final String[] COMUNI =
            """
            H501058091 E472059011 D810060038 H282057059 M082056059 E263058047 L182058104 A341059001
            M297058120 G811058079 L719058111 C773058032 A323058007 F880058072 M213058117 M212058116
            """
                    .split("\\s+");

    private static final long PERSONE_AL_MASSIMO = GIORNI_1925_2020 * 2 * COMUNI.length;

    private static final String[] SILLABE =
            "BA CO DE FI GO LU MA NE PI RO SA TE VU ZE BRA CRE DRO FLI GRA".split(" ");

    /** Each letter stands at its value in the odd positions of a codice fiscale. */
    private static final String DISPARI = "BAKPLCQDREVOSFTGUHMINJWZYX";

    /** Periodic (1) or one-off (2), code, name. */
    private static final String[] PRESTAZIONI =
            """
            2A1.04 Contributi economici a integrazione del reddito familiare
            2A1.06 Buoni spesa o buoni pasto
            1A2.01 Mensa sociale
            1A2.07 Assistenza domiciliare socio-assistenziale
            2A2.12 Mensa scolastica
            1A3.01 Strutture semiresidenziali
            1A3.02 Strutture residenziali
            """
                    .split("\n");

    /** Name of a defect, what it looks for in the text of a row, what it puts there. */
    private static final String[][] DIFETTI = {
        {"CARATTERE_DI_CONTROLLO", "", ""},
        {"IMPORTO_ASSENTE", " Importo(Mensile|Prestazione)=\"[^\"]*\"", ""},
        {"IMPORTO_NEGATIVO", "( Importo(Mensile|Prestazione)=\")", "$1-"},
        {"CARATTERE_ASSENTE", " CaratterePrestazione=\"\\d\"", ""},
        {"DATA_IMPOSSIBILE", "(Data(Inizio|Erogazione)Prestazione=\"\\d{4})-..-..", "$1-02-31"},
        {"AREA_ASSENTE", " PresaCarico=\"\\d\"( AreaUtenza=\"\\d\")?", " PresaCarico=\"1\""},
        {"DSU_INCOMPLETA", "( NumeroProt.*)?\n Codice", " DataDSU=\"2024-01-09\"\n Codice"},
        {"CODICE_TROPPO_CORTO", " CodicePrestazione=\"[^\"]*\"", " CodicePrestazione=\"A1\""}
    };

    private final int[] difetti = new int[DIFETTI.length];
    private final Random caso;
    private final long seme;
    private final double quotaDifetti;
    private int righe;
    private int difettose;
    private int soggetti;

    private GeneraFlusso(Map<String, String> opzioni) {
        seme = Long.parseLong(opzioni.get("--seme"));
        caso = new Random(seme);
        quotaDifetti = Double.parseDouble(opzioni.get("--difetti"));
    }

    public static void main(String[] args) throws IOException {
        Locale.setDefault(Locale.ROOT);
        Map<String, String> opzioni = new HashMap<>(Map.of("--seme", "1", "--difetti", "0"));
        for (int i = 0; i + 1 < args.length; i += 2) {
            opzioni.put(args[i], args[i + 1]);
        }
        if (!opzioni.containsKey("--prestazioni") || !opzioni.containsKey("--file")) {
            throw new IllegalArgumentException("--prestazioni N --file F [--seme S] [--difetti D]");
        }
        var flusso = new GeneraFlusso(opzioni);
        try (var out = Files.newBufferedWriter(Path.of(opzioni.get("--file")))) {
            flusso.scrivi(out, Integer.parseInt(opzioni.get("--prestazioni")));
        }
        for (int i = 0; flusso.difettose > 0 && i < DIFETTI.length; i++) {
            System.out.println("DIFETTO " + DIFETTI[i][0] + " " + flusso.difetti[i]);
        }
        System.out.printf("RIGHE %d VALIDE %d ", flusso.righe, flusso.righe - flusso.difettose);
        System.out.printf("DIFETTOSE %d SOGGETTI %d%n", flusso.difettose, flusso.soggetti);
    }

    private void scrivi(BufferedWriter out, int prestazioni) throws IOException {
        String testa =
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <Flusso xmlns="http://inps.it/Casellario">
                <IdentificazioneFlusso Nome="H501.PS.20250131.%07d">
                <Ente Codice="H501" Indirizzo="H501" CFOperatore="PRTPRV80P20H501T"/>
                </IdentificazioneFlusso>
                """;
        out.write(testa.formatted(seme));
        for (long persona = 0; righe < prestazioni; persona++) {
            Objects.checkIndex(persona, PERSONE_AL_MASSIMO);
            out.write(beneficiario(persona, Math.min(1 + da1a(5) / 2, prestazioni - righe)));
        }
        out.write("</Flusso>\n");
    }

    private String beneficiario(long indice, int quante) {
        // The index alone fixes date, sex and place, each combination once: no code repeats.
        long posto = Math.floorMod(indice * 1_000_003L + seme * 7919L, PERSONE_AL_MASSIMO);
        LocalDate nascita = LocalDate.of(1925, 1, 1).plusDays(posto % GIORNI_1925_2020);
        int genere = 1 + (int) (posto / GIORNI_1925_2020 % 2);
        String luogo = COMUNI[(int) (posto / GIORNI_1925_2020 / 2)].substring(0, 4);
        String cognome = uno(SILLABE) + uno(SILLABE) + uno(SILLABE);
        String nome = uno(SILLABE) + uno(SILLABE) + (caso.nextBoolean() ? uno(SILLABE) : "");
        String codice = tre(cognome, false) + tre(nome, true) + data(nascita, genere) + luogo;
        int prima = difettose;
        int area = nascita.getYear() > 2006 ? 1 : da1a(10) < 8 ? 2 : 3;
        String testo = prestazioni(area, quante);
        soggetti += difettose - prima < quante ? 1 : 0;
        String nato = "AnnoNascita=\"%d\" LuogoNascita=\"%s\" Genere=\"%d\"";
        String dati = nato.formatted(nascita.getYear(), luogo, genere);
        String stato = da1a(12) > 1 ? "380" : "642\" CodiceSecondaCittadinanza=\"380";
        codice += controllo(codice, quante == 1 ? difettose - prima : 0);
        return """
        <Beneficiario CodiceFiscale="%s">
        <Anagrafica Cognome="%s" Nome="%s" %s CodiceCittadinanza="%s"/>
        <Indirizzo CodiceRegione="08" CodiceComune="%s" CodiceNazione="380"/>
        %s</Beneficiario>
        """
                .formatted(codice, cognome, nome, dati, stato, uno(COMUNI).substring(4), testo);
    }

    private String prestazioni(int area, int quante) {
        boolean inCarico = caso.nextBoolean();
        String carico = inCarico ? "1\" AreaUtenza=\"" + area : "2";
        String sina = inCarico && area == 2 && caso.nextBoolean() ? sina() : "";
        StringBuilder testo = new StringBuilder();
        for (int i = 0; i < quante; i++) {
            String riga = prestazione(carico, sina);
            testo.append(caso.nextDouble() < quotaDifetti ? rovina(riga, quante) : riga);
        }
        return testo.toString();
    }

    /** A wrong codice fiscale spoils every row of its person: only who has one row gets it. */
    private String rovina(String riga, int righeDellaPersona) {
        int quale = righeDellaPersona == 1 ? 0 : da1a(DIFETTI.length - 1);
        difetti[quale]++;
        difettose++;
        return riga.replaceFirst(DIFETTI[quale][1], DIFETTI[quale][2]);
    }

    private String prestazione(String carico, String sina) {
        righe++;
        String tipo = uno(PRESTAZIONI);
        String codice = tipo.substring(1).replaceFirst(" ", "\" DenominazionePrestazione=\"");
        String prova = da1a(10) < 4 ? "1\"" + dsu() : 1 + da1a(3) + "\"";
        String quando = tipo.startsWith("1") ? periodica() : unaTantum();
        return """
        <PrestazioniSociali TipoOperazione="I" PresenzaProvaMezzi="%s
         CodicePrestazione="%s" ProtocolloDomanda="%08d"
         %s PresaCarico="%s">%s</PrestazioniSociali>
        """
                .formatted(prova, codice, righe, quando, carico, sina);
    }

    private String dsu() {
        String dsu = " NumeroProtocolloDSU=\"INPS-ISEE-2024-%08dA-00\" AnnoProtocolloDSU=\"2024\"";
        return dsu.formatted(righe) + " DataDSU=\"2024-01-%02d\"".formatted(da1a(31));
    }

    private String periodica() {
        int mese = da1a(12);
        int mesi = da1a(13 - mese);
        LocalDate inizio = LocalDate.of(2024, mese, da1a(28));
        LocalDate fine = inizio.withDayOfMonth(1).plusMonths(mesi).minusDays(1);
        return """
         CaratterePrestazione="1" DataInizioPrestazione="%s" DataFinePrestazione="%s"
         PeriodoErogazione="%d" OreServizioMensile="%d.%02d" %s"""
                .formatted(inizio, fine, mesi, da1a(60), da1a(59), importo("Mensile"));
    }

    private String unaTantum() {
        String data = " CaratterePrestazione=\"2\" DataErogazionePrestazione=\"%s\"";
        return data.formatted(LocalDate.ofYearDay(2024, da1a(366))) + importo("Prestazione");
    }

    /** The amount, every second time with the shares that add up to it (rule V8). */
    private String importo(String quale) {
        int utente = caso.nextInt(500);
        int ente = 30 + caso.nextInt(1000);
        String quote = " ImportoQuotaEnte=\"%d.50\" ImportoQuotaUtente=\"%d.00\"";
        return " Importo%s=\"%d.50\"".formatted(quale, ente + utente)
                + (caso.nextBoolean() ? quote.formatted(ente, utente) : "");
    }

    private String sina() {
        return """
        <SINA Mobilita="%d" AttivitaVitaQuotidiana="%d" DisturbiComportamentali="2"
         AreaReddituale="%d" AreaSupporto="1" FonteDerivazioneValutazione="1"
         StrumentoValutazione="%d">
        <InvaliditaCivile><InvCiv>%d</InvCiv></InvaliditaCivile></SINA>"""
                .formatted(da1a(3), da1a(3), da1a(3), da1a(7), da1a(8));
    }

    private static String data(LocalDate nascita, int genere) {
        char mese = "ABCDEHLMPRST".charAt(nascita.getMonthValue() - 1);
        int giorno = nascita.getDayOfMonth() + (genere == 2 ? 40 : 0);
        return "%02d%c%02d".formatted(nascita.getYear() % 100, mese, giorno);
    }

    private static String tre(String parola, boolean nome) {
        String consonanti = parola.replaceAll("[AEIOU]", "");
        if (nome && consonanti.length() > 3) {
            consonanti = consonanti.substring(0, 1) + consonanti.substring(2);
        }
        return (consonanti + parola.replaceAll("[^AEIOU]", "") + "XXX").substring(0, 3);
    }

    /** The check character; an error above zero gives another one on purpose. */
    private static char controllo(String quindici, int errore) {
        int somma = errore;
        for (int i = 0; i < 15; i++) {
            char c = quindici.charAt(i);
            int valore = c <= '9' ? c - '0' : c - 'A';
            somma += i % 2 == 0 ? DISPARI.indexOf('A' + valore) : valore;
        }
        return (char) ('A' + somma % 26);
    }

    private <T> T uno(T[] tra) {
        return tra[caso.nextInt(tra.length)];
    }

    private int da1a(int massimo) {
        return 1 + caso.nextInt(massimo);
    }
}
