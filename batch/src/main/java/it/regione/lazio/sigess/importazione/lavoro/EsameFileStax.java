// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.DepositoFile;
import it.regione.lazio.sigess.importazione.EsameFile;
import it.regione.lazio.sigess.importazione.flusso.FlussoRifiutatoException;
import it.regione.lazio.sigess.importazione.lettura.LettoreFlusso;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads the head of a stored file, up to its first row. */
@ApplicationScoped
public class EsameFileStax implements EsameFile {

    @Inject private DepositoFile file;

    @Override
    public Esame esamina(long id) throws FlussoRifiutatoException {
        try (LettoreFlusso lettore = new LettoreFlusso(file.apri(id))) {
            return new Esame(lettore.tipo(), lettore.intestazione());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
