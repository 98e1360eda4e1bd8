// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import it.regione.lazio.sigess.importazione.CausaVerifica;
import it.regione.lazio.sigess.importazione.EsitoDecisione;
import it.regione.lazio.sigess.importazione.EsitoDecisioni;
import it.regione.lazio.sigess.importazione.SceltaVerifica;
import it.regione.lazio.sigess.importazione.TurnoOccupatoException;
import it.regione.lazio.sigess.importazione.VerificaDettaglio;
import it.regione.lazio.sigess.importazione.VerificheService;
import it.regione.lazio.sigess.shared.Testi;
import it.regione.lazio.sigess.web.Formati;
import it.regione.lazio.sigess.web.Parametri;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A row that waits for a person: what it says, what it may mean, what can be chosen. */
@Named
@ViewScoped
public class VerificaPagina implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Testi TESTI = Testi.di(Formati.class);
    private static final int BLOCCO = 10;

    @Inject VerificheService servizio;

    private String id;
    private String scelta;
    private String nota;
    private boolean tutte;
    private EsitoDecisione esito;
    private EsitoDecisioni altre;
    private boolean occupata;
    private Map<Long, Integer> versioni;
    private transient VerificaDettaglio dettaglio;

    public void carica() {
        dettaglio = servizio.dettaglio(Parametri.numero(id));
        if (versioni == null) {
            versioni = new HashMap<>(dettaglio.versioni());
        }
    }

    public VerificaDettaglio getDettaglio() {
        if (dettaglio == null) {
            carica();
        }
        return dettaglio;
    }

    /** The choices in words, to what {@link #decidi} takes; one for each record that is meant. */
    public Map<String, String> getScelte() {
        Map<String, String> scelte = new LinkedHashMap<>();
        String causa = getDettaglio().verifica().getCausa().name();
        for (SceltaVerifica tipo : getDettaglio().verifica().getCausa().scelte()) {
            String testo = "verifica.scelta." + causa + "." + tipo;
            if (tipo.conCandidato()) {
                getDettaglio()
                        .candidati()
                        .forEach(
                                c -> scelte.put(TESTI.get(testo, c.titolo()), tipo + ":" + c.id()));
            } else {
                scelte.put(TESTI.get(senzaRecord(tipo) ? testo + ".sola" : testo), tipo.name());
            }
        }
        return scelte;
    }

    /** The benefit of the other unit is gone: the row would be recorded for its own. */
    private boolean senzaRecord(SceltaVerifica tipo) {
        return tipo == SceltaVerifica.APPLICA
                && getDettaglio().candidati().isEmpty()
                && getDettaglio().verifica().getCausa() == CausaVerifica.ALTRA_UNITA;
    }

    /** Decides; the same page then tells what became of it. */
    public void decidi() {
        String[] parti = scelta.split(":");
        SceltaVerifica tipo = SceltaVerifica.valueOf(parti[0]);
        Long candidato = parti.length > 1 ? Long.valueOf(parti[1]) : null;
        long questa = Parametri.numero(id);
        List<Long> uguali = tutte ? servizio.uguali(questa, tipo) : List.of();
        altre = null;
        occupata = false;
        try {
            esito = servizio.decidi(questa, tipo, candidato, nota, versioni);
        } catch (TurnoOccupatoException e) {
            esito = EsitoDecisione.di(EsitoDecisione.Tipo.OCCUPATA);
        }
        dettaglio = null;
        versioni = null;
        if (tutte && esito.tipo() == EsitoDecisione.Tipo.DECISA) {
            int decise = insieme(uguali, tipo);
            altre = new EsitoDecisioni(decise, 0, (int) getDettaglio().uguali());
        }
    }

    /** A few in each transaction: an import under way waits for none of them long. */
    private int insieme(List<Long> uguali, SceltaVerifica tipo) {
        int decise = 0;
        try {
            for (int da = 0; da < uguali.size(); da += BLOCCO) {
                List<Long> blocco = uguali.subList(da, Math.min(uguali.size(), da + BLOCCO));
                decise += servizio.decidi(blocco, tipo, nota).decise();
            }
        } catch (TurnoOccupatoException e) {
            occupata = true;
        }
        return decise;
    }

    /** Whether an import came between before all other items had their turn. */
    public boolean isOccupata() {
        return occupata;
    }

    /** Null until something was decided here. */
    public EsitoDecisione getEsito() {
        return esito;
    }

    /** What became of the other items that took the same choice; null when none was asked to. */
    public EsitoDecisioni getAltre() {
        return altre;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getScelta() {
        return scelta;
    }

    public void setScelta(String scelta) {
        this.scelta = scelta;
    }

    public String getNota() {
        return nota;
    }

    public void setNota(String nota) {
        this.nota = nota;
    }

    public boolean isTutte() {
        return tutte;
    }

    public void setTutte(boolean tutte) {
        this.tutte = tutte;
    }
}
