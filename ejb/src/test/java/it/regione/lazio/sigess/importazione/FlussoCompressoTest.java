// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import it.regione.lazio.sigess.importazione.FlussoCompresso.ArchivioRifiutatoException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Promise 10: a ZIP with one flow inside is accepted, bounded; every other one is refused. */
class FlussoCompressoTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(2);
    private static final byte[] FLUSSO = "<Flusso/>".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(
            strings = {"flusso.xml", "Città è.csv", "2025/marzo/flusso", "..flusso..xml", "a b"})
    void theOneFileIsReadWhateverItsName(String nome) throws IOException {
        assertThat(estratto(Archivi.zip(nome, FLUSSO))).isEqualTo(FLUSSO);
    }

    @Test
    void whatComputersAddIsPassedOver() throws IOException {
        byte[] archivio =
                Archivi.zip(
                        "flussi/",
                        null,
                        ".DS_Store",
                        FLUSSO,
                        "__MACOSX/._a.xml",
                        new byte[10],
                        "flussi/a.xml",
                        FLUSSO,
                        "flussi/._a.xml",
                        new byte[10],
                        "flussi/Thumbs.db",
                        FLUSSO);

        assertThat(estratto(archivio)).isEqualTo(FLUSSO);
    }

    @Test
    void aFileThatIsStoredOnlyIsReadToo() throws IOException {
        ByteArrayOutputStream archivio = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archivio)) {
            ZipEntry voce = new ZipEntry("a.xml");
            CRC32 crc = new CRC32();
            crc.update(FLUSSO);
            voce.setMethod(ZipEntry.STORED);
            voce.setSize(FLUSSO.length);
            voce.setCrc(crc.getValue());
            zip.putNextEntry(voce);
            zip.write(FLUSSO);
        }
        assertThat(estratto(archivio.toByteArray())).isEqualTo(FLUSSO);
    }

    static Stream<Arguments> rifiutati() throws IOException {
        byte[] buono = Archivi.zip("a.xml", FLUSSO);
        byte[] casuale = new byte[100_000];
        new Random(1).nextBytes(casuale);
        return Stream.of(
                r(
                        "SIUSS-E0017",
                        "cut off in its data",
                        Arrays.copyOf(Archivi.zip("a", casuale), 9000)),
                r("SIUSS-E0017", "cut off in its name", Arrays.copyOf(buono, 32)),
                r("SIUSS-E0017", "another checksum", cambiato(Archivi.zip("a", casuale), 200)),
                r("SIUSS-E0017", "a method nobody knows", con(buono, 8, 99)),
                r("SIUSS-E0018", "a password", con(buono, 6, buono[6] | 1)),
                r("SIUSS-E0019", "nothing inside", Archivi.zip()),
                r("SIUSS-E0019", "folders only", Archivi.zip("a/", null, "a/b/", null)),
                r("SIUSS-E0019", "junk only", Archivi.zip(".DS_Store", FLUSSO)),
                r("SIUSS-E0019", "two files", Archivi.zip("a.xml", FLUSSO, "b.xml", FLUSSO)),
                r("SIUSS-E0019", "folders without end", cartelle(1001)),
                r("SIUSS-E0020", "an archive", Archivi.zip("a.zip", buono)),
                r("SIUSS-E0020", "an archive by another name", Archivi.zip("a.xml", buono)),
                r("SIUSS-E0021", "out of it", Archivi.zip("../a.xml", FLUSSO)),
                r("SIUSS-E0021", "out of it, further on", Archivi.zip("a/../../b.xml", FLUSSO)),
                r("SIUSS-E0021", "from the root", Archivi.zip("/etc/a.xml", FLUSSO)),
                r("SIUSS-E0021", "a drive", Archivi.zip("C:\\a.xml", FLUSSO)),
                r("SIUSS-E0021", "Windows", Archivi.zip("..\\a.xml", FLUSSO)),
                r("SIUSS-E0021", "a folder out of it", Archivi.zip("a.xml", FLUSSO, "../", null)),
                r("SIUSS-E0021", "control characters", Archivi.zip("a\n.xml", FLUSSO)),
                r("SIUSS-E0022", "a bomb", Archivi.zip("a.xml", new byte[50 << 20])),
                r(
                        "SIUSS-E0022",
                        "a bomb in the junk",
                        Archivi.zip("__MACOSX/a", new byte[50 << 20])),
                r(
                        "SIUSS-E0022",
                        "a bomb after the flow",
                        Archivi.zip("a", FLUSSO, "._b", new byte[50 << 20])),
                r("SIUSS-E0023", "Excel", Archivi.zip("[Content_Types].xml", FLUSSO, "xl/", null)),
                r(
                        "SIUSS-E0023",
                        "LibreOffice",
                        Archivi.zip("mimetype", FLUSSO, "content.xml", FLUSSO)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rifiutati")
    void everyOtherArchiveIsRefusedByItsName(String codice, String nome, byte[] archivio) {
        ArchivioRifiutatoException e =
                assertTimeoutPreemptively(
                        AT_ONCE,
                        () ->
                                catchThrowableOfType(
                                        ArchivioRifiutatoException.class,
                                        () -> estratto(archivio)));

        assertThat(e).isNotNull();
        assertThat(e.rifiuto().codice()).isEqualTo(codice);
    }

    /** A gigabyte of zeros is given up after its first megabytes. */
    @Test
    void aBombIsNotUnpacked() throws IOException {
        byte[] archivio = Archivi.zip("a.xml", new byte[50 << 20]);
        FlussoCompresso flusso = new FlussoCompresso(new ByteArrayInputStream(archivio));
        long[] estratti = {0};

        assertThatThrownBy(
                        () -> {
                            for (int n = flusso.read(new byte[8192]);
                                    n >= 0;
                                    n = flusso.read(new byte[8192])) {
                                estratti[0] += n;
                            }
                        })
                .isInstanceOf(ArchivioRifiutatoException.class);
        assertThat(estratti[0]).isLessThan(11 << 20);
    }

    /** What is passed over costs time too, wherever it stands and however badly it packs. */
    @Test
    void allThatIsUnpackedIsBounded() throws IOException {
        byte[] casuale = new byte[100_000];
        new Random(1).nextBytes(casuale);
        byte[] prima = Archivi.zip("__MACOSX/._a", casuale, "__MACOSX/._b", casuale, "a", FLUSSO);
        byte[] dopo = Archivi.zip("a", FLUSSO, "__MACOSX/._a", casuale, "__MACOSX/._b", casuale);
        int tutto = 2 * casuale.length + FLUSSO.length;

        assertThat(estratto(prima, tutto)).isEqualTo(FLUSSO);
        assertThat(estratto(dopo, tutto)).isEqualTo(FLUSSO);
        assertThatThrownBy(() -> estratto(prima, tutto - 1))
                .isInstanceOf(FileTroppoGrandeException.class);
        assertThatThrownBy(() -> estratto(dopo, tutto - 1))
                .isInstanceOf(FileTroppoGrandeException.class);
    }

    @Test
    void aStreamThatFailsIsNotTheFaultOfTheArchive() throws IOException {
        byte[] casuale = new byte[100_000];
        new Random(1).nextBytes(casuale);
        IOException guasto = new IOException("guasto");
        InputStream rotto =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw guasto;
                    }
                };
        byte[] meta = Arrays.copyOf(Archivi.zip("a", casuale), 50_000);

        assertThatThrownBy(
                        () ->
                                new FlussoCompresso(
                                                new SequenceInputStream(
                                                        new ByteArrayInputStream(meta), rotto))
                                        .readAllBytes())
                .isSameAs(guasto);
    }

    @Test
    void onlyArchivesAreTakenForArchives() throws IOException {
        assertThat(FlussoCompresso.riconosce(Archivi.zip("a", FLUSSO))).isTrue();
        assertThat(FlussoCompresso.riconosce(Archivi.zip())).isTrue();
        assertThat(FlussoCompresso.riconosce(FLUSSO)).isFalse();
        assertThat(FlussoCompresso.riconosce(new byte[0])).isFalse();
        assertThat(FlussoCompresso.riconosce("PKCodice;x".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    private static byte[] estratto(byte[] archivio) throws IOException {
        assertThat(FlussoCompresso.riconosce(archivio)).isTrue();
        return new FlussoCompresso(new ByteArrayInputStream(archivio)).readAllBytes();
    }

    private static byte[] estratto(byte[] archivio, long massimo) throws IOException {
        return new FlussoCompresso(new ByteArrayInputStream(archivio), massimo).readAllBytes();
    }

    private static byte[] cartelle(int quante) throws IOException {
        Object[] voci = new Object[2 * quante];
        for (int i = 0; i < quante; i++) {
            voci[2 * i] = "c" + i + "/";
        }
        return Archivi.zip(voci);
    }

    private static byte[] con(byte[] archivio, int posizione, int valore) {
        byte[] altro = archivio.clone();
        altro[posizione] = (byte) valore;
        return altro;
    }

    private static byte[] cambiato(byte[] archivio, int posizione) {
        return con(archivio, posizione, archivio[posizione] ^ 0x55);
    }

    private static Arguments r(String codice, String nome, byte[] archivio) {
        return Arguments.of(codice, nome, archivio);
    }
}
