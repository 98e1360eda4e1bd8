// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.Annullamento;
import it.regione.lazio.sigess.importazione.CodaDiScrittura;
import it.regione.lazio.sigess.importazione.Importazione;
import it.regione.lazio.sigess.importazione.RegistroAnnullamenti;
import it.regione.lazio.sigess.importazione.RegistroImportazioni;
import it.regione.lazio.sigess.importazione.StatoAnnullamento;
import it.regione.lazio.sigess.importazione.StatoImportazione;
import it.regione.lazio.sigess.importazione.nodi.EsitoLavoro;
import it.regione.lazio.sigess.importazione.nodi.LavoriInCorso;
import it.regione.lazio.sigess.importazione.nodi.Lavoro;
import it.regione.lazio.sigess.importazione.nodi.NodoCorrente;
import it.regione.lazio.sigess.importazione.nodi.RegistroNodi;
import jakarta.batch.operations.JobExecutionNotMostRecentException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.JobRestartException;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobExecution;
import jakarta.ejb.EJBException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Job instance and import have the same number, its execution a hundred more. */
class RipresaTest {

    private static final long IO = 7;
    private static final long MORTO = 6;

    private final List<Long> riavviate = new ArrayList<>();
    private final List<Long> fallite = new ArrayList<>();
    private final List<Long> chiuse = new ArrayList<>();
    private final List<Lavoro> abbandonati = new ArrayList<>();
    private final List<Lavoro> miei = new ArrayList<>();
    private final Ripresa ripresa = new Ripresa();
    private long senzaBancaDati;
    private RuntimeException rifiuto;
    private boolean presaDaAltri;
    private boolean presaAllaFine;
    private boolean ancoraUnaVolta = true;
    private boolean unAltroFinisce;
    private StatoAnnullamento annullamento = StatoAnnullamento.IN_CORSO;
    private StatoImportazione stato = StatoImportazione.IN_CORSO;

    @BeforeEach
    void collega() {
        ripresa.opere = new Importazioni();
        ripresa.lavori = new Lavori();
        ripresa.vita = new VitaLavoro();
        ripresa.vita.coda = new Coda();
        ripresa.vita.opere = ripresa.opere;
        ripresa.vita.lavori = ripresa.lavori;
        ripresa.nodo = new NodoCorrente();
        ripresa.nodo.diventa(IO);
        ripresa.esecuzioni = new EsecuzioniLocali();
        ripresa.osservatore = new Quiete();
        ripresa.osservatore.io = ripresa.nodo;
        ripresa.osservatore.registro = new Nodi();
    }

    @Test
    void whatADeadNodeLeftIsRestartedWhateverItWasDoing() {
        abbandonati.add(lavoro(1, MORTO, null));
        abbandonati.add(lavoro(2, MORTO, EsitoLavoro.FERMATO));
        abbandonati.add(lavoro(3, MORTO, EsitoLavoro.RIPRESA));
        avanza();
        assertThat(riavviate).containsExactly(101L, 102L, 103L);
    }

    @Test
    void whatHadEndedWhenItsNodeDiedIsOnlyPutInOrder() {
        abbandonati.add(lavoro(1, MORTO, EsitoLavoro.COMPLETATO));
        avanza();
        stato = StatoImportazione.COMPLETATA;
        abbandonati.set(0, lavoro(2, MORTO, null));
        avanza();
        assertThat(riavviate).isEmpty();
        assertThat(chiuse).containsExactly(1L, 2L);
    }

    @Test
    void anUndoThatHadEndedIsOnlyPutInOrderAndOneThatHadNotGoesOn() {
        for (StatoAnnullamento fine :
                List.of(StatoAnnullamento.COMPLETATO, StatoAnnullamento.FALLITO)) {
            annullamento = fine;
            abbandonati.add(new Lavoro(1, CodaAnnullamenti.JOB, 101, MORTO, 1L, 1, null));
            avanza();
            assertThat(riavviate).isEmpty();
            abbandonati.clear();
        }
        assertThat(chiuse).containsExactly(1L, 1L);
        annullamento = StatoAnnullamento.IN_CORSO;
        abbandonati.add(new Lavoro(2, CodaAnnullamenti.JOB, 102, MORTO, 2L, 1, null));
        avanza();
        assertThat(riavviate).containsExactly(102L);
    }

