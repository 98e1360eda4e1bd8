// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.flusso;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes a flow in the INPS form from copies of rows as {@link RigaXml} made them, in constant
 * memory. Benefits of one {@code Beneficiario} that come one after the other go into one element
 * again.
 */
public final class FlussoXml implements AutoCloseable {

    private static final String SPAZIO = "http://inps.it/Casellario";
    private static final String PRESTAZIONE = "<" + Elemento.PRESTAZIONI_SOCIALI.nome();
    private static final String FINE = "</" + Elemento.BENEFICIARIO.nome() + ">";

    private final Writer xml;
    private String persona;
    private int beneficiario;

    /**
     * Writes the head. The stream is closed by {@link #close()}.
     *
     * @throws UncheckedIOException here and later: the stream failed
     */
    public FlussoXml(OutputStream uscita, IntestazioneFlusso testa) {
        xml = new BufferedWriter(new OutputStreamWriter(uscita, StandardCharsets.UTF_8));
        riga("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        riga("<Flusso xmlns=\"" + SPAZIO + "\">");
        riga(RigaXml.apertura(Elemento.IDENTIFICAZIONE_FLUSSO, testa));
        riga(RigaXml.apertura(Elemento.ENTE, testa) + "</" + Elemento.ENTE.nome() + ">");
        riga("</" + Elemento.IDENTIFICAZIONE_FLUSSO.nome() + ">");
    }

    /**
     * Adds a row.
     *
     * @param ordinale which {@code Beneficiario} or {@code SINBA} of its file it was in
     * @param frammento its copy: in attributes and texts it escapes every angle bracket, so that a
     *     bracket always begins a tag
     */
    public void riga(int ordinale, String frammento) {
        int inizio = frammento.indexOf(PRESTAZIONE);
        if (inizio < 0) {
            finePersona();
            riga(frammento);
            return;
        }
        String questa = frammento.substring(0, inizio);
        if (ordinale != beneficiario || !questa.equals(persona)) {
            finePersona();
            riga(questa);
            persona = questa;
            beneficiario = ordinale;
        }
        riga(frammento.substring(inizio, frammento.length() - FINE.length()));
    }

    @Override
    public void close() {
        finePersona();
        riga("</Flusso>");
        try {
            xml.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void finePersona() {
        if (persona != null) {
            riga(FINE);
            persona = null;
        }
    }

    private void riga(String testo) {
        try {
            xml.write(testo);
            xml.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
