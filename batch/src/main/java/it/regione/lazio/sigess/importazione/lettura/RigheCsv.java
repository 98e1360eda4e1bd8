// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import de.siegmar.fastcsv.reader.CsvRecord;
import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.ColonneCsv.Colonna;
import it.regione.lazio.sigess.importazione.flusso.Elemento;
import it.regione.lazio.sigess.importazione.flusso.FlussoRifiutatoException;
import it.regione.lazio.sigess.importazione.flusso.MotivoRifiuto;
import it.regione.lazio.sigess.importazione.flusso.RigaCsv;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.soggetto.CodiceFiscale;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Makes rows of a flow out of records. Records of one codice fiscale that follow each other are one
 * {@code Beneficiario}; each keeps the person's data that stand in it.
 */
final class RigheCsv {

    private final TestataCsv testata;
    private final int colonnaCodice;
    private long righe;
    private int beneficiari;
    private int prestazioni;
    private String codiceFiscale;

    RigheCsv(TestataCsv testata) {
        this.testata = testata;
        colonnaCodice =
                testata.colonne().stream()
                        .map(c -> c == null ? null : c.campo())
                        .toList()
                        .indexOf(Campo.CODICE_FISCALE);
    }

    /** Whether every cell is blank: what spreadsheets leave below a table, no row of it. */
    static boolean vuota(CsvRecord record) {
        return record.getFields().stream().allMatch(String::isBlank);
    }

    /**
     * @param testa takes the cells about the flow
     * @param posizione offset of the record
     */
    RigaFlusso riga(CsvRecord record, Map<Campo, String> testa, long posizione)
            throws FlussoRifiutatoException {
        List<String> celle = record.getFields();
        RigaFlusso riga = nuova(celle, posizione);
        riga.csv(
                new RigaCsv(
                        record.getStartingLineNumber(), testata.colonne().size(), piene(celle)));
        int quante = Math.min(celle.size(), testata.colonne().size());
        for (int i = 0; i < quante; i++) {
            Colonna colonna = testata.colonne().get(i);
            if (colonna != null && !celle.get(i).isBlank()) {
                leggi(colonna, celle.get(i), testa, riga);
            }
        }
        riga.indirizzi().removeIf(Map::isEmpty);
        return riga;
    }

    private RigaFlusso nuova(List<String> celle, long posizione) {
        righe++;
        if (testata.tipo() == TipoFlusso.SINBA) {
            beneficiari++;
            return new RigaFlusso(TipoFlusso.SINBA, righe, beneficiari, 0, posizione);
        }
        String cf = codiceFiscale(celle);
        if (cf == null || !cf.equals(codiceFiscale)) {
            beneficiari++;
            prestazioni = 0;
        }
        codiceFiscale = cf;
        prestazioni++;
        return new RigaFlusso(TipoFlusso.PS_PSA_SINA, righe, beneficiari, prestazioni, posizione);
    }

    private String codiceFiscale(List<String> celle) {
        return colonnaCodice >= celle.size()
                ? null
                : CodiceFiscale.normalizza(
                        ValoriCsv.valore(Campo.CODICE_FISCALE, celle.get(colonnaCodice)));
    }

    /** Cells up to the last one beyond the columns that holds something. */
    private int piene(List<String> celle) {
        int quante = celle.size();
        while (quante > testata.colonne().size() && celle.get(quante - 1).isBlank()) {
            quante--;
        }
        return quante;
    }

    private void leggi(Colonna colonna, String cella, Map<Campo, String> testa, RigaFlusso riga)
            throws FlussoRifiutatoException {
        if (colonna.lista() != null) {
            lista(colonna, cella, riga);
        } else if (colonna.diIndirizzo()) {
            indirizzi(colonna.campo(), ValoriCsv.parti(cella), riga);
        } else {
            String valore = ValoriCsv.valore(colonna.campo(), cella);
            if (colonna.diTesta()) {
                testa.put(colonna.campo(), valore);
            } else {
                riga.imposta(colonna.campo(), valore);
                riga.conSina(riga.conSina() || colonna.campo().elemento() == Elemento.SINA);
            }
        }
    }

    private static void lista(Colonna colonna, String cella, RigaFlusso riga)
            throws FlussoRifiutatoException {
        List<String> codici = ValoriCsv.parti(cella).stream().filter(c -> !c.isEmpty()).toList();
        if (codici.size() > LettoreScheda.MAX_CODICI) {
            throw new FlussoRifiutatoException(
                    MotivoRifiuto.LIMITI_SUPERATI,
                    Math.toIntExact(riga.csv().linea()),
                    1,
                    colonna.nome());
        }
        if (!codici.isEmpty()) {
            riga.imposta(colonna.lista(), codici);
            riga.conSina(riga.conSina() || colonna.lista().elemento() == Elemento.SINA);
        }
    }

    private static void indirizzi(Campo campo, List<String> parti, RigaFlusso riga) {
        List<EnumMap<Campo, String>> indirizzi = riga.indirizzi();
        int quanti = Math.min(parti.size(), LettoreBeneficiario.MAX_INDIRIZZI);
        if (parti.size() > quanti) {
            String oltre = Elemento.INDIRIZZO.nome() + "[" + (quanti + 1) + "]";
            Unknown.note(riga.sconosciuti(), Elemento.BENEFICIARIO.nome() + "/" + oltre);
        }
        while (indirizzi.size() < quanti) {
            indirizzi.add(new EnumMap<>(Campo.class));
        }
        for (int i = 0; i < quanti; i++) {
            if (!parti.get(i).isEmpty()) {
                indirizzi.get(i).put(campo, parti.get(i));
            }
        }
    }
}
