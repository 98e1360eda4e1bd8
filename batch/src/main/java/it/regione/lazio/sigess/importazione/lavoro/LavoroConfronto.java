// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.RegistroConfronti;
import it.regione.lazio.sigess.importazione.StatoConfronto;
import it.regione.lazio.sigess.importazione.confronto.ConteggiConfronto;
import it.regione.lazio.sigess.importazione.confronto.Coppia;
import it.regione.lazio.sigess.importazione.confronto.EsecuzioneConfronto;
import it.regione.lazio.sigess.importazione.confronto.Esito;
import it.regione.lazio.sigess.importazione.confronto.FileConfrontati;
import it.regione.lazio.sigess.importazione.confronto.LetturaFile;
import it.regione.lazio.sigess.importazione.confronto.ScritturaConfronto;
import it.regione.lazio.sigess.importazione.confronto.Uscita;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/**
 * Compares an import with the files before it, from their ledgers. It changes nothing of the domain
 * and holds no turn: the import ended before. Cut off half-way it begins again.
 */
@Named("confronta")
@Dependent
public class LavoroConfronto extends AbstractBatchlet {

    private static final String NON_SI_CHIUDE = "The figures of a comparison do not add up: ";

    @Inject
    @BatchProperty(name = "importazione")
    private String importazione;

    @Inject private JobContext lavoro;
    @Inject private RegistroConfronti registro;
    @Inject private ScritturaConfronto scrittura;
    @Inject private LetturaFile lettura;
    private volatile boolean fermato;

    @Override
    public String process() {
        EsecuzioneConfronto chi =
                new EsecuzioneConfronto(
                        Long.parseLong(importazione),
                        lavoro.getInstanceId(),
                        lavoro.getExecutionId());
        if (!registro.affida(chi.importazione(), chi.istanza())) {
            return Analisi.RIFIUTATA;
        }
        Optional<FileConfrontati> file = registro.inizia(chi);
        while (!fermato && scrittura.dimentica(chi, true)) {
            // A short transaction for each part of what an earlier comparison had found.
        }
        if (fermato) {
            return StatoConfronto.INTERROTTO.name();
        }
        if (file.isEmpty()) {
            registro.togli(chi);
            return Analisi.COMPLETATA;
        }
        lettura.confronta(file.get(), uscita(chi)).ifPresent(c -> concludi(chi, c));
        return Analisi.COMPLETATA;
    }

    @Override
    public void stop() {
        fermato = true;
    }

    private void concludi(EsecuzioneConfronto chi, ConteggiConfronto conteggi) {
        while (scrittura.dimentica(chi, false)) {
            // What served the comparison only.
        }
        if (!conteggi.siChiude()) {
            throw new IllegalStateException(NON_SI_CHIUDE + chi.importazione() + " " + conteggi);
        }
        registro.concludi(chi, conteggi);
    }

    private Uscita uscita(EsecuzioneConfronto chi) {
        return new Uscita() {
            @Override
            public void scrivi(List<Esito> esiti) {
                scrittura.scrivi(chi, esiti);
            }

            @Override
            public void abbina(List<Coppia> coppie) {
                scrittura.abbina(chi, coppie);
            }

            @Override
            public boolean fermata() {
                return fermato;
            }
        };
    }
}
