// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.Annullamento;
import it.regione.lazio.sigess.importazione.CodaDiScrittura;
import it.regione.lazio.sigess.importazione.RegistroAnnullamenti;
import it.regione.lazio.sigess.importazione.StatoAnnullamento;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The step that runs again at every restart. */
class TurnoAnnullamentoTest {

    private final List<String> fatti = new ArrayList<>();
    private boolean mosso;
    private StatoAnnullamento stato = StatoAnnullamento.IN_CORSO;

    @Test
    void anUndoThatWasCutOffTakesTheTurnAgain() throws InterruptedException {
        assertThat(turno().process()).isEqualTo(Analisi.COMPLETATA);
        assertThat(fatti).containsExactly("IN_ATTESA", "dichiara 7", "turno 7", "inizia");
    }

    @Test
    void anUndoThatWasDoneWhenTheServerDiedStaysDone() throws InterruptedException {
        stato = StatoAnnullamento.COMPLETATO;
        assertThat(turno().process()).isEqualTo(Analisi.COMPLETATA);
        assertThat(fatti).isEmpty();
    }

    @Test
    void anUndoThatFindsAnotherDatabaseThanItsLookEndsThere() throws InterruptedException {
        mosso = true;
        assertThat(turno().process()).isEqualTo(TurnoAnnullamento.MOSSO);
        fatti.clear();
        stato = StatoAnnullamento.RIFIUTATO;
        assertThat(turno().process()).as("resumed after that").isEqualTo(TurnoAnnullamento.MOSSO);
        assertThat(fatti).isEmpty();
    }

    private TurnoAnnullamento turno() {
        TurnoAnnullamento turno = new TurnoAnnullamento();
        turno.lavoro = new Lavoro();
        turno.registro = new Registro();
        turno.coda = new Coda();
        return turno;
    }

    private final class Lavoro extends LavoroAnnullamento {
        @Override
        long id() {
            return 7;
        }

        @Override
        <T> T scrivi(Supplier<T> opera) {
            return opera.get();
        }

        @Override
        void dichiara(long importazione) {
            fatti.add("dichiara " + importazione);
        }
    }

    private final class Registro extends RegistroAnnullamenti {
        @Override
        public Annullamento trova(long id) {
            return new AnnullamentoFinto(id, stato);
        }

        @Override
        public void passaA(long id, StatoAnnullamento nuovo) {
            fatti.add(nuovo.name());
        }

        @Override
        public boolean inizia(long id) {
            fatti.add("inizia");
            return !mosso;
        }
    }

    private final class Coda extends CodaDiScrittura {
        @Override
        public boolean prendiTurno(long id) {
            return fatti.add("turno " + id);
        }
    }
}
