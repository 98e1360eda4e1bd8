// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.regione.lazio.sigess.importazione.TestiRilievi;
import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.importazione.regole.Derivazione.Detto;
import it.regione.lazio.sigess.importazione.regole.Derivazione.Prima;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is wrong with a Beneficiario is told once with its own code, then with the derived one. */
class DerivazioneTest {

    private static final Rilievo DELLA_PERSONA =
            new Rilievo("SIUSS-E2002", Campo.CODICE_FISCALE.percorso(), "X", List.of());
    private static final Rilievo DELL_INDIRIZZO =
            new Rilievo("SIUSS-E0201", "Indirizzo[2]/@CodiceComune", null, List.of("CodiceComune"));
    private static final Rilievo DELLA_PRESTAZIONE =
            new Rilievo("SIUSS-E0901", Campo.IMPORTO_MENSILE.percorso(), "0", List.of());

    private final AtomicInteger domande = new AtomicInteger();

    @Test
    void causesCountPersonsOnceAndEachBenefitHasItsStory() {
        Derivazione derivazione = derivazione(0);

        assertThat(codici(derivazione, riga(1, 1, 1)))
                .containsExactly("SIUSS-E2002", "SIUSS-E0201", "SIUSS-E0901");
        assertThat(codici(derivazione, riga(2, 1, 2)))
                .containsExactly("SIUSS-E2002-B", "SIUSS-E0201-B", "SIUSS-E0901");
        assertThat(codici(derivazione, riga(3, 1, 3)))
                .containsExactly("SIUSS-E2002-B", "SIUSS-E0201-B", "SIUSS-E0901");
        assertThat(codici(derivazione, riga(4, 2, 1)))
                .containsExactly("SIUSS-E2002", "SIUSS-E0201", "SIUSS-E0901");
    }

    @Test
    void theFirstJudgedBenefitTellsWhenTheOnesBeforeItAreLeftOut() {
        Derivazione derivazione = derivazione(0);

        assertThat(codici(derivazione, riga(3, 1, 3))).contains("SIUSS-E2002");
        assertThat(codici(derivazione, riga(5, 1, 5))).contains("SIUSS-E2002-B");
    }

    @Test
    void aRestartInTheMiddleOfAPersonGoesOnAsIfItHadNotBeen() {
        Derivazione derivazione = derivazione(7);

        List<Rilievo> rilievi = derivazione.di(riga(9, 4, 3), List.of(DELLA_PERSONA));

        assertThat(rilievi).extracting(Rilievo::origine).containsExactly(7L);
        assertThat(rilievi).extracting(Rilievo::codice).containsExactly("SIUSS-E2002-B");
        assertThat(codici(derivazione, riga(10, 5, 2))).contains("SIUSS-E2002");
        assertThat(domande).hasValue(1);
    }

    @Test
    void theTextsSayWhereItComesFromTheRuleAndTheRemedy() {
        Derivazione derivazione = derivazione(0);
        derivazione.di(riga(1041, 1, 1), List.of(DELLA_PERSONA));

        Rilievo derivato = derivazione.di(riga(1042, 1, 2), List.of(DELLA_PERSONA)).get(0);

        assertThat(derivato.gravita()).isEqualTo(Gravita.ERRORE);
        assertThat(TestiRilievi.regola(derivato))
                .startsWith("Deriva dal beneficiario (riga 1041). ")
                .endsWith(TestiRilievi.regola(DELLA_PERSONA));
        assertThat(TestiRilievi.rimedio(derivato)).isEqualTo(TestiRilievi.rimedio(DELLA_PERSONA));
    }

    /** In a table each row has the person's data of its own. */
    @Test
    void onlyWhatTheFirstRowSaidIsDerivedFromIt() {
        Derivazione derivazione = derivazione(0);
        Rilievo altroValore =
                new Rilievo("SIUSS-E2002", Campo.CODICE_FISCALE.percorso(), "Y", List.of());

        assertThat(derivazione.di(riga(1, 1, 1), List.of(DELL_INDIRIZZO)))
                .containsExactly(DELL_INDIRIZZO);
        assertThat(derivazione.di(riga(2, 1, 2), List.of(DELLA_PERSONA, DELL_INDIRIZZO)))
                .extracting(Rilievo::codice, Rilievo::origine)
                .containsExactly(tuple("SIUSS-E2002", 0L), tuple("SIUSS-E0201-B", 1L));
        assertThat(derivazione.di(riga(3, 2, 1), List.of())).isEmpty();
        assertThat(derivazione.di(riga(4, 2, 2), List.of(DELLA_PERSONA)))
                .containsExactly(DELLA_PERSONA);
        assertThat(derivazione.di(riga(5, 3, 1), List.of(DELLA_PERSONA)))
                .containsExactly(DELLA_PERSONA);
        assertThat(derivazione.di(riga(6, 3, 2), List.of(altroValore)))
                .containsExactly(altroValore);
    }

    @Test
    void aRestartDerivesOnlyWhatTheWrittenRowSaid() {
        Derivazione derivazione = derivazione(7);

        assertThat(derivazione.di(riga(9, 4, 3), List.of(DELLA_PERSONA, DELL_INDIRIZZO)))
                .extracting(Rilievo::codice, Rilievo::origine)
                .containsExactly(tuple("SIUSS-E2002-B", 7L), tuple("SIUSS-E0201", 0L));
    }

    @Test
    void longValuesAreComparedAsTheyAreWritten() {
        String lungo = "X".repeat(1500);
        Set<Detto> scritto = Set.of(new Detto("SIUSS-E0104", "Anagrafica/@Nome", lungo));
        Derivazione derivazione = new Derivazione(riga -> Optional.of(new Prima(7, scritto)));
        Rilievo rilievo = new Rilievo("SIUSS-E0104", "Anagrafica/@Nome", lungo, List.of());

        assertThat(scritto).extracting(d -> d.valore().length()).containsExactly(1000);
        assertThat(derivazione.di(riga(9, 4, 3), List.of(rilievo)))
                .extracting(Rilievo::codice)
                .containsExactly("SIUSS-E0104-B");
    }

    /**
     * @param registrata row that an earlier execution has written, with what is wrong with the
     *     person; 0 for none
     */
    private Derivazione derivazione(long registrata) {
        Detto detto = new Detto(DELLA_PERSONA.codice(), DELLA_PERSONA.campo(), "X");
        return new Derivazione(
                riga -> {
                    domande.incrementAndGet();
                    return registrata == 0
                            ? Optional.empty()
                            : Optional.of(new Prima(registrata, Set.of(detto)));
                });
    }

    private static RigaFlusso riga(long numero, int beneficiario, int prestazione) {
        return new RigaFlusso(TipoFlusso.PS_PSA_SINA, numero, beneficiario, prestazione, 0);
    }

    private static List<String> codici(Derivazione derivazione, RigaFlusso riga) {
        return derivazione
                .di(riga, List.of(DELLA_PERSONA, DELL_INDIRIZZO, DELLA_PRESTAZIONE))
                .stream()
                .map(Rilievo::codice)
                .toList();
    }
}
