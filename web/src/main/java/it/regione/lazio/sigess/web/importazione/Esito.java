// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import it.regione.lazio.sigess.importazione.AnteprimaService;
import it.regione.lazio.sigess.importazione.Conteggi;
import it.regione.lazio.sigess.importazione.Importazione;
import it.regione.lazio.sigess.importazione.ImportazioneService;
import it.regione.lazio.sigess.importazione.ParametriImportazione;
import it.regione.lazio.sigess.importazione.StatoImportazione;
import it.regione.lazio.sigess.importazione.regole.catalogo.prestazione.CodiciPrestazione;
import it.regione.lazio.sigess.shared.NonTrovatoException;
import it.regione.lazio.sigess.shared.Testi;
import it.regione.lazio.sigess.web.Formati;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.primefaces.PrimeFaces;

/** One import as it is now: read once per request, since a job is changing it. */
@Named
@RequestScoped
public class Esito {

    private static final List<String> ESITI =
            List.of(
                    "nuove",
                    "aggiornate",
                    "invariate",
                    "annullate",
                    "scartate",
                    "escluse",
                    "parcheggiate");
    private static final List<String> CREATI =
            List.of("soggettiCreati", "preseCreate", "schedeCreate", "interventiCreati");
    private static final Testi TESTI = Testi.di(Formati.class);

    @Inject private ImportazioneService servizio;

    @Inject private AnteprimaService anteprime;

    @Inject private VistaImportazione vista;

    private Importazione importazione;
    private Boolean senzaRighe;

    /** Before the page is first drawn; a preview has a page of its own. */
    public String apri() {
        vista.setSeguita(!isConclusa());
        return getImportazione().isAnteprima() ? pagina("anteprima") : null;
    }

    /** Before the page of a preview is first drawn; an import has a page of its own. */
    public String apriAnteprima() {
        vista.setSeguita(!isConclusa());
        return getImportazione().isAnteprima() ? null : pagina("importazione");
    }

    private String pagina(String quale) {
        return "/importazione/" + quale + ".xhtml?faces-redirect=true&id=" + vista.getId();
    }

    /** The preview that took the place of the one that this refused import confirmed. */
    public Long getNuovaAnteprima() {
        Importazione i = getImportazione();
        return i.isAnteprima()
                        || i.getAnteprimaId() == null
                        || i.getStato() != StatoImportazione.RIFIUTATA
                ? null
                : anteprime.successiva(i.getAnteprimaId()).map(Importazione::getId).orElse(null);
    }

    /** Called by the page: when the import has ended, its outcome takes the place of progress. */
    public void segui() {
        if (isConclusa()) {
            vista.setSeguita(false);
            PrimeFaces.current().ajax().update("esito");
        }
    }

    public boolean isConclusa() {
        return getImportazione().getStato().conclusa();
    }

    /** Waits for its turn, or for the server to begin. */
    public boolean isInAttesa() {
        StatoImportazione stato = getImportazione().getStato();
        return stato == StatoImportazione.IN_CODA || stato == StatoImportazione.IN_ATTESA;
    }

    public long getDavanti() {
        return servizio.davanti(vista.getId());
    }

    public Importazione getImportazione() {
        if (importazione == null) {
            if (vista.getId() == null) {
                throw new NonTrovatoException("importazione");
            }
            importazione = servizio.trova(vista.getId());
        }
        return importazione;
    }

    /** The codes of the file, and whether the parameter took them. */
    public List<CodiceTrovato> getCodici() {
        ParametriImportazione parametri = getImportazione().getParametri();
        return getImportazione().getCodiciTrovati().entrySet().stream()
                .map(
                        c ->
                                new CodiceTrovato(
                                        c.getKey(),
                                        c.getValue(),
                                        CodiciPrestazione.inForma(c.getKey()),
                                        parametri.seleziona(c.getKey())))
                .sorted(Comparator.comparing(CodiceTrovato::codice))
                .toList();
    }

    /** Read = sum of the outcomes, in words. */
    public String getConservazione() {
        Conteggi c = getImportazione().getConteggi();
        return TESTI.get(
                "esito.conservazione",
                c.getLette(),
                c.getNuove(),
                c.getAggiornate(),
                c.getInvariate(),
                c.getAnnullate(),
                c.getScartate(),
                c.getEscluse(),
                c.getParcheggiate());
    }

    /** A preview of which the counts are all that is left. */
    public boolean isSenzaRighe() {
        if (senzaRighe == null) {
            senzaRighe =
                    isConclusa()
                            && getImportazione().isAnteprima()
                            && anteprime.senzaRighe(vista.getId());
        }
        return senzaRighe;
    }

    /** First and last day on which the benefits of the file begin; null when it tells none. */
    public String getPeriodo() {
        Importazione i = getImportazione();
        return i.getPrestazioniDal() == null
                ? null
                : TESTI.get(
                        "esito.dalAl",
                        Formati.data(i.getPrestazioniDal()),
                        Formati.data(i.getPrestazioniAl()));
    }

    /** From the start of the job to its end. */
    public String getDurata() {
        Importazione i = getImportazione();
        Duration durata = Duration.between(i.getIniziataIl(), i.getTerminataIl());
        return TESTI.get("esito.durata", durata.toMinutes(), durata.toSecondsPart());
    }

    /** Names of the counts: what became of the rows. */
    public List<String> getEsiti() {
        return ESITI;
    }

    /** Names of the counts: records that were made. */
    public List<String> getCreati() {
        return CREATI;
    }

    /** A benefit code of the file with its number of rows. */
    public record CodiceTrovato(String codice, int righe, boolean inForma, boolean selezionato) {}
}
