// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.CodaDiScrittura;
import it.regione.lazio.sigess.importazione.Importazione;
import it.regione.lazio.sigess.importazione.RegistroImportazioni;
import it.regione.lazio.sigess.importazione.StatoImportazione;
import it.regione.lazio.sigess.importazione.nodi.EsitoLavoro;
import it.regione.lazio.sigess.importazione.nodi.LavoriInCorso;
import it.regione.lazio.sigess.importazione.nodi.NodoCorrente;
import jakarta.batch.runtime.BatchStatus;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Beginning and end of an execution, each in one transaction. */
@Stateless
public class VitaLavoro {

    private static final Logger LOG = Logger.getLogger(VitaLavoro.class.getName());

    @Inject private LavoriInCorso lavori;
    @Inject private RegistroImportazioni registro;
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
        registro.dellaIstanza(istanza).ifPresent(i -> lavori.riguarda(istanza, i.getId()));
    }

    /**
     * The execution has ended: gives the turn back and leaves no import that looks alive, unless it
     * is going on by itself, when it keeps the turn: nobody writes in the middle of it. An
     * execution whose job was taken over touches nothing.
     */
    public void finisce(long istanza, long esecuzione, BatchStatus stato, boolean rifiutata) {
        Importazione importazione = registro.dellaIstanza(istanza).orElse(null);
        EsitoLavoro esito = esito(importazione, istanza, esecuzione, stato, rifiutata);
        if (!lavori.finisce(istanza, esecuzione, esito)) {
            LOG.warning("Execution " + esecuzione + " ends: another one has its job");
            return;
        }
        if (importazione == null) {
            return;
        }
        if (esito == EsitoLavoro.COMPLETATO || esito == EsitoLavoro.FALLITO) {
            coda.lasciaTurno(importazione.getId());
        }
        if (!conclusa(importazione) && esito == EsitoLavoro.FERMATO) {
            registro.concludi(importazione.getId(), StatoImportazione.INTERROTTA);
        } else if (!conclusa(importazione) && esito == EsitoLavoro.FALLITO) {
            registro.concludi(importazione.getId(), StatoImportazione.FALLITA);
        }
    }

    private EsitoLavoro esito(
            Importazione importazione,
            long istanza,
            long esecuzione,
            BatchStatus stato,
            boolean rifiutata) {
        if (stato == BatchStatus.STOPPED || stato == BatchStatus.STOPPING) {
            return EsitoLavoro.FERMATO;
        }
        if (stato != BatchStatus.FAILED) {
            return EsitoLavoro.COMPLETATO;
        }
        boolean definitivo = rifiutata || importazione != null && conclusa(importazione);
        return definitivo || !lavori.ritenta(istanza, esecuzione)
                ? EsitoLavoro.FALLITO
                : EsitoLavoro.RIPROVA;
    }

    /**
     * One that was stopped may be going on: only a new end says that it is over. One that is being
     * undone is another job's.
     */
    static boolean conclusa(Importazione importazione) {
        StatoImportazione stato = importazione.getStato();
        return stato == StatoImportazione.IN_ANNULLAMENTO
                || stato.conclusa() && stato != StatoImportazione.INTERROTTA;
    }
}
