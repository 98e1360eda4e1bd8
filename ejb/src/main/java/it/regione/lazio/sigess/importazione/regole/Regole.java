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
import java.util.stream.Stream;

/** The rule catalogue: every bean that is a rule, applied to a row or to the head of a flow. */
@ApplicationScoped
public class Regole {

    private static final Comparator<Regola> PRIMA_LE_RIPARAZIONI =
            Comparator.comparing(Regola::riparazione).reversed().thenComparing(Regola::codice);

    private final List<Regola> regole;
    private final List<RegolaIntestazione> intestazione;
    private final Giudizio predefinito;

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
        this.regole = regole.stream().sorted(PRIMA_LE_RIPARAZIONI).toList();
        intestazione =
                regoleIntestazione.stream()
                        .sorted(Comparator.comparing(RegolaIntestazione::codice))
                        .toList();
        predefinito = con(Severita.PREDEFINITE);
    }

    /** The rules as they are applied under these severities; to be made once per import. */
    public Giudizio con(Severita severita) {
        return new Giudizio(severita.entroILimiti(tutte()), regole, intestazione);
    }

    /** Every rule, in no particular order. */
    public Stream<Catalogata> tutte() {
        return Stream.concat(regole.stream(), intestazione.stream());
    }

    /** {@link Giudizio#verifica(RigaFlusso, Riferimenti)} with the severities as delivered. */
    public List<Rilievo> verifica(RigaFlusso riga, Riferimenti riferimenti) {
        return predefinito.verifica(riga, riferimenti);
    }

    /** {@link Giudizio#verifica(IntestazioneFlusso)} with the severities as delivered. */
    public List<Rilievo> verifica(IntestazioneFlusso testa) {
        return predefinito.verifica(testa);
    }
}
