// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.nodi.EsitoLavoro;
import it.regione.lazio.sigess.importazione.nodi.LavoriInCorso;
import it.regione.lazio.sigess.importazione.nodi.Lavoro;
import it.regione.lazio.sigess.importazione.nodi.NodoCorrente;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobExecutionAlreadyCompleteException;
import jakarta.batch.operations.JobExecutionNotMostRecentException;
import jakarta.batch.operations.JobOperator;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Restarts, from their last committed chunk, the jobs of nodes that are no more and those of this
 * node whose execution died while the database was away. A job that a living node runs is never
 * touched. One that cannot be restarted for a passing reason is tried again, and holds no other
 * back.
 */
@Dependent
class Ripresa {

    private static final Logger LOG = Logger.getLogger(Ripresa.class.getName());

    /** The repository writes an execution's end after the last listener: it is left the time. */
    private static final Duration ASSESTAMENTO = Duration.ofSeconds(3);

    @Inject Opere opere;
    @Inject VitaLavoro vita;
    @Inject LavoriInCorso lavori;
    @Inject NodoCorrente nodo;
    @Inject EsecuzioniLocali esecuzioni;
    @Inject Osservatore osservatore;

    /** To be called every second or so. */
    void avanza(JobOperator operatore) {
        osservatore.guarda();
        lavori.abbandonati().forEach(l -> tenta(operatore, l, this::eredita));
        lavori.delNodo(nodo.id()).forEach(l -> tenta(operatore, l, this::cura));
    }

    private void tenta(
            JobOperator operatore, Lavoro lavoro, BiConsumer<JobOperator, Lavoro> azione) {
        try {
            azione.accept(operatore, lavoro);
        } catch (EJBException e) {
            LOG.log(Level.WARNING, lavoro + " to be tried again", e);
        }
    }

    /** What a node left behind that is no more. */
    private void eredita(JobOperator operatore, Lavoro lavoro) {
        if (lavoro.esito() == EsitoLavoro.COMPLETATO || lavoro.esito() == EsitoLavoro.FALLITO) {
            vita.chiudi(lavoro, lavoro.esito() == EsitoLavoro.COMPLETATO);
        } else {
            concludiORiprendi(operatore, lavoro);
        }
    }

    /** What this node has in hand. */
    private void cura(JobOperator operatore, Lavoro lavoro) {
        if (esecuzioni.viva(lavoro.istanza())) {
            return;
        }
        Duration ferma = esecuzioni.ferma(lavoro.istanza());
        if (lavoro.esito() == EsitoLavoro.RIPRESA || lavoro.esito() == EsitoLavoro.RIPROVA) {
            if (ferma.compareTo(pausa(lavoro.tentativi())) >= 0) {
                riprendi(operatore, lavoro);
            }
        } else if (ferma.compareTo(ASSESTAMENTO) < 0) {
            return;
        } else if (lavoro.esito() == null) {
            concludiORiprendi(operatore, lavoro);
        } else if (lavoro.esito() == EsitoLavoro.FERMATO) {
            fermato(operatore, lavoro, ferma);
        } else {
            vita.chiudi(lavoro, lavoro.esito() == EsitoLavoro.COMPLETATO);
        }
    }

    /** None, then 3, 6, 12 … seconds: a database takes a while to come back. */
    private static Duration pausa(int tentativi) {
        return tentativi == 0
                ? Duration.ZERO
                : ASSESTAMENTO.multipliedBy(1L << Math.min(tentativi, 10) - 1);
    }

    /**
     * A person stopped it, if the servers outlive the stop. One that ends stops the jobs of all the
     * others too, since it finds them running in the repository.
     */
    private void fermato(JobOperator operatore, Lavoro lavoro, Duration ferma) {
        if (osservatore.unAltroFinisce()) {
            riprendi(operatore, lavoro);
        } else if (osservatore.solo() || ferma.compareTo(Battito.PASSO.multipliedBy(4)) > 0) {
            vita.chiudi(lavoro, false);
        }
    }

    /** It may have died after its last step, with nothing left to do. */
    private void concludiORiprendi(JobOperator operatore, Lavoro lavoro) {
        Opera opera = opere.di(lavoro.nome());
        if (opera.conclusa(lavoro.istanza())) {
            vita.chiudi(lavoro, opera.riuscita(lavoro.istanza()));
        } else {
            riprendi(operatore, lavoro);
        }
    }

    private void riprendi(JobOperator operatore, Lavoro lavoro) {
        boolean mio = lavoro.nodo() == nodo.id();
        if (mio
                && lavoro.esito() == null
                && !lavori.ritenta(lavoro.istanza(), lavoro.esecuzione())) {
            vita.fallisci(lavoro);
            return;
        }
        Optional<Long> ultima = lavori.riprendi(lavoro, nodo.id());
        if (ultima.isEmpty()) {
            return;
        }
        Lavoro preso = lavoro.preso(nodo.id());
        try {
            riavvia(operatore, preso, ultima.get());
        } catch (JobExecutionAlreadyCompleteException e) {
            vita.chiudi(preso, true);
        } catch (BatchRuntimeException e) {
            nonRiavviato(preso, e);
        }
    }

    /** A person who restarts it at the same moment has taken it already: then nothing is failed. */
    private void nonRiavviato(Lavoro lavoro, BatchRuntimeException perche) {
        boolean diAltri = perche instanceof JobExecutionNotMostRecentException;
        LOG.log(diAltri ? Level.INFO : Level.SEVERE, lavoro + " not restarted", perche);
        esecuzioni.mancata(lavoro.istanza());
        if (!lavori.ritenta(lavoro.istanza(), lavoro.esecuzione())) {
            vita.fallisci(lavoro);
        }
    }

    /** By force: that nobody runs it is our table's to know, not the repository's. */
    private void riavvia(JobOperator operatore, Lavoro lavoro, long ultima) {
        Properties parametri = new Properties();
        parametri.putAll(operatore.getParameters(ultima));
        parametri.setProperty("jberet.restart.mode", "force");
        long nuova = operatore.restart(ultima, parametri);
        esecuzioni.avviata(lavoro.istanza(), operatore.getJobExecution(nuova));
        LOG.info(
                String.format(
                        "Importazione %s resumed: %s, execution %d after %d",
                        lavoro.importazione(), lavoro.nome(), nuova, ultima));
    }
}
