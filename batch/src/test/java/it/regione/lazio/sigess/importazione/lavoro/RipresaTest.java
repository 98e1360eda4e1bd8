// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.CodaDiScrittura;
import it.regione.lazio.sigess.importazione.Importazione;
import it.regione.lazio.sigess.importazione.RegistroImportazioni;
import it.regione.lazio.sigess.importazione.StatoImportazione;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.JobRestartException;
import jakarta.batch.runtime.JobExecution;
import jakarta.batch.runtime.JobInstance;
import jakarta.ejb.EJBException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Job instance and execution have the number of their import. */
class RipresaTest {

    private static final List<Long> TUTTE = List.of(1L, 2L, 3L);

    private final List<Long> riavviate = new ArrayList<>();
    private final List<Long> fallite = new ArrayList<>();
    private final Ripresa ripresa = new Ripresa();
    private long senzaBancaDati;
    private long rifiutata;

    @BeforeEach
    void ricorda() {
        ripresa.coda = new Coda();
        ripresa.registro = new Registro();
        ripresa.ricorda();
    }

    @Test
    void eachIsRestartedOnce() {
        riprendi();
        riprendi();
        assertThat(riavviate).isEqualTo(TUTTE);
    }

    @Test
    void oneThatFailsForAPassingReasonIsTriedAgainAlone() {
        senzaBancaDati = 2;
        riprendi();
        senzaBancaDati = 0;
        riprendi();
        riprendi();
        assertThat(riavviate).containsExactly(1L, 3L, 2L);
        assertThat(fallite).isEmpty();
    }

    @Test
    void oneWhoseRestartIsRefusedHasFailed() {
        rifiutata = 1;
        riprendi();
        rifiutata = 0;
        riprendi();
        assertThat(riavviate).containsExactly(2L, 3L);
        assertThat(fallite).containsExactly(1L);
    }

    private void riprendi() {
        ripresa.riprendi(finto(JobOperator.class, (p, metodo, a) -> opera(metodo.getName(), a)));
    }

    private Object opera(String metodo, Object... argomenti) {
        return switch (metodo) {
            case "getJobInstances" -> TUTTE.stream().map(RipresaTest::istanza).toList();
            case "getJobExecutions" ->
                    List.of(esecuzione(((JobInstance) argomenti[0]).getInstanceId()));
            case "getParameters" -> new Properties();
            case "restart" -> riavvia((Long) argomenti[0]);
            default -> throw new UnsupportedOperationException(metodo);
        };
    }

    private long riavvia(long esecuzione) {
        if (esecuzione == rifiutata) {
            throw new JobRestartException();
        }
        riavviate.add(esecuzione);
        return esecuzione;
    }

    private static JobInstance istanza(long id) {
        return finto(JobInstance.class, (p, metodo, a) -> id);
    }

    private static JobExecution esecuzione(long id) {
        return finto(JobExecution.class, (p, metodo, a) -> id);
    }

    private static <T> T finto(Class<T> tipo, InvocationHandler risposta) {
        return tipo.cast(
                Proxy.newProxyInstance(tipo.getClassLoader(), new Class<?>[] {tipo}, risposta));
    }

    private final class Coda extends CodaDiScrittura {
        @Override
        public List<Importazione> vive() {
            return List.of(new Viva(1), new Viva(2), new Viva(3));
        }

        @Override
        public void lasciaTurno(long id) {
            if (id == senzaBancaDati) {
                throw new EJBException();
            }
        }
    }

    private final class Registro extends RegistroImportazioni {
        @Override
        public void concludi(long id, StatoImportazione stato) {
            fallite.add(id);
        }
    }

    private static final class Viva extends Importazione {
        private final long id;

        private Viva(long id) {
            this.id = id;
        }

        @Override
        public Long getId() {
            return id;
        }

        @Override
        public Long getIstanzaJob() {
            return id;
        }
    }
}
