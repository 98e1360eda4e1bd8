// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import it.regione.lazio.sigess.importazione.flusso.FlussoRifiutatoException;
import it.regione.lazio.sigess.importazione.flusso.MotivoRifiuto;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * The events of an XML file, with its faults told apart: {@link FlussoRifiutatoException} when the
 * file is at fault, {@link IOException} when its source is.
 */
final class XmlEvents implements AutoCloseable {

    private static final Pattern LIMIT = Pattern.compile("(?i)limit \\(\\d+\\) exceeded");

    private final StrictReader characters;
    private final XMLStreamReader2 xml;
    private final Names names = new Names();

    XmlEvents(StrictReader characters) throws IOException, FlussoRifiutatoException {
        this.characters = characters;
        try {
            xml = XmlInput.open(characters);
        } catch (XMLStreamException e) {
            throw translated(e, e.getLocation());
        }
    }

    /** The parser at the current event; whoever moves it does so through {@link #next()}. */
    XMLStreamReader2 current() {
        return xml;
    }

    int next() throws IOException, FlussoRifiutatoException {
        characters.renew();
        try {
            return checked(xml.next());
        } catch (XMLStreamException e) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw refused(MotivoRifiuto.DTD_PRESENTE);
            }
            throw translated(e, xml.getLocationInfo().getCurrentLocation());
        }
    }

    /** A refusal at the start of the current event. */
    FlussoRifiutatoException refused(MotivoRifiuto motivo, String... details) {
        return refused(motivo, xml.getLocationInfo().getStartLocation(), details);
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            characters.close();
        }
    }

    private int checked(int event) throws FlussoRifiutatoException {
        if (event == XMLStreamConstants.DTD) {
            throw refused(MotivoRifiuto.DTD_PRESENTE);
        }
        boolean admitted =
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> names.admitElement(xml);
                    case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                            names.admit(xml.getPITarget());
                    default -> true;
                };
        if (!admitted) {
            throw refused(MotivoRifiuto.LIMITI_SUPERATI, Names.LIMIT);
        }
        return event;
    }

    /**
     * Woodstox has no type of its own for a limit, only the bare {@link XMLStreamException} with
     * this wording; the tests of hostile files hold it to that.
     */
    private FlussoRifiutatoException translated(XMLStreamException e, Location place)
            throws IOException {
        Throwable cause = e.getNestedException();
        if (cause instanceof StrictReader.EventTooLongException) {
            return refused(MotivoRifiuto.LIMITI_SUPERATI, place, StrictReader.LIMIT);
        }
        if (cause instanceof CharacterCodingException) {
            // The parser has counted its last buffer twice by now: the line is right, the column
            // not.
            return new FlussoRifiutatoException(
                    MotivoRifiuto.NON_BEN_FORMATO,
                    place == null ? 1 : place.getLineNumber(),
                    characters.column(),
                    characters.encoding().charset().name() + ": " + cause.getMessage());
        }
        if (cause instanceof IOException source) {
            throw source;
        }
        String detail = detail(e);
        boolean limit = LIMIT.matcher(detail).find();
        return refused(
                limit ? MotivoRifiuto.LIMITI_SUPERATI : MotivoRifiuto.NON_BEN_FORMATO,
                e.getLocation() == null ? place : e.getLocation(),
                detail);
    }

    /** The parser's own words, without the place that it repeats on a second line. */
    private static String detail(Throwable e) {
        String message = String.valueOf(e.getMessage());
        int place = message.indexOf("\n at [row");
        String line = place < 0 ? message : message.substring(0, place);
        return line.length() > 200 ? line.substring(0, 200) : line;
    }

    /** Inside the XML declaration the parser does not know its place yet. */
    private static FlussoRifiutatoException refused(
            MotivoRifiuto motivo, Location place, String... details) {
        int line = place == null ? 1 : place.getLineNumber();
        int column = place == null ? 1 : place.getColumnNumber();
        return new FlussoRifiutatoException(motivo, line, column, details);
    }
}
