// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The rule catalogue: every bean that is a rule, applied to a row or to the head of a flow. */
@ApplicationScoped
public class Regole {

    private static final Comparator<Rilievo> PER_CODICE = Comparator.comparing(Rilievo::codice);

    private final List<Regola> riparazioni;
    private final List<Regola> verifiche;
    private final List<RegolaIntestazione> intestazione;

    /** For the client proxy only. */
    protected Regole() {
        this(List.of(), List.of());
    }

    @Inject
    public Regole(
            @Any Instance<Regola> regole, @Any Instance<RegolaIntestazione> regoleIntestazione) {
        this(regole.stream().toList(), regoleIntestazione.stream().toList());
    }

    public Regole(List<Regola> regole, List<RegolaIntestazione> regoleIntestazione) {
        riparazioni = perCodice(regole, true);
        verifiche = perCodice(regole, false);
        intestazione =
                regoleIntestazione.stream()
                        .sorted(Comparator.comparing(RegolaIntestazione::codice))
                        .toList();
    }

    /**
     * Repairs the row in place, then judges it: all its findings at once, ordered by code. A rule
     * that needs a value which another rule found malformed stays silent.
     */
    public List<Rilievo> verifica(RigaFlusso riga, Riferimenti riferimenti) {
        Rilievi rilievi = new Rilievi();
        for (Regola riparazione : riparazioni) {
            riparazione.applica(riga, riferimenti, rilievi);
        }
        for (Regola verifica : verifiche) {
            verifica.applica(riga, riferimenti, rilievi);
        }
        return ordinati(rilievi);
    }

    /** Judges the head of the flow: with an error the whole file is refused. */
    public List<Rilievo> verifica(IntestazioneFlusso testa) {
        Rilievi rilievi = new Rilievi();
        intestazione.forEach(r -> r.applica(testa, rilievi));
        return ordinati(rilievi);
    }

    private static List<Rilievo> ordinati(Rilievi rilievi) {
        List<Rilievo> tutti = rilievi.tutti();
        return tutti.size() < 2 ? tutti : tutti.stream().sorted(PER_CODICE).toList();
    }

    private static List<Regola> perCodice(List<Regola> regole, boolean riparazione) {
        return regole.stream()
                .filter(r -> r.riparazione() == riparazione)
                .sorted(Comparator.comparing(Regola::codice))
                .toList();
    }
}
