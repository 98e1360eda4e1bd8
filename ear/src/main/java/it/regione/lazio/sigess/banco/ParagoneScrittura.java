// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.banco;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the yardstick writes: the tables of our schema, parents before children. */
final class ParagoneScrittura implements AutoCloseable {

    private static final String UNITA = "RM1-UO1";
    private static final String OPERATORE = "OP001";
    private static final String TIPO = "ASSISTENZA_ECONOMICA";
    private static final String ENTE = "H501";
    private static final LocalDate FLUSSO = LocalDate.of(2025, 1, 31);
    private static final String ORDINE = "20250131.000000000001";

    private final Connection c;
    private final ParagoneTabelle t;
    private final ParagoneContorno contorno;
    private final MessageDigest sha = sha256();
    private final Map<String, Integer> codici = new TreeMap<>();
    private final Map<String, Long> schede = new HashMap<>();
    private final List<String> invalidita = new ArrayList<>();
    private final long importazione;
    private final int[] conteggi = new int[5];
    private long numero;
    private int beneficiario;
    private int ordinale;
    private int progressivo;
    private long soggetto;
    private long presa;
    private String cf;
    private String[] persona;
    private String[] indirizzo;
    private Benefici benefici;
    private String[] sina;

    ParagoneScrittura(Connection c, Path file) throws SQLException, IOException {
        this.c = c;
        this.t = new ParagoneTabelle(c);
        this.contorno = new ParagoneContorno(c, t);
        this.importazione = contorno.inizia(file);
        this.progressivo = contorno.ultimoProgressivo();
    }

    void beneficiario(String codiceFiscale) {
        cf = codiceFiscale;
        beneficiario++;
        ordinale = 0;
        soggetto = 0;
        presa = 0;
        schede.clear();
    }

    void anagrafica(String... dati) {
        persona = dati;
    }

    void indirizzo(String... dati) {
        indirizzo = dati;
    }

    void inizia(Benefici letti) {
        benefici = letti;
        sina = null;
        invalidita.clear();
    }

    void scheda(String[] risposte) {
        sina = risposte;
    }

    void invalidita(String codice) {
        invalidita.add(codice);
    }

    /** The row that has ended, with what it is the first to bring. */
    void prestazione() throws SQLException {
        numero++;
        ordinale++;
        boolean nuovoSoggetto = soggetto == 0;
        if (nuovoSoggetto) {
            soggetto();
        }
        boolean nuovaPresa = benefici.inCarico() && presa == 0;
        if (nuovaPresa) {
            presa();
        }
        Long presaDellaRiga = benefici.inCarico() ? presa : null;
        int prima = schede.size();
        Long scheda = sina == null ? null : scheda(presaDellaRiga);
        boolean nuovaScheda = schede.size() > prima;
        String impronta = impronta(benefici.toString(), String.valueOf(scheda != null));
        long intervento = intervento(presaDellaRiga, scheda, impronta);
        codici.merge(benefici.codice(), 1, Integer::sum);
        List<Avviso> avvisi = Avviso.di(benefici, sina != null);
        t.righe.aggiungi(
                importazione,
                numero,
                beneficiario,
                ordinale,
                numero * 800,
                "CREATA",
                String.join(
                        "|",
                        ENTE,
                        cf,
                        benefici.codice(),
                        benefici.protocollo(),
                        benefici.carattere(),
                        benefici.riferimento().toString()),
                avvisi.isEmpty()
                        ? null
                        : avvisi.stream().map(a -> a.codice).collect(Collectors.joining(" ")),
                impronta,
                soggetto,
                nuovoSoggetto ? null : 1,
                1,
                presaDellaRiga,
                presaDellaRiga == null || nuovaPresa ? null : 1,
                presaDellaRiga == null ? null : 1,
                scheda,
                scheda == null || nuovaScheda ? null : 1,
                scheda == null ? null : 1,
                intervento,
                null,
                1);
        for (Avviso avviso : avvisi) {
            t.rilievi.aggiungi(
                    t.id.prossimo(),
                    importazione,
                    numero,
                    avviso.codice,
                    "AVVISO",
                    avviso.campo,
                    avviso == Avviso.TIPO ? benefici.codice() : null,
                    avviso.regola,
                    avviso.rimedio);
        }
        conteggi[0] += avvisi.isEmpty() ? 0 : 1;
    }

