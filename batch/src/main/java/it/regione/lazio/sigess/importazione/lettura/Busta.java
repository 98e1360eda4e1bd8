// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import static it.regione.lazio.sigess.importazione.flusso.Elemento.ENTE;
import static it.regione.lazio.sigess.importazione.flusso.Elemento.IDENTIFICAZIONE_FLUSSO;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.FlussoRifiutatoException;
import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.flusso.MotivoRifiuto;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The envelope of a flow: root, identification, and the row elements as its children. */
final class Busta implements Closeable {

    private static final String RADICE = "Flusso";
    private static final String RADICE_2015 = "inps";

    private final XmlEvents eventi;
    private final XmlCursor cursore;
    private final String codifica;
    private final List<String> sconosciuti = new ArrayList<>();
    private final IntestazioneFlusso intestazione;
    private final TipoFlusso tipo;

    /** Reads up to the start of the first row element. */
    private Busta(StrictReader caratteri) throws IOException, FlussoRifiutatoException {
        codifica = caratteri.encoding().charset().name();
        eventi = new XmlEvents(caratteri);
        cursore = new XmlCursor(eventi);
        leggiRadice();
        intestazione = leggiIntestazione();
        tipo = leggiTipo();
    }

    /** Closes the file when it is refused. */
    static Busta apri(InputStream file) throws IOException, FlussoRifiutatoException {
        try {
            return new Busta(new StrictReader(file));
        } catch (IOException | FlussoRifiutatoException | RuntimeException e) {
            chiudi(file, e);
            throw e;
        }
    }

    /** Closes after a failure without hiding it. */
    static void chiudi(Closeable risorsa, Exception causa) {
        try {
            risorsa.close();
        } catch (IOException e) {
            causa.addSuppressed(e);
        }
    }

    XmlCursor cursore() {
        return cursore;
    }

    String codifica() {
        return codifica;
    }

    IntestazioneFlusso intestazione() {
        return intestazione;
    }

    TipoFlusso tipo() {
        return tipo;
    }

    List<String> sconosciuti() {
        return sconosciuti;
    }

    /** Moves to the next row element; false at the end of the document, read to its last byte. */
    boolean prossimoElemento() throws IOException, FlussoRifiutatoException {
        while (cursore.nextChild(RADICE, sconosciuti)) {
            if (cursore.at(tipo.elementoRiga())) {
                return true;
            }
            if (tipoQui() != null) {
                throw cursore.refused(
                        MotivoRifiuto.FLUSSI_MISTI, cursore.name(), tipo.elementoRiga().nome());
            }
            estraneo(RADICE, cursore.at(IDENTIFICAZIONE_FLUSSO));
        }
        cursore.end();
        return false;
    }

    @Override
    public void close() throws IOException {
        eventi.close();
    }

    private void leggiRadice() throws IOException, FlussoRifiutatoException {
        cursore.root();
        if (cursore.at(RADICE)) {
            cursore.noAttributes(RADICE, sconosciuti);
        } else if (cursore.name().endsWith("}" + RADICE_2015)) {
            throw cursore.refused(MotivoRifiuto.SCHEMA_SUPERATO, cursore.name());
        } else {
            String attesa = "{" + XmlCursor.NAMESPACE + "}" + RADICE;
            throw cursore.refused(MotivoRifiuto.RADICE_IGNOTA, cursore.name(), attesa);
        }
    }

    private IntestazioneFlusso leggiIntestazione() throws IOException, FlussoRifiutatoException {
        boolean figlio = cursore.nextChild(RADICE, sconosciuti);
        if (!figlio || !cursore.at(IDENTIFICAZIONE_FLUSSO)) {
            throw contenutoIgnoto(figlio, IDENTIFICAZIONE_FLUSSO.nome());
        }
        Map<Campo, String> valori = new EnumMap<>(Campo.class);
        cursore.attributes(IDENTIFICAZIONE_FLUSSO, valori::put, sconosciuti);
        boolean ente = false;
        while (cursore.nextChild(IDENTIFICAZIONE_FLUSSO.nome(), sconosciuti)) {
            if (ente || !cursore.at(ENTE)) {
                estraneo(IDENTIFICAZIONE_FLUSSO.nome(), cursore.at(ENTE));
            } else {
                ente = true;
                cursore.leaf(ENTE, valori::put, sconosciuti);
            }
        }
        return new IntestazioneFlusso(
                valori.get(Campo.NOME_FLUSSO),
                valori.get(Campo.ENTE_CODICE),
                valori.get(Campo.ENTE_DENOMINAZIONE),
                valori.get(Campo.ENTE_INDIRIZZO),
                valori.get(Campo.ENTE_CF_OPERATORE));
    }

    private TipoFlusso leggiTipo() throws IOException, FlussoRifiutatoException {
        boolean figlio = cursore.nextChild(RADICE, sconosciuti);
        TipoFlusso qui = figlio ? tipoQui() : null;
        if (qui == null) {
            throw contenutoIgnoto(figlio, "Beneficiario | SINBA");
        }
        return qui;
    }

    private TipoFlusso tipoQui() {
        for (TipoFlusso candidato : TipoFlusso.values()) {
            if (cursore.at(candidato.elementoRiga())) {
                return candidato;
            }
        }
        return null;
    }

    private void estraneo(String dove, boolean ripetuto)
            throws IOException, FlussoRifiutatoException {
        if (ripetuto) {
            cursore.skipRepeated(dove, 2, sconosciuti);
        } else {
            cursore.skipUnknown(dove, sconosciuti);
        }
    }

    private FlussoRifiutatoException contenutoIgnoto(boolean figlio, String atteso) {
        String trovato = figlio ? cursore.name() : "-";
        return cursore.refused(MotivoRifiuto.CONTENUTO_IGNOTO, trovato, atteso);
    }
}
