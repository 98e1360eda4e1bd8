// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.banco;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The yardstick: a plain batch program, one thread, StAX and batched inserts, which leaves in a
 * database with our schema exactly the rows that our import of a generated flow leaves there. It
 * judges nothing, looks nothing up, knows that each person stands once in the file.
 *
 * <p>Arguments: file, database URL of the owner, database URL of the application.
 */
public final class Paragone {

    private static final int RIGHE_PER_TRANSAZIONE = 1000;

    private final ParagoneScrittura scrittura;
    private final XMLStreamReader xml;

    private Paragone(ParagoneScrittura scrittura, XMLStreamReader xml) {
        this.scrittura = scrittura;
        this.xml = xml;
    }

    public static void main(String[] argomenti)
            throws IOException, SQLException, XMLStreamException {
        Path file = Path.of(argomenti[0]);
        try (Connection proprietario =
                        DriverManager.getConnection(argomenti[1], "SIGESS_OWNER", "sigess-owner");
                Connection c =
                        DriverManager.getConnection(argomenti[2], "SIGESS_APP", "sigess-app")) {
            c.setAutoCommit(false);
            long inizio = System.nanoTime();
            int righe = importa(file, c);
            long fine = System.nanoTime();
            long cpu =
                    ((com.sun.management.OperatingSystemMXBean)
                                    ManagementFactory.getOperatingSystemMXBean())
                            .getProcessCpuTime();
            long thread = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            System.out.printf(
                    "PARAGONE rows=%d ms=%d cpu_ms=%d thread_ms=%d open=%b%n",
                    righe,
                    (fine - inizio) / 1_000_000,
                    cpu / 1_000_000,
                    thread / 1_000_000,
                    !proprietario.isClosed());
        }
    }

    private static int importa(Path file, Connection c)
            throws IOException, SQLException, XMLStreamException {
        XMLInputFactory fabbrica = XMLInputFactory.newFactory();
        fabbrica.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream contenuto = Files.newInputStream(file);
                ParagoneScrittura scrittura = new ParagoneScrittura(c, file)) {
            XMLStreamReader xml = fabbrica.createXMLStreamReader(contenuto);
            int righe = new Paragone(scrittura, xml).leggi();
            scrittura.concludi();
            return righe;
        }
    }

    private int leggi() throws XMLStreamException, SQLException {
        int righe = 0;
        int inTransazione = 0;
        while (xml.hasNext()) {
            int evento = xml.next();
            if (evento == XMLStreamConstants.START_ELEMENT) {
                elemento(xml.getLocalName());
            } else if (evento == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("PrestazioniSociali")) {
                scrittura.prestazione();
                righe++;
                if (++inTransazione == RIGHE_PER_TRANSAZIONE) {
                    scrittura.conferma(inTransazione);
                    inTransazione = 0;
                }
            }
        }
        if (inTransazione > 0) {
            scrittura.conferma(inTransazione);
        }
        return righe;
    }

    private void elemento(String nome) throws XMLStreamException, SQLException {
        switch (nome) {
            case "Beneficiario" -> scrittura.beneficiario(a("CodiceFiscale"));
            case "Anagrafica" ->
                    scrittura.anagrafica(
                            a("Cognome"),
                            a("Nome"),
                            a("AnnoNascita"),
                            a("LuogoNascita"),
                            a("Genere"),
                            a("CodiceCittadinanza"),
                            a("CodiceSecondaCittadinanza"));
            case "Indirizzo" ->
                    scrittura.indirizzo(a("CodiceRegione"), a("CodiceComune"), a("CodiceNazione"));
            case "PrestazioniSociali" -> scrittura.inizia(Benefici.di(xml));
            case "SINA" -> scrittura.scheda(Benefici.sina(xml));
            case "InvCiv" -> scrittura.invalidita(xml.getElementText());
            default -> {
                // The head of the flow; the import's own record is written without it.
            }
        }
    }

    private String a(String nome) {
        return xml.getAttributeValue(null, nome);
    }
}
