// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import static it.regione.lazio.sigess.importazione.flusso.Elemento.ANAGRAFICA;
import static it.regione.lazio.sigess.importazione.flusso.Elemento.BENEFICIARIO;
import static it.regione.lazio.sigess.importazione.flusso.Elemento.INDIRIZZO;
import static it.regione.lazio.sigess.importazione.flusso.Elemento.PRESTAZIONI_SOCIALI;
import static it.regione.lazio.sigess.importazione.flusso.Elemento.SINA;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Elemento;
import it.regione.lazio.sigess.importazione.flusso.FlussoRifiutatoException;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;

/**
 * The rows of one {@code Beneficiario}, each with the person's own data.
 *
 * <p>Its children may come in any order: rows are held back until the element ends or has taken
 * {@link #FINESTRA} characters, and get the person's data only when they go out. In a longer
 * element they go out as they are read, the last one always held: an {@code Anagrafica} or {@code
 * Indirizzo} that comes only then counts for the rows after it and is noted in them.
 */
final class LettoreBeneficiario implements LettoreRighe {

    /** Some 200 to 800 benefits; bounds the memory whatever the length of the element. */
    static final int FINESTRA = 1 << 18;

    /** The schema has at most 5; what comes beyond is noted, not kept. */
    static final int MAX_INDIRIZZI = 20;

    private final XmlCursor cursore;
    private final int ordinale;
    private final long righePrima;
    private final long inizio;
    private final EnumMap<Campo, String> persona = new EnumMap<>(Campo.class);
    private final List<EnumMap<Campo, String>> indirizzi = new ArrayList<>();
    private final List<String> sconosciuti = new ArrayList<>();
    private final Deque<RigaFlusso> trattenute = new ArrayDeque<>();
    private int prestazioni;
    private boolean anagrafica;
    private boolean scorre;
    private boolean finito;

    /**
     * @param ordinale of the element among its equals, from 1
     * @param righePrima rows of the file before it
     */
    LettoreBeneficiario(XmlCursor cursore, int ordinale, long righePrima) {
        this.cursore = cursore;
        this.ordinale = ordinale;
        this.righePrima = righePrima;
        inizio = cursore.offset();
        cursore.attributes(BENEFICIARIO, persona::put, sconosciuti);
    }

    @Override
    public RigaFlusso prossima() throws IOException, FlussoRifiutatoException {
        while (!finito && (trattenute.size() < 2 || cursore.offset() - inizio < FINESTRA)) {
            avanza();
        }
        RigaFlusso riga = trattenute.poll();
        if (riga != null) {
            scorre = true;
            persona.forEach(riga::imposta);
            indirizzi.forEach(i -> riga.indirizzi().add(new EnumMap<>(i)));
            sconosciuti.forEach(s -> Unknown.note(riga.sconosciuti(), s));
        }
        return riga;
    }

    private void avanza() throws IOException, FlussoRifiutatoException {
        if (!cursore.nextChild(BENEFICIARIO.nome(), sconosciuti)) {
            finito = true;
            if (prestazioni == 0) {
                trattenute.add(riga(righePrima + 1, inizio));
            }
        } else if (cursore.at(PRESTAZIONI_SOCIALI)) {
            prestazioni++;
            trattenute.add(prestazione());
        } else if (cursore.at(ANAGRAFICA) && !anagrafica) {
            anagrafica = true;
            foglia(ANAGRAFICA, persona);
        } else if (cursore.at(INDIRIZZO) && indirizzi.size() < MAX_INDIRIZZI) {
            EnumMap<Campo, String> indirizzo = new EnumMap<>(Campo.class);
            foglia(INDIRIZZO, indirizzo);
            indirizzi.add(indirizzo);
        } else {
            estraneo();
        }
    }

    private RigaFlusso prestazione() throws IOException, FlussoRifiutatoException {
        RigaFlusso riga = riga(righePrima + prestazioni, cursore.offset());
        cursore.attributes(PRESTAZIONI_SOCIALI, riga::imposta, riga.sconosciuti());
        while (cursore.nextChild(PRESTAZIONI_SOCIALI.nome(), riga.sconosciuti())) {
            if (!cursore.at(SINA)) {
                cursore.skipUnknown(PRESTAZIONI_SOCIALI.nome(), riga.sconosciuti());
            } else if (riga.conSina()) {
                cursore.skipRepeated(PRESTAZIONI_SOCIALI.nome(), 2, riga.sconosciuti());
            } else {
                riga.conSina(true);
                new LettoreScheda(cursore, riga).leggi(SINA);
            }
        }
        return riga;
    }

    private void foglia(Elemento elemento, EnumMap<Campo, String> valori)
            throws IOException, FlussoRifiutatoException {
        if (scorre) {
            String ultima = PRESTAZIONI_SOCIALI.nome() + "[" + prestazioni + "]";
            String percorso = BENEFICIARIO.nome() + "/" + ultima + "/following-sibling::";
            Unknown.note(sconosciuti, percorso + elemento.nome());
        }
        cursore.leaf(elemento, valori::put, sconosciuti);
    }

    private void estraneo() throws IOException, FlussoRifiutatoException {
        if (cursore.at(ANAGRAFICA)) {
            cursore.skipRepeated(BENEFICIARIO.nome(), 2, sconosciuti);
        } else if (cursore.at(INDIRIZZO)) {
            cursore.skipRepeated(BENEFICIARIO.nome(), MAX_INDIRIZZI + 1, sconosciuti);
        } else {
            cursore.skipUnknown(BENEFICIARIO.nome(), sconosciuti);
        }
    }

    private RigaFlusso riga(long numero, long posizione) {
        return new RigaFlusso(TipoFlusso.PS_PSA_SINA, numero, ordinale, prestazioni, posizione);
    }
}
