// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import de.siegmar.fastcsv.reader.CsvRecord;
import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.ColonneCsv;
import it.regione.lazio.sigess.importazione.flusso.ColonneCsv.Colonna;
import it.regione.lazio.sigess.importazione.flusso.FlussoRifiutatoException;
import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.flusso.MotivoRifiuto;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a flow as a table: one row is one benefit, or one minor (specifica SIUSS, punto 8).
 * Name of the flow and body stand in the first row; every other one repeats them or leaves them
 * out.
 */
final class SorgenteCsv implements Sorgente {

    private final TabellaCsv tabella;
    private final TestataCsv testata;
    private final RigheCsv righe;
    private final Map<Campo, String> testa = new EnumMap<>(Campo.class);
    private final IntestazioneFlusso intestazione;
    private RigaFlusso prima;

    private SorgenteCsv(TabellaCsv tabella) throws IOException, FlussoRifiutatoException {
        this.tabella = tabella;
        CsvRecord nomi = piena();
        int linea = Math.toIntExact(nomi.getStartingLineNumber());
        testata = TestataCsv.di(nomi.getFields(), linea);
        righe = new RigheCsv(testata);
        CsvRecord record = piena();
        if (record == null) {
            throw new FlussoRifiutatoException(MotivoRifiuto.CSV_SENZA_RIGHE, linea, 1);
        }
        prima = righe.riga(record, testa, tabella.offset(record));
        intestazione =
                new IntestazioneFlusso(
                        testa.get(Campo.NOME_FLUSSO),
                        testa.get(Campo.ENTE_CODICE),
                        testa.get(Campo.ENTE_DENOMINAZIONE),
                        testa.get(Campo.ENTE_INDIRIZZO),
                        testa.get(Campo.ENTE_CF_OPERATORE));
    }

    /** Closes the file when it is refused. */
    static SorgenteCsv apri(InputStream file) throws IOException, FlussoRifiutatoException {
        TabellaCsv tabella = TabellaCsv.open(file);
        try {
            return new SorgenteCsv(tabella);
        } catch (IOException | FlussoRifiutatoException | RuntimeException e) {
            Busta.chiudi(tabella, e);
            throw e;
        }
    }

    @Override
    public TipoFlusso tipo() {
        return testata.tipo();
    }

    @Override
    public IntestazioneFlusso intestazione() {
        return intestazione;
    }

    @Override
    public String codifica() {
        return tabella.encoding();
    }

    @Override
    public List<String> sconosciuti() {
        return testata.sconosciuti();
    }

    @Override
    public RigaFlusso prossima() throws IOException, FlussoRifiutatoException {
        if (prima != null) {
            RigaFlusso riga = prima;
            prima = null;
            return riga;
        }
        CsvRecord record = piena();
        if (record == null) {
            return null;
        }
        Map<Campo, String> suoi = new EnumMap<>(Campo.class);
        RigaFlusso riga = righe.riga(record, suoi, tabella.offset(record));
        confronta(suoi, record);
        return riga;
    }

    @Override
    public void close() throws IOException {
        tabella.close();
    }

    private CsvRecord piena() throws IOException, FlussoRifiutatoException {
        CsvRecord record = tabella.next();
        while (record != null && RigheCsv.vuota(record)) {
            record = tabella.next();
        }
        return record;
    }

    /** A row that names another flow would go in under the name of the first one. */
    private void confronta(Map<Campo, String> suoi, CsvRecord record)
            throws FlussoRifiutatoException {
        for (Map.Entry<Campo, String> suo : suoi.entrySet()) {
            if (suo.getValue() != null && !suo.getValue().equals(testa.get(suo.getKey()))) {
                String colonna =
                        ColonneCsv.di(tipo()).stream()
                                .filter(c -> c.campo() == suo.getKey())
                                .map(Colonna::nome)
                                .findFirst()
                                .orElseThrow();
                throw new FlussoRifiutatoException(
                        MotivoRifiuto.CSV_TESTA_DIVERSA,
                        Math.toIntExact(record.getStartingLineNumber()),
                        1,
                        colonna);
            }
        }
    }
}
