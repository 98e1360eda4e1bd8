// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.importazione.flusso.FlussoRifiutatoException;
import it.regione.lazio.sigess.importazione.flusso.MotivoRifiuto;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The one flow in a ZIP, unpacked as it arrives: in constant memory, nothing on disk. The end of
 * this stream is the end of the archive: whoever has read to it knows that there was nothing else
 * inside but what computers add by themselves.
 *
 * <p>The names in the archive are looked at and never used. Not opened are: an archive in the
 * archive, one with a password, and one that unpacks to {@value #RAPPORTO} times its size. All that
 * is unpacked, what is passed over too, is bounded as a file is: beyond it {@link
 * FileTroppoGrandeException}.
 */
final class FlussoCompresso extends InputStream {

    /** Times its own size that an archive may unpack to; real flows have 20 to 50. */
    static final int RAPPORTO = 200;

    /** What may be unpacked before the ratio tells anything. */
    private static final long SEMPRE_AMMESSI = 10 << 20;

    private static final int VOCI_MASSIME = 1000;
    private static final byte[] FIRMA = {'P', 'K'};
    private static final int ZIP = 2;

    /** The archive is at fault; carried through the methods of a stream. */
    static final class ArchivioRifiutatoException extends IOException {
        private static final long serialVersionUID = 1L;

        private final FlussoRifiutatoException rifiuto;

        private ArchivioRifiutatoException(MotivoRifiuto motivo) {
            rifiuto = new FlussoRifiutatoException(motivo, 1, 1);
        }

        FlussoRifiutatoException rifiuto() {
            return rifiuto;
        }
    }

    private final long massimo;
    private final Contatore compresso;
    private final ZipInputStream zip;
    private final byte[] scarto = new byte[1 << 13];
    private PushbackInputStream flusso;
    private long estratti;
    private int voci;

    FlussoCompresso(InputStream archivio) {
        this(archivio, DepositoFile.DIMENSIONE_MASSIMA);
    }

    FlussoCompresso(InputStream archivio, long massimo) {
        this.massimo = massimo;
        compresso = new Contatore(archivio);
        // Names without a flag are in some code page of old: in this one every byte is a character.
        zip = new ZipInputStream(compresso, StandardCharsets.ISO_8859_1);
    }

    /** Whether a file that begins so is a ZIP, be it an empty one or a part of one. */
    static boolean riconosce(byte[] inizio) {
        return inizio.length >= 4
                && Arrays.equals(inizio, 0, ZIP, FIRMA, 0, ZIP)
                && (inizio[2] == 3 && inizio[3] == 4
                        || inizio[2] == 5 && inizio[3] == 6
                        || inizio[2] == 7 && inizio[3] == 8);
    }

    @Override
    public int read() throws IOException {
        byte[] uno = new byte[1];
        return read(uno, 0, 1) < 0 ? -1 : uno[0] & 0xff;
    }

    @Override
    public int read(byte[] destinazione, int da, int quanti) throws IOException {
        if (quanti == 0) {
            return 0;
        }
        try {
            if (flusso == null) {
                flusso = apri();
            }
            int letti = contati(flusso.read(destinazione, da, quanti));
            if (letti < 0) {
                termina();
            }
            return letti;
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw tradotta(e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private PushbackInputStream apri() throws IOException {
        if (prossima() == null) {
            throw new ArchivioRifiutatoException(MotivoRifiuto.ZIP_NON_UNO);
        }
        PushbackInputStream contenuto = new PushbackInputStream(zip, 4);
        byte[] inizio = contenuto.readNBytes(4);
        if (riconosce(inizio)) {
            throw new ArchivioRifiutatoException(MotivoRifiuto.ZIP_ANNIDATO);
        }
        contenuto.unread(inizio);
        return contenuto;
    }

    private void termina() throws IOException {
        if (prossima() != null) {
            throw new ArchivioRifiutatoException(MotivoRifiuto.ZIP_NON_UNO);
        }
    }

    /** The next file that a person put there; null at the end of the archive. */
    private ZipEntry prossima() throws IOException {
        for (ZipEntry voce = zip.getNextEntry(); voce != null; voce = zip.getNextEntry()) {
            controlla(voce.getName());
            if (!voce.isDirectory() && !superflua(voce.getName())) {
                return voce;
            }
            while (contati(zip.read(scarto)) >= 0) {}
        }
        return null;
    }

    private void controlla(String nome) throws ArchivioRifiutatoException {
        if (++voci > VOCI_MASSIME) {
            throw new ArchivioRifiutatoException(MotivoRifiuto.ZIP_NON_UNO);
        }
        String[] parti = nome.split("[/\\\\]", -1);
        boolean assoluto = parti[0].isEmpty() || parti[0].endsWith(":");
        boolean fuori = Arrays.asList(parti).contains("..");
        if (assoluto || fuori || nome.chars().anyMatch(c -> c < ' ')) {
            throw new ArchivioRifiutatoException(MotivoRifiuto.ZIP_NOME);
        }
        if (nome.equals("[Content_Types].xml") || nome.equals("mimetype")) {
            throw new ArchivioRifiutatoException(MotivoRifiuto.FOGLIO_DI_CALCOLO);
        }
    }

    /** What macOS and Windows add without being asked. */
    private static boolean superflua(String nome) {
        String semplice = nome.substring(nome.lastIndexOf('/') + 1);
        return nome.startsWith("__MACOSX/")
                || semplice.startsWith("._")
                || semplice.equals(".DS_Store")
                || semplice.equals("Thumbs.db")
                || semplice.equals("desktop.ini");
    }

    private int contati(int letti) throws ArchivioRifiutatoException {
        estratti += Math.max(letti, 0);
        if (estratti > massimo) {
            throw new FileTroppoGrandeException();
        }
        if (estratti > SEMPRE_AMMESSI && estratti > RAPPORTO * compresso.letti) {
            throw new ArchivioRifiutatoException(MotivoRifiuto.ZIP_SPROPORZIONATO);
        }
        return letti;
    }

    /** The library has one type for everything; the tests of archives hold it to this word. */
    private static ArchivioRifiutatoException tradotta(Exception e) {
        boolean cifrato = String.valueOf(e.getMessage()).contains("encrypted");
        ArchivioRifiutatoException rifiutato =
                new ArchivioRifiutatoException(
                        cifrato ? MotivoRifiuto.ZIP_CIFRATO : MotivoRifiuto.ZIP_ILLEGGIBILE);
        rifiutato.initCause(e);
        return rifiutato;
    }

    private static final class Contatore extends FilterInputStream {

        private long letti;

        Contatore(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int uno = super.read();
            letti += uno < 0 ? 0 : 1;
            return uno;
        }

        @Override
        public int read(byte[] destinazione, int da, int quanti) throws IOException {
            int n = super.read(destinazione, da, quanti);
            letti += Math.max(n, 0);
            return n;
        }
    }
}