    /** Ends a transaction of {@code righe} rows; counters and checkpoint commit with them. */
    void conferma(int righe) throws SQLException {
        t.scarica();
        contorno.avanza(importazione, righe, conteggi, progressivo);
        Arrays.fill(conteggi, 0);
        c.commit();
    }

    void concludi() throws SQLException {
        contorno.concludi(importazione, codici);
        c.commit();
    }

    private void soggetto() throws SQLException {
        soggetto = t.id.prossimo();
        conteggi[1]++;
        t.soggetti.aggiungi(
                soggetto,
                1,
                t.codiceSoggetto.prossimo(),
                0,
                cf,
                persona[0],
                persona[1],
                persona[0],
                persona[1],
                nascita(),
                persona[2],
                persona[4],
                persona[3],
                persona[5],
                persona[6],
                String.join("|", persona[0], persona[1], persona[2], persona[3]),
                importazione,
                numero);
        t.indirizzi.aggiungi(
                t.id.prossimo(),
                soggetto,
                1,
                1,
                indirizzo[0],
                indirizzo[1],
                indirizzo[2],
                importazione,
                numero);
    }

    private LocalDate nascita() {
        int giorno = Integer.parseInt(cf.substring(9, 11));
        int mese = "ABCDEHLMPRST".indexOf(cf.charAt(8)) + 1;
        return LocalDate.of(Integer.parseInt(persona[2]), mese, giorno > 40 ? giorno - 40 : giorno);
    }

    private void presa() throws SQLException {
        presa = t.id.prossimo();
        conteggi[2]++;
        t.prese.aggiungi(
                presa,
                1,
                soggetto,
                UNITA,
                OPERATORE,
                benefici.area(),
                benefici.riferimento(),
                1,
                soggetto + "|" + UNITA + "|" + benefici.area(),
                importazione,
                numero);
    }

    private long scheda(Long presaDellaRiga) throws SQLException {
        String impronta = impronta(Arrays.toString(sina), invalidita.toString());
        Long nota = schede.get(impronta);
        if (nota != null) {
            return nota;
        }
        long id = t.id.prossimo();
        schede.put(impronta, id);
        conteggi[3]++;
        t.schede.aggiungi(
                uniti(
                        Arrays.asList(id, 1, soggetto, presaDellaRiga, FLUSSO, impronta),
                        List.of(importazione, numero),
                        Arrays.asList((Object[]) sina)));
        for (int i = 0; i < invalidita.size(); i++) {
            t.invalidita.aggiungi(id, i, invalidita.get(i));
        }
        return id;
    }

    private long intervento(Long presaDellaRiga, Long scheda, String impronta) throws SQLException {
        long id = t.id.prossimo();
        conteggi[4]++;
        t.interventi.aggiungi(
                uniti(
                        List.of(id, 1, contorno.anno(), ++progressivo, benefici.genere(), "ATTIVO"),
                        Arrays.asList(soggetto, presaDellaRiga, scheda, UNITA, OPERATORE),
                        List.of(benefici.economica() ? TIPO : "DA_CLASSIFICARE"),
                        Arrays.asList(benefici.riferimento(), benefici.conclusione()),
                        List.of(benefici.periodica() ? 0 : 1, ENTE, benefici.riferimento()),
                        benefici.valori(),
                        List.of(impronta, FLUSSO, ORDINE, importazione, numero)));
        return id;
    }

    @SafeVarargs
    private static Object[] uniti(List<?>... parti) {
        List<Object> uniti = new ArrayList<>(50);
        for (List<?> parte : parti) {
            uniti.addAll(parte);
        }
        return uniti.toArray();
    }

    private String impronta(String uno, String altro) {
        sha.update(uno.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(sha.digest(altro.getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        contorno.close();
        t.close();
    }
}