    @Test
    void oneThatFailsForAPassingReasonIsTriedAgainAlone() {
        senzaBancaDati = 2;
        for (long i = 1; i <= 3; i++) {
            abbandonati.add(lavoro(i, MORTO, null));
        }
        avanza();
        assertThat(riavviate).containsExactly(101L, 103L);
        senzaBancaDati = 0;
        abbandonati.removeIf(l -> l.istanza() != 2);
        avanza();
        assertThat(riavviate).containsExactly(101L, 103L, 102L);
        assertThat(fallite).isEmpty();
    }

    @Test
    void whatAnotherNodeTookFirstIsLeftToIt() {
        presaDaAltri = true;
        abbandonati.add(lavoro(1, MORTO, null));
        avanza();
        assertThat(riavviate).isEmpty();
        assertThat(chiuse).isEmpty();
    }

    @Test
    void whatRunsHereIsLeftAlone() {
        miei.add(lavoro(1, IO, null));
        ripresa.esecuzioni.entra(1, 101);
        avanza();
        assertThat(riavviate).isEmpty();
    }

    @Test
    void whatDiedHereWhileTheServerLivedIsRestarted() {
        miei.add(lavoro(1, IO, null));
        avanza();
        assertThat(riavviate).containsExactly(101L);
    }

    @Test
    void whatWasJustToldToStartIsNotStartedTwice() {
        miei.add(lavoro(1, IO, EsitoLavoro.RIPRESA));
        avanza();
        avanza();
        assertThat(riavviate).containsExactly(101L);
    }

    @Test
    void whatAPersonStoppedStaysStopped() {
        miei.add(lavoro(1, IO, EsitoLavoro.FERMATO));
        avanza();
        assertThat(riavviate).isEmpty();
        assertThat(chiuse).containsExactly(1L);
    }

    @Test
    void whatAnotherServerStoppedWhenItEndedGoesOn() {
        unAltroFinisce = true;
        miei.add(lavoro(1, IO, EsitoLavoro.FERMATO));
        avanza();
        assertThat(riavviate).containsExactly(101L);
    }

    @Test
    void oneThatCannotBeRestartedHasFailedAfterAFewTries() {
        rifiuto = new JobRestartException();
        abbandonati.add(lavoro(1, MORTO, null));
        avanza();
        assertThat(fallite).isEmpty();
        ancoraUnaVolta = false;
        avanza();
        assertThat(fallite).containsExactly(1L);
    }

    @Test
    void oneThatAPersonRestartedMeanwhileIsTheirs() {
        rifiuto = new JobExecutionNotMostRecentException();
        abbandonati.add(lavoro(1, MORTO, null));
        avanza();
        assertThat(fallite).isEmpty();
        assertThat(chiuse).isEmpty();
        presaAllaFine = true;
        ancoraUnaVolta = false;
        avanza();
        assertThat(fallite).isEmpty();
    }

    @Test
    void oneThatTheRepositoryThinksRestartedWhenNobodyDidIsGivenUpAfterAFewTries() {
        rifiuto = new JobExecutionNotMostRecentException();
        ancoraUnaVolta = false;
        abbandonati.add(lavoro(1, MORTO, null));
        avanza();
        assertThat(fallite).containsExactly(1L);
        assertThat(chiuse).containsExactly(1L);
    }

    @Test
    void whatCouldNotBeRestartedIsNotTriedAgainAtOnce() {
        rifiuto = new JobRestartException();
        miei.add(lavoro(1, IO, EsitoLavoro.RIPRESA));
        avanza();
        rifiuto = null;
        avanza();
        assertThat(riavviate).isEmpty();
    }

    @Test
    void aSecondExecutionThatWasRefusedDoesNotTakeTheLivingOneForDead() {
        miei.add(lavoro(1, IO, null));
        ripresa.esecuzioni.entra(1, 101);
        ripresa.esecuzioni.entra(1, 102);
        ripresa.esecuzioni.esce(1, 102);
        avanza();
        assertThat(riavviate).isEmpty();
        assertThat(ripresa.esecuzioni.ferma(1)).isZero();
        ripresa.esecuzioni.esce(1, 101);
        assertThat(ripresa.esecuzioni.viva(1)).isFalse();
    }

