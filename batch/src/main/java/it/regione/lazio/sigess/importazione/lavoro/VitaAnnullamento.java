// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.Annullamento;
import it.regione.lazio.sigess.importazione.CodaDiScrittura;
import it.regione.lazio.sigess.importazione.RegistroAnnullamenti;
import it.regione.lazio.sigess.importazione.StatoAnnullamento;
import it.regione.lazio.sigess.importazione.nodi.EsitoLavoro;
import it.regione.lazio.sigess.importazione.nodi.LavoriInCorso;
import it.regione.lazio.sigess.importazione.nodi.NodoCorrente;
import jakarta.batch.runtime.BatchStatus;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Beginning and end of an execution that undoes an import, each in one transaction. */
@Stateless
public class VitaAnnullamento {

    private static final Logger LOG = Logger.getLogger(VitaAnnullamento.class.getName());

    @Inject private LavoriInCorso lavori;
    @Inject private RegistroAnnullamenti registro;
    @Inject private CodaDiScrittura coda;
    @Inject private NodoCorrente nodo;

    /**
     * The execution takes its job.
     *
     * @throws IllegalStateException a living execution has it, here or on another node
     */
    public void inizia(long istanza, String nome, long esecuzione) {
        if (!lavori.prendi(istanza, nome, esecuzione, nodo.id())) {
            throw new IllegalStateException(
                    "Job instance " + istanza + " runs already: this execution ends here");
        }
    }

    /**
     * The execution has ended: gives the turn back and leaves no undo that looks alive, unless it
     * is going on by itself. An execution whose job was taken over touches nothing.
     */
    public void finisce(long istanza, long esecuzione, BatchStatus stato, boolean rifiutata) {
        Annullamento annullamento = registro.dellaIstanza(istanza).orElse(null);
        boolean concluso = rifiutata || annullamento != null && annullamento.getStato().concluso();
        EsitoLavoro esito = esito(istanza, esecuzione, stato, concluso);
        if (!lavori.finisce(istanza, esecuzione, esito)) {
            LOG.warning("Execution " + esecuzione + " ends: another one has its job");
            return;
        }
        if (annullamento == null) {
            return;
        }
        boolean finito = esito == EsitoLavoro.COMPLETATO || esito == EsitoLavoro.FALLITO;
        if (finito && !annullamento.isProva()) {
            coda.lasciaTurno(annullamento.getImportazioneId());
        }
        if (!concluso && esito == EsitoLavoro.FERMATO) {
            registro.passaA(annullamento.getId(), StatoAnnullamento.INTERROTTO);
        } else if (!concluso && esito == EsitoLavoro.FALLITO) {
            registro.fallisci(annullamento.getId());
        }
    }

    private EsitoLavoro esito(long istanza, long esecuzione, BatchStatus stato, boolean concluso) {
        if (stato == BatchStatus.STOPPED || stato == BatchStatus.STOPPING) {
            return EsitoLavoro.FERMATO;
        }
        if (stato != BatchStatus.FAILED) {
            return EsitoLavoro.COMPLETATO;
        }
        return concluso || !lavori.ritenta(istanza, esecuzione)
                ? EsitoLavoro.FALLITO
                : EsitoLavoro.RIPROVA;
    }
}
