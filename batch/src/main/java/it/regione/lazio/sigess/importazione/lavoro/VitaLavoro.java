// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.CodaDiScrittura;
import it.regione.lazio.sigess.importazione.RegistroImportazioni;
import it.regione.lazio.sigess.importazione.nodi.EsitoLavoro;
import it.regione.lazio.sigess.importazione.nodi.LavoriInCorso;
import it.regione.lazio.sigess.importazione.nodi.Lavoro;
import it.regione.lazio.sigess.importazione.nodi.NodoCorrente;
import jakarta.batch.runtime.BatchStatus;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Beginning and end of an execution, and of a job; each method is one transaction. */
@Stateless
public class VitaLavoro {

    private static final Logger LOG = Logger.getLogger(VitaLavoro.class.getName());

    @Inject LavoriInCorso lavori;
    @Inject Opere opere;
    @Inject CodaDiScrittura coda;
    @Inject NodoCorrente nodo;
    @Inject RegistroImportazioni registro;

    /**
     * The job of an import was told to start: from here on its death is noticed, even when it dies
     * before it has begun.
     */
    public void avviata(long importazione, long istanza, String nome, long esecuzione) {
        if (registro.affida(importazione, istanza)
                && lavori.assegna(istanza, nome, esecuzione, nodo.id())) {
            lavori.riguarda(istanza, importazione);
        }
    }

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
        opere.di(nome).importazione(istanza).ifPresent(i -> lavori.riguarda(istanza, i));
    }

    /**
     * The execution has ended: gives the turn back and leaves no work that looks alive, unless it
     * is going on by itself, when it keeps the turn: nobody writes in the middle of it. An
     * execution whose job was taken over touches nothing.
     */
    public void finisce(
            long istanza, String nome, long esecuzione, BatchStatus stato, boolean rifiutata) {
        Opera opera = opere.di(nome);
        EsitoLavoro esito = esito(opera, istanza, esecuzione, stato, rifiutata);
        if (!lavori.finisce(istanza, esecuzione, esito)) {
            LOG.warning("Execution " + esecuzione + " ends: another one has its job");
            return;
        }
        if (esito == EsitoLavoro.COMPLETATO || esito == EsitoLavoro.FALLITO) {
            opera.importazione(istanza).ifPresent(coda::lasciaTurno);
        }
        if (esito == EsitoLavoro.FERMATO && !opera.conclusa(istanza)) {
            opera.ferma(istanza);
        } else if (esito == EsitoLavoro.FALLITO && !opera.conclusa(istanza)) {
            opera.fallisci(istanza);
        }
    }

    /** Nothing more is to be done with it; somebody who has taken it since is left alone. */
    public boolean chiudi(Lavoro visto, boolean completato) {
        boolean chiuso = lavori.chiudi(visto, completato);
        if (chiuso && visto.importazione() != null) {
            coda.lasciaTurno(visto.importazione());
        }
        return chiuso;
    }

    /** Gives it up, unless somebody has taken it since. */
    public void fallisci(Lavoro visto) {
        if (chiudi(visto, false)) {
            opere.di(visto.nome()).fallisci(visto.istanza());
        }
    }

    private EsitoLavoro esito(
            Opera opera, long istanza, long esecuzione, BatchStatus stato, boolean rifiutata) {
        if (stato == BatchStatus.STOPPED || stato == BatchStatus.STOPPING) {
            return EsitoLavoro.FERMATO;
        }
        if (stato != BatchStatus.FAILED) {
            return EsitoLavoro.COMPLETATO;
        }
        boolean definitivo = rifiutata || opera.conclusa(istanza);
        return definitivo || !lavori.ritenta(istanza, esecuzione)
                ? EsitoLavoro.FALLITO
                : EsitoLavoro.RIPROVA;
    }
}
