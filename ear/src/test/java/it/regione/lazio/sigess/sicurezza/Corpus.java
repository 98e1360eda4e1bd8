// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.sicurezza;

import it.regione.lazio.sigess.prove.FlussoDiProva;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made to harm whoever opens them; those that are large are made while they are sent. */
final class Corpus {

    private static final int MB = 1 << 20;
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String FLOW =
            new String(new FlussoDiProva("20250901", 1950).byteDelFlusso(), StandardCharsets.UTF_8);
    private static final String BODY = FLOW.substring(HEAD.length());
    private static final String OPEN = FLOW.replace("</Flusso>\n", "");

    /**
     * @param name under which it is sent
     */
    record Evil(String what, String name, Supplier<InputStream> content) {

        @Override
        public String toString() {
            return what;
        }
    }

    private final String listener;
    private final String marker;

    /**
     * @param listener an address of this machine where nobody is to be seen
     * @param marker a part of every file name that tries to leave its folder
     */
    Corpus(String listener, String marker) {
        this.listener = listener;
        this.marker = marker;
    }

    List<Evil> all() {
        return Stream.of(dtds(), large(), encodings(), archives(), disguises())
                .flatMap(files -> files)
                .toList();
    }

    private Stream<Evil> dtds() {
        return Stream.of(
                dtd("XXE on a file", "<!ENTITY e SYSTEM 'file:///etc/passwd'>"),
                dtd("XXE on an address", "<!ENTITY e SYSTEM '" + listener + "/xxe'>"),
                dtd(
                        "XXE by a parameter entity",
                        "<!ENTITY % p SYSTEM '" + listener + "/p.dtd'> %p; <!ENTITY e 'x'>"),
                evil(
                        "external DTD",
                        HEAD + "<!DOCTYPE Flusso SYSTEM '" + listener + "/flusso.dtd'>" + BODY),
                evil(
                        "external schema",
                        OPEN.replace(
                                        "xmlns=",
                                        "xmlns:i='http://www.w3.org/2001/XMLSchema-instance'"
                                                + " i:schemaLocation='http://inps.it/Casellario "
                                                + listener
                                                + "/flusso.xsd' xmlns=")
                                + "<SIP/></Flusso>"),
                evil(
                        "style sheet and inclusion",
                        HEAD
                                + "<?xml-stylesheet href='"
                                + listener
                                + "/x.xsl'?><x:include xmlns:x='http://www.w3.org/2001/XInclude'"
                                + " href='"
                                + listener
                                + "/y'/>"),
                dtd("billion laughs", laughs()),
                dtd(
                        "quadratic blow-up",
                        "<!ENTITY e '" + "a".repeat(100_000) + "'>",
                        "&e;".repeat(20_000)));
    }

    private static Stream<Evil> large() {
        return Stream.of(
                endless("attribute of 100 MB", OPEN + "<Beneficiario CodiceFiscale='", 100),
                endless("comment of 100 MB", HEAD + "<!--", 100),
                endless("element name of 20 MB", HEAD + "<", 20),
                evil("100,000 levels", OPEN.split("(?=<Ente)")[0] + "<Ente>".repeat(100_000)),
                evil(
                        "100,000 attributes",
                        OPEN
                                + "<Beneficiario "
                                + String.join(" ", numbered(100_000, "a%d=''"))
                                + "/></Flusso>"));
    }

    private static Stream<Evil> encodings() {
        String dtd = "<!DOCTYPE Flusso [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + BODY;
        return Stream.of(
                evil("DTD in UTF-16", ("\ufeff" + dtd).getBytes(StandardCharsets.UTF_16LE)),
                evil("DTD in UTF-16 without mark", dtd.getBytes(StandardCharsets.UTF_16BE)),
                evil(
                        "two encodings",
                        ("\ufeff" + HEAD.replace("UTF-8", "UTF-16") + BODY)
                                .getBytes(StandardCharsets.UTF_8)),
                evil("UTF-7", (HEAD.replace("UTF-8", "UTF-7") + "+ADw-Flusso+AD4-")),
                evil(
                        "EBCDIC",
                        (HEAD.replace("UTF-8", "IBM037") + dtd)
                                .getBytes(Charset.forName("IBM037"))),
                evil("UTF-32", ("\ufeff" + FLOW).getBytes(Charset.forName("UTF-32BE"))),
                evil("bytes that are no UTF-8", HEAD + "<Flusso a='", new byte[] {-64, -128}),
                evil("empty file", new byte[0]),
                evil("truncated", FLOW.substring(0, FLOW.indexOf("<IdentificazioneFlusso") + 9)));
    }

