// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.avvio;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;

/**
 * The health cards (TS-CNS) of the demonstration, without the cards: an authority that issues
 * certificates and what the local identity provider needs to read them over TLS. All is made on the
 * machine that runs it, as {@link Chiavi} are.
 *
 * @param cartella where they are kept
 */
public record Tessere(Path cartella) {

    private static final String AUTORITA = "autorita";
    private static final PasswordProtection SEGRETO =
            new PasswordProtection(Keytool.PASSWORD.toCharArray());

    /** Makes the authority and what the provider needs, unless they are there already. */
    public static Tessere prepara(Path cartella) throws IOException, InterruptedException {
        Tessere tessere = new Tessere(cartella);
        if (Files.notExists(tessere.fidate())) {
            Keytool.coppia(
                    tessere.autorita(),
                    AUTORITA,
                    "CN=TS-CNS dimostrazione, O=Regione Lazio, C=IT",
                    "-keyalg",
                    "EC",
                    "-groupname",
                    "secp256r1",
                    "-validity",
                    "3650",
                    "-ext",
                    "bc:c",
                    "-ext",
                    "ku:c=keyCertSign,cRLSign");
            tessere.emetti(
                    tessere.server(),
                    "CN=localhost",
                    "eku=serverAuth",
                    "san=dns:localhost,ip:127.0.0.1");
            tessere.fida();
        }
        return tessere;
    }

    /**
     * The card of a person: a PKCS12 file that browsers import. Its subject is as on the real ones,
     * codice fiscale first.
     */
    public Path tessera(String codiceFiscale, String cognome, String nome)
            throws IOException, InterruptedException {
        Path file = cartella.resolve("ts-cns-" + codiceFiscale + ".p12");
        if (Files.notExists(file)) {
            emetti(
                    file,
                    "CN=%s/0000000000000000.dimostrazione, SURNAME=%s, GIVENNAME=%s, C=IT"
                            .formatted(codiceFiscale, cognome, nome),
                    "eku=clientAuth",
                    "ku:c=digitalSignature");
        }
        return file;
    }

    /** Key and certificate of the provider's TLS port. */
    Path server() {
        return cartella.resolve("server.p12");
    }

    /** Whose certificates that port accepts: the authority's. */
    Path fidate() {
        return cartella.resolve("fidate.p12");
    }

    private Path autorita() {
        return cartella.resolve("autorita.p12");
    }

    private void emetti(Path file, String soggetto, String uso, String altro)
            throws IOException, InterruptedException {
        String nome = file.getFileName().toString();
        Keytool.coppia(
                autorita(),
                nome,
                soggetto,
                "-signer",
                AUTORITA,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-validity",
                "3650",
                "-ext",
                uso,
                "-ext",
                altro);
        try {
            KeyStore sola = vuoto();
            sola.setEntry(nome, apri(autorita()).getEntry(nome, SEGRETO), SEGRETO);
            scrivi(sola, file);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private void fida() throws IOException {
        try {
            KeyStore fidate = vuoto();
            fidate.setCertificateEntry(AUTORITA, apri(autorita()).getCertificate(AUTORITA));
            scrivi(fidate, fidate());
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static KeyStore vuoto() throws IOException, GeneralSecurityException {
        KeyStore archivio = KeyStore.getInstance("PKCS12");
        archivio.load(null, null);
        return archivio;
    }

    private static KeyStore apri(Path file) throws IOException, GeneralSecurityException {
        KeyStore archivio = KeyStore.getInstance("PKCS12");
        try (InputStream contenuto = Files.newInputStream(file)) {
            archivio.load(contenuto, SEGRETO.getPassword());
        }
        return archivio;
    }

    private static void scrivi(KeyStore archivio, Path file)
            throws IOException, GeneralSecurityException {
        try (OutputStream contenuto = Files.newOutputStream(file)) {
            archivio.store(contenuto, SEGRETO.getPassword());
        }
    }
}
