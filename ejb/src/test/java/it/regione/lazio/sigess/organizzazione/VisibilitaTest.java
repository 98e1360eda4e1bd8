// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.organizzazione;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.intervento.Intervento;
import it.regione.lazio.sigess.presaincarico.PresaInCarico;
import it.regione.lazio.sigess.scheda.SchedaSina;
import it.regione.lazio.sigess.scheda.SchedaSinba;
import it.regione.lazio.sigess.shared.BaseDati;
import it.regione.lazio.sigess.shared.Ordine;
import it.regione.lazio.sigess.shared.Ricerca;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What each person sees of the demonstration data, by role and unit. */
class VisibilitaTest {

    private static final String CENTRO = "RM1-UO1";
    private static final String MINORI = "RM1-UO2";
    private static final String LATINA = "LT2-UO1";

    private final EntityManager em = BaseDati.em();

    @Test
    void theRegionSeesAllButMinors() {
        Visibilita chi = chi(Ruolo.CONSULTATORE, Ambito.TUTTO);
        assertThat(soggetti(chi)).isEqualTo(da(1, 12));
        assertThat(prese(chi)).containsExactly(201L, 202L, 203L, 204L, 205L, 206L, 207L, 210L);
        assertThat(interventi(chi)).hasSize(16);
        assertThat(schedeSina(chi)).isEqualTo(da(301, 304));
        assertThat(schedeSinba(chi)).isEmpty();
    }

    @Test
    void whoWorksWithMinorsSeesThemToo() {
        Visibilita chi = chi(Ruolo.OPERATORE_MINORI, Ambito.TUTTO);
        assertThat(soggetti(chi)).isEqualTo(da(1, 14));
        assertThat(schedeSinba(chi)).containsExactly(351L, 352L);
    }

    @Test
    void aUnitSeesThePersonsOfItsCasesAndInterventions() {
        Visibilita chi = chi(Ruolo.OPERATORE_SIUSS, unita(CENTRO));
        assertThat(soggetti(chi)).containsExactly(1L, 3L, 5L, 8L);
        assertThat(prese(chi)).containsExactly(201L, 207L);
        assertThat(interventi(chi)).containsExactly(416L, 418L, 425L, 427L);
        assertThat(schedeSina(chi)).containsExactly(303L);
    }

    @Test
    void aFormWithoutACaseIsSeenByTheUnitOfItsIntervention() {
        assertThat(schedeSina(chi(Ruolo.CONSULTATORE, unita(LATINA)))).containsExactly(302L, 304L);
    }

    @Test
    void ofThePersonsOfOthersNothingIsSeen() {
        Visibilita chi = chi(Ruolo.OPERATORE_MINORI, unita(LATINA));
        assertThat(soggetti(chi)).containsExactly(7L, 10L, 11L, 14L);
        assertThat(schedeSinba(chi)).containsExactly(352L);
        assertThat(prese(chi)).containsExactly(204L, 209L);
    }

    @Test
    void minorsAreSeenWhereOneWorksWithThemAndNotElsewhere() {
        Visibilita chi = new Visibilita(conRuoli(unita(CENTRO, MINORI, LATINA), unita(MINORI)));
        assertThat(soggetti(chi)).contains(13L).doesNotContain(14L).contains(1L, 11L);
        assertThat(prese(chi)).contains(208L).doesNotContain(209L);
        assertThat(schedeSinba(chi)).containsExactly(351L);
    }

    @Test
    void whoIsEnabledNowhereSeesNothing() {
        for (Ruolo ruolo : List.of(Ruolo.AMMINISTRATORE, Ruolo.REVISORE)) {
            Visibilita chi = chi(ruolo, Ambito.TUTTO);
            assertThat(soggetti(chi)).isEmpty();
            assertThat(prese(chi)).isEmpty();
            assertThat(interventi(chi)).isEmpty();
            assertThat(schedeSina(chi)).isEmpty();
            assertThat(schedeSinba(chi)).isEmpty();
        }
    }

    @Test
    void aLongListOfUnitsIsCutForOracle() {
        Set<String> molte = new HashSet<>(Set.of(CENTRO));
        IntStream.range(0, 1200).forEach(i -> molte.add("X" + i));
        Visibilita chi = chi(Ruolo.CONSULTATORE, Ambito.di(molte));
        assertThat(prese(chi)).containsExactly(201L, 207L);
    }

    @Test
    void anEnablementHoldsForTheUnitAndThoseBelow() {
        AlberoUnita albero = new AlberoUnita(em);
        assertThat(albero.conLeInferiori(List.of("RM1")))
                .containsExactlyInAnyOrder("RM1", CENTRO, MINORI);
        assertThat(albero.conLeInferiori(List.of(CENTRO))).containsExactly(CENTRO);
        assertThat(albero.conLeInferiori(List.of("LAZIO")))
                .contains("LAZIO", "VT3", "VT3-UO1", LATINA, CENTRO);
    }

    private List<Long> soggetti(Visibilita chi) {
        return id(chi.soggetti("x"), "Soggetto");
    }

    private List<Long> prese(Visibilita chi) {
        return id(chi.prese("x", "x.soggetto"), PresaInCarico.class.getSimpleName());
    }

    private List<Long> interventi(Visibilita chi) {
        return id(chi.interventi("x", "x.soggetto"), Intervento.class.getSimpleName());
    }

    private List<Long> schedeSina(Visibilita chi) {
        return id(chi.schedeSina("x"), SchedaSina.class.getSimpleName());
    }

    private List<Long> schedeSinba(Visibilita chi) {
        return id(chi.schedeSinba("x"), SchedaSinba.class.getSimpleName());
    }

    private List<Long> id(Ricerca ricerca, String tipo) {
        String seleziona = "SELECT x.id FROM " + tipo + " x";
        List<Long> trovati =
                ricerca.tutti(em, Long.class, seleziona, new Ordine("x.id", "x.id", Map.of()));
        return trovati;
    }

    private static List<Long> da(long primo, long ultimo) {
        return LongStream.rangeClosed(primo, ultimo).boxed().toList();
    }

    private static Visibilita chi(Ruolo ruolo, Ambito ambito) {
        return new Visibilita(new UtenteDiProva(ruolo, ambito));
    }

    private static Ambito unita(String... codici) {
        return Ambito.di(Set.of(codici));
    }

    /** A person who consults in some units and works with minors in fewer. */
    private static UtenteCorrente conRuoli(Ambito consulta, Ambito minori) {
        return new UtenteDiProva(Ruolo.OPERATORE_MINORI, consulta) {
            @Override
            public Ambito ambito(Funzione funzione) {
                return funzione == Funzione.VEDERE_MINORI ? minori : super.ambito(funzione);
            }
        };
    }
}