    private Stream<Evil> archives() {
        byte[] flow = FLOW.getBytes(StandardCharsets.UTF_8);
        byte[] whole = zip("flusso.xml", flow);
        return Stream.of(
                evil("zip bomb", bomb(300)),
                evil("archive in an archive", zip("interno.zip", zip("flusso.xml", flow))),
                evil("zip slip", zip("../../../../../../tmp/" + marker + ".xml", flow)),
                evil("zip slip of Windows", zip("..\\..\\" + marker + ".xml", flow)),
                evil("truncated archive", Arrays.copyOf(whole, whole.length / 3)),
                evil("spreadsheet", zip("[Content_Types].xml", flow)));
    }

    private Stream<Evil> disguises() {
        return Stream.of(
                named("program named .xml", "fattura.xml", new byte[] {0x7f, 'E', 'L', 'F', 2, 1}),
                named("page with a script", "a.xml", "<html><script>alert(1)</script></html>"),
                named(
                        "picture and archive",
                        "a.gif",
                        concat("GIF89a", zip("a.xml", new byte[] {'x'}))),
                named("name that climbs", "../../" + marker + ".xml", "no flow"),
                named("absolute name", "/tmp/" + marker + ".xml", "no flow"),
                named("name with markup", "<img src=x onerror=alert(1)>.xml", "no flow"),
                named("name of 3,000 characters", "n".repeat(3000) + ".xml", "no flow"));
    }

    private static Evil dtd(String what, String declarations) {
        return dtd(what, declarations, "&e;");
    }

    private static Evil dtd(String what, String declarations, String use) {
        return evil(
                what,
                HEAD
                        + "<!DOCTYPE Flusso ["
                        + declarations
                        + "]>"
                        + BODY.replace(
                                "</Flusso>", "<Beneficiario>" + use + "</Beneficiario></Flusso>"));
    }

    private static String laughs() {
        StringBuilder dtd = new StringBuilder("<!ENTITY l0 'ah'>");
        for (int i = 1; i <= 30; i++) {
            dtd.append("<!ENTITY l%d '%s'>".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }
        return dtd + "<!ENTITY e '&l30;'>";
    }

    /** Never ends of itself: it has so many megabytes of one letter and is cut off. */
    private static Evil endless(String what, String start, int megabytes) {
        byte[] letters = "x".repeat(MB).getBytes(StandardCharsets.UTF_8);
        return new Evil(
                what,
                "grande.xml",
                () ->
                        new SequenceInputStream(
                                new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)),
                                new SequenceInputStream(
                                        Collections.enumeration(
                                                Collections.nCopies(megabytes, letters).stream()
                                                        .map(ByteArrayInputStream::new)
                                                        .toList()))));
    }

    private static List<String> numbered(int times, String form) {
        return IntStream.range(0, times).mapToObj(form::formatted).toList();
    }

    private static byte[] bomb(int megabytes) {
        byte[] blanks = " ".repeat(MB).getBytes(StandardCharsets.UTF_8);
        return zip(
                "flusso.xml",
                zip -> {
                    for (int i = 0; i < megabytes; i++) {
                        zip.write(blanks);
                    }
                });
    }

    private static byte[] zip(String name, byte[] content) {
        return zip(name, zip -> zip.write(content));
    }

    private interface Filler {
        void fill(ZipOutputStream zip) throws IOException;
    }

    private static byte[] zip(String name, Filler content) {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry(name));
            content.fill(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return archive.toByteArray();
    }

    private static byte[] concat(String start, byte[] end) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(start.getBytes(StandardCharsets.UTF_8));
        both.writeBytes(end);
        return both.toByteArray();
    }

    private static Evil evil(String what, String text) {
        return evil(what, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Evil evil(String what, String start, byte[] end) {
        return evil(what, concat(start, end));
    }

    private static Evil evil(String what, byte[] content) {
        return named(what, "flusso.xml", content);
    }

    private static Evil named(String what, String name, String text) {
        return named(what, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Evil named(String what, String name, byte[] content) {
        return new Evil(what, name, () -> new ByteArrayInputStream(content));
    }
}