    private void avanza() {
        ripresa.avanza(finto(JobOperator.class, (p, metodo, a) -> opera(metodo.getName(), a)));
    }

    private Object opera(String metodo, Object... argomenti) {
        return switch (metodo) {
            case "getParameters" -> new Properties();
            case "getJobExecution" -> esecuzione((Long) argomenti[0]);
            case "restart" -> riavvia((Long) argomenti[0], (Properties) argomenti[1]);
            default -> throw new UnsupportedOperationException(metodo);
        };
    }

    private long riavvia(long esecuzione, Properties parametri) {
        if (rifiuto != null) {
            throw rifiuto;
        }
        assertThat(parametri).containsEntry("jberet.restart.mode", "force");
        riavviate.add(esecuzione);
        return esecuzione + 100;
    }

    private static Lavoro lavoro(long numero, long nodo, EsitoLavoro esito) {
        return new Lavoro(numero, "importazione-siuss", numero + 100, nodo, numero, 1, esito);
    }

    private static JobExecution esecuzione(long id) {
        return finto(
                JobExecution.class,
                (p, metodo, a) ->
                        metodo.getName().equals("getBatchStatus") ? BatchStatus.STARTING : id);
    }

    private static <T> T finto(Class<T> tipo, InvocationHandler risposta) {
        return tipo.cast(
                Proxy.newProxyInstance(tipo.getClassLoader(), new Class<?>[] {tipo}, risposta));
    }

    private final class Lavori extends LavoriInCorso {
        @Override
        public List<Lavoro> abbandonati() {
            return abbandonati;
        }

        @Override
        public List<Lavoro> delNodo(long nodo) {
            return miei;
        }

        @Override
        public Optional<Long> riprendi(Lavoro visto, long nodo) {
            if (visto.istanza() == senzaBancaDati) {
                throw new EJBException();
            }
            return presaDaAltri ? Optional.empty() : Optional.of(visto.esecuzione());
        }

        @Override
        public boolean ritenta(long istanza, long esecuzione) {
            return ancoraUnaVolta;
        }

        @Override
        public boolean chiudi(Lavoro visto, boolean completato) {
            return !presaAllaFine && chiuse.add(visto.istanza());
        }
    }

    private final class Importazioni extends Opere {
        @Override
        Opera di(String lavoro) {
            if (CodaAnnullamenti.JOB.equals(lavoro)) {
                OperaAnnullamento opera = new OperaAnnullamento();
                opera.registro = new Annullamenti();
                return opera;
            }
            OperaImportazione opera = new OperaImportazione();
            opera.registro = new Registro();
            return opera;
        }
    }

    private final class Registro extends RegistroImportazioni {
        @Override
        public Optional<Importazione> dellaIstanza(long istanza) {
            return Optional.of(new Finta(istanza));
        }

        @Override
        public void concludi(long id, StatoImportazione finale) {
            fallite.add(id);
        }
    }

    private final class Annullamenti extends RegistroAnnullamenti {
        @Override
        public Optional<Annullamento> dellaIstanza(long istanza) {
            return Optional.of(new AnnullamentoFinto(1, annullamento));
        }
    }

    private static final class Coda extends CodaDiScrittura {
        @Override
        public void lasciaTurno(long id) {
            // Nobody has it.
        }
    }

    private static final class Nodi extends RegistroNodi {
        @Override
        public Map<Long, Long> battiti() {
            return new java.util.HashMap<>();
        }
    }

    private final class Quiete extends Osservatore {
        @Override
        boolean unAltroFinisce() {
            return unAltroFinisce;
        }
    }

    private final class Finta extends Importazione {
        private final long id;

        private Finta(long id) {
            this.id = id;
        }

        @Override
        public Long getId() {
            return id;
        }

        @Override
        public StatoImportazione getStato() {
            return stato;
        }
    }
}
