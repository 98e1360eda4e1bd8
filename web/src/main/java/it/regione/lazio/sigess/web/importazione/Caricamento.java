// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import it.regione.lazio.sigess.importazione.EsameFile;
import it.regione.lazio.sigess.importazione.EsameFile.Esame;
import it.regione.lazio.sigess.importazione.FileTroppoGrandeException;
import it.regione.lazio.sigess.importazione.Importazione;
import it.regione.lazio.sigess.importazione.ImportazioneService;
import it.regione.lazio.sigess.importazione.TestiRilievi;
import it.regione.lazio.sigess.importazione.flusso.FlussoRifiutatoException;
import it.regione.lazio.sigess.shared.Testi;
import it.regione.lazio.sigess.web.Formati;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;

/**
 * The file of the page: streamed into the database as it arrives, then looked at. A file that is no
 * flow leaves a text that says why, and none to import.
 */
@Named
@ViewScoped
public class Caricamento implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Testi TESTI = Testi.di(Formati.class);

    @Inject private ImportazioneService servizio;
    @Inject private EsameFile esame;

    private FileArrivato file;
    private String rifiuto;

    public void ricevi(FileUploadEvent evento) throws IOException {
        file = null;
        rifiuto = null;
        UploadedFile caricato = evento.getFile();
        try (InputStream contenuto = caricato.getInputStream()) {
            long id = servizio.deposita(contenuto);
            Esame esito = esame.esamina(id);
            file =
                    new FileArrivato(
                            id,
                            NomeFile.di(caricato.getFileName()),
                            caricato.getSize(),
                            esito.tipo(),
                            esito.intestazione());
        } catch (FlussoRifiutatoException e) {
            rifiuto = TestiRilievi.rifiuto(e);
        } catch (FileTroppoGrandeException e) {
            rifiuto = TESTI.get("caricamento.troppoGrande");
        }
    }

    /** Null when nothing arrived, or what arrived was refused. */
    public FileArrivato getFile() {
        return file;
    }

    /** The imports that have already brought the file in, not undone. */
    public List<Importazione> getPrecedenti() {
        return file == null ? List.of() : servizio.precedenti(file.id());
    }

    /** Largest file that is taken in, in bytes. */
    public long getMassimo() {
        return ImportazioneService.DIMENSIONE_MASSIMA;
    }

    public String getRifiuto() {
        return rifiuto;
    }
}
