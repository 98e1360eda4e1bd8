// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.importazione.flusso.FlussoRifiutatoException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.logging.Logger;

/** Deposits and opens the files to import, in constant memory. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DepositoFile {

    /** Largest file that is taken in, in bytes. */
    public static final long DIMENSIONE_MASSIMA = 1L << 30;

    private static final int BLOCCO = 1 << 20;
    private static final Logger LOG = Logger.getLogger(DepositoFile.class.getName());

    @Inject FileDepositati file;

    /**
     * Stores the content once per SHA-256: the same bytes again give the same id. A ZIP is unpacked
     * on its way: what is stored, and what its SHA-256 is of, is the flow inside. Runs outside any
     * transaction; a deposit that fails leaves nothing behind.
     *
     * @return id of the stored file
     * @throws FileTroppoGrandeException beyond {@link #DIMENSIONE_MASSIMA}, unpacked
     * @throws FlussoRifiutatoException a ZIP that does not hold one flow and nothing else
     * @throws IOException the stream failed
     */
    public long deposita(InputStream contenuto) throws IOException, FlussoRifiutatoException {
        try {
            long id = file.inizia();
            boolean arrivato = false;
            try {
                long depositato = trasferisci(id, contenuto);
                arrivato = true;
                return depositato;
            } catch (FlussoCompresso.ArchivioRifiutatoException e) {
                throw e.rifiuto();
            } finally {
                if (!arrivato) {
                    file.rinuncia(id);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The content of a stored file, read block by block; every block is a query of its own in the
     * caller's transaction, if any.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public InputStream apri(long id) {
        return new FileInputStream(file, id);
    }

    /**
     * Removes what uploads cut off left in the database: at once when their server is no more, else
     * after a day. The log says so.
     */
    public void pulisci() {
        try {
            for (long id : file.rinunciaAgliInterrotti(LocalDateTime.now().minusDays(1))) {
                LOG.warning("Upload " + id + " was cut off: nothing of it was kept");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long trasferisci(long id, InputStream contenuto) throws IOException, SQLException {
        MessageDigest sha = sha256();
        long dimensione = 0;
        InputStream flusso = contenuto;
        byte[] blocco = flusso.readNBytes(BLOCCO);
        if (FlussoCompresso.riconosce(blocco)) {
            InputStream archivio =
                    new SequenceInputStream(new ByteArrayInputStream(blocco), contenuto);
            flusso = new FlussoCompresso(archivio);
            blocco = flusso.readNBytes(BLOCCO);
        }
        for (int numero = 0; blocco.length > 0; numero++) {
            dimensione += blocco.length;
            if (dimensione > DIMENSIONE_MASSIMA) {
                throw new FileTroppoGrandeException();
            }
            sha.update(blocco);
            file.aggiungi(id, numero, blocco);
            blocco = flusso.readNBytes(BLOCCO);
        }
        return completa(id, HexFormat.of().formatHex(sha.digest()), dimensione);
    }

    private long completa(long id, String sha256, long dimensione) throws SQLException {
        try {
            return file.completa(id, sha256, dimensione);
        } catch (SQLIntegrityConstraintViolationException e) {
            // Another deposit of the same bytes was complete between the look-up and the update.
            return file.completa(id, sha256, dimensione);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Holds one block at a time and no connection between two reads. */
    private static final class FileInputStream extends InputStream {

        private final FileDepositati file;
        private final long id;
        private byte[] blocco = new byte[0];
        private int numero;
        private int letti;

        FileInputStream(FileDepositati file, long id) {
            this.file = file;
            this.id = id;
        }

        @Override
        public int read() throws IOException {
            return carica() ? blocco[letti++] & 0xff : -1;
        }

        @Override
        public int read(byte[] destinazione, int da, int quanti) throws IOException {
            if (quanti == 0) {
                return 0;
            }
            if (!carica()) {
                return -1;
            }
            int copiati = Math.min(quanti, blocco.length - letti);
            System.arraycopy(blocco, letti, destinazione, da, copiati);
            letti += copiati;
            return copiati;
        }

        private boolean carica() throws IOException {
            if (blocco != null && letti == blocco.length) {
                try {
                    blocco = file.blocco(id, numero++);
                    letti = 0;
                } catch (SQLException e) {
                    throw new IOException(e);
                }
            }
            return blocco != null;
        }
    }
}
