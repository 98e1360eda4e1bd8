// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.DepositoFile;
import it.regione.lazio.sigess.importazione.FileTroppoGrandeException;
import it.regione.lazio.sigess.importazione.Importazione;
import it.regione.lazio.sigess.importazione.ParametriImportazione;
import it.regione.lazio.sigess.importazione.RegistroImportazioni;
import it.regione.lazio.sigess.importazione.RegistroRettifiche;
import it.regione.lazio.sigess.importazione.flusso.FlussoRifiutatoException;
import it.regione.lazio.sigess.shared.Testi;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the job was asked to import: an import of the queue, or a file of the inbox. */
@Dependent
public class RichiestaImportazione {

    private static final Testi TESTI = Testi.di(RegistroImportazioni.class);

    @Inject
    @BatchProperty(name = "importazione")
    private String importazione;

    @Inject
    @BatchProperty(name = "file")
    private String nomeFile;

    @Inject
    @BatchProperty(name = "codicePrestazione")
    private String codicePrestazione;

    @Inject
    @BatchProperty(name = "unitaOperativa")
    private String unitaOperativa;

    @Inject
    @BatchProperty(name = "operatore")
    private String operatore;

    @Inject
    @BatchProperty(name = "tipoIntervento")
    private String tipoIntervento;

    @Inject
    @BatchProperty(name = "rettificaDi")
    private String rettificaDi;

    @Inject private LavoroImportazione lavoro;
    @Inject private RegistroImportazioni registro;
    @Inject private RegistroRettifiche rettifiche;
    @Inject private DepositoFile file;

    /**
     * The import of this job instance, its file stored; empty when it was refused, with the reason
     * in the log and in the list of imports, or when another instance runs it already. Called again
     * after a crash it finds what it had done.
     */
    Optional<Long> registra(long istanza) throws IOException {
        Optional<Importazione> gia = registro.dellaIstanza(istanza);
        if (gia.isEmpty() && importazione != null && !importazione.isBlank()) {
            long id = Long.parseLong(importazione);
            boolean mia = lavoro.scrivi(() -> registro.affida(id, istanza));
            return mia ? Optional.of(id) : Optional.empty();
        }
        long id = gia.isPresent() ? gia.get().getId() : lavoro.scrivi(() -> nuova(istanza));
        if (registro.trova(id).getFileId() != null) {
            return Optional.of(id);
        }
        List<String> errori = errori(id);
        try {
            if (errori.isEmpty()) {
                deposita(id, errori);
            }
        } catch (FlussoRifiutatoException e) {
            lavoro.scrivi(() -> registro.rifiuta(id, e));
            return Optional.empty();
        }
        if (!errori.isEmpty()) {
            lavoro.scrivi(() -> registro.rifiuta(id, null, String.join(" ", errori)));
            return Optional.empty();
        }
        return Optional.of(id);
    }

    private long nuova(long istanza) {
        if (rettifica()) {
            return rettifiche.registra(istanza, nomeFile, rettificaDi);
        }
        ParametriImportazione parametri =
                new ParametriImportazione(
                        codicePrestazione, unitaOperativa, operatore, tipoIntervento);
        return registro.registra(istanza, nomeFile, parametri);
    }

    private List<String> errori(long id) {
        List<String> errori = new ArrayList<>();
        if (nomeFile == null || nomeFile.isBlank()) {
            errori.add(TESTI.get("parametro.file.assente"));
        } else if (!CartellaArrivo.nomeSemplice(nomeFile)) {
            errori.add(TESTI.get("parametro.file.nome", nomeFile));
        } else if (CartellaArrivo.trova(nomeFile).isEmpty()) {
            errori.add(
                    TESTI.get("parametro.file.introvabile", nomeFile, CartellaArrivo.percorso()));
        }
        Optional<String> altra = rettifica() ? rettifiche.errore(rettificaDi) : Optional.empty();
        altra.ifPresentOrElse(
                errori::add, () -> errori.addAll(registro.erroriDiParametri(id, null).values()));
        return errori;
    }

    /** A correction has the parameters of the import that it corrects: others are not looked at. */
    private boolean rettifica() {
        return rettificaDi != null && !rettificaDi.isBlank();
    }

    private void deposita(long id, List<String> errori)
            throws IOException, FlussoRifiutatoException {
        Path percorso = CartellaArrivo.trova(nomeFile).orElseThrow();
        if (!Files.isReadable(percorso)) {
            errori.add(TESTI.get("file.illeggibile", nomeFile));
            return;
        }
        try (InputStream contenuto = Files.newInputStream(percorso)) {
            long depositato = file.deposita(contenuto);
            lavoro.scrivi(() -> registro.deposita(id, depositato));
        } catch (FileTroppoGrandeException e) {
            errori.add(TESTI.get("file.troppoGrande"));
        }
    }
}
