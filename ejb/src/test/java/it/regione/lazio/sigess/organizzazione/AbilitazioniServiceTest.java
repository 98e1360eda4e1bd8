// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.organizzazione;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.regione.lazio.sigess.importazione.Identificativi;
import it.regione.lazio.sigess.organizzazione.CambioAbilitazione.Azione;
import it.regione.lazio.sigess.shared.BaseDati;
import it.regione.lazio.sigess.shared.DatiNonValidiException;
import it.regione.lazio.sigess.shared.Finestra;
import it.regione.lazio.sigess.shared.NonTrovatoException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Administrators at work on the operators of the demonstration; nothing is committed. */
class AbilitazioniServiceTest {

    private static final Finestra TUTTI = new Finestra(0, 50, null, true);
    private static final LocalDate OGGI = LocalDate.now();
    private static final String CF = "RSSMRA80A01H501U";

    private final EntityManager em = BaseDati.em();
    private final AbilitazioniService regione = servizio(Ambito.TUTTO);
    private final AbilitazioniService roma =
            servizio(Ambito.di(Set.of("RM1", "RM1-UO1", "RM1-UO2")));

    @BeforeEach
    void inizia() {
        em.getTransaction().begin();
    }

    @AfterEach
    void annulla() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void aPersonIsRegisteredEnabledChangedAndRevokedAndTheHistoryTellsIt() {
        regione.registra("op-77", CF.toLowerCase(), " Rossi ", "Maria");
        assertThat(regione.dettaglio("OP-77").abilitazioni()).isEmpty();
        long id = regione.concedi("OP-77", Ruolo.CONSULTATORE, "RM1", OGGI, null);
        regione.finoAl(id, OGGI.plusDays(30));
        assertThat(valide("OP-77")).containsExactly(Ruolo.CONSULTATORE);
        regione.revoca(id);
        regione.revoca(id);
        assertThat(valide("OP-77")).isEmpty();
        em.flush();

        OperatoreAbilitato chi = regione.dettaglio("OP-77");
        assertThat(chi.operatore().getNominativo()).isEqualTo("Rossi Maria");
        assertThat(chi.abilitazioni()).singleElement().matches(a -> !a.valida(OGGI));
        assertThat(chi.storia())
                .extracting(CambioAbilitazione::getAzione)
                .containsExactly(
                        Azione.REVOCATA, Azione.CAMBIATA, Azione.CONCESSA, Azione.REGISTRATO);
        assertThat(chi.storia().get(1).getAl()).isEqualTo(OGGI.plusDays(30));
        assertThat(chi.storia().get(0).getCambiataDa().getCodice()).isEqualTo("OP004");
    }

    @Test
    void whatIsWrongIsToldAllAtOnce() {
        assertThatThrownBy(() -> regione.registra("OP001", "RSSMRA80A01H501X", "", null))
                .isInstanceOfSatisfying(
                        DatiNonValidiException.class,
                        e ->
                                assertThat(e.errori())
                                        .containsOnlyKeys(
                                                "codice", "codiceFiscale", "cognome", "nome"));
        assertThatThrownBy(() -> regione.registra("X1", "PRVNNA80C55H501V", "Prova", "Anna"))
                .hasMessageContaining("OP001");
        assertThatThrownBy(() -> regione.registra(CF, CF, "Rossi", "Maria"))
                .isInstanceOf(DatiNonValidiException.class);
        errore(
                "al",
                () -> regione.concedi("OP002", Ruolo.REVISORE, "RM1", OGGI, OGGI.minusDays(1)));
        errore("dal", () -> regione.concedi("OP002", Ruolo.REVISORE, "RM1", null, null));
        errore("ruolo", () -> regione.concedi("OP002", null, "RM1", OGGI, null));
    }

    @Test
    void nobodyTakesTheirOwnLastAdministrationAway() {
        errore("abilitazione", () -> regione.revoca(4));
        errore("abilitazione", () -> regione.finoAl(4, OGGI.minusDays(1)));
        regione.concedi("OP004", Ruolo.AMMINISTRATORE, "RM1", OGGI, null);
        regione.revoca(4);
        assertThat(valide("OP004")).containsExactly(Ruolo.AMMINISTRATORE);
    }

    @Test
    void oneAdministersOnesOwnUnitsAndNoOthers() {
        nonTrovato(() -> roma.revoca(13));
        nonTrovato(() -> roma.finoAl(13, null));
        nonTrovato(() -> roma.concedi("OP021", Ruolo.CONSULTATORE, "VT3-UO1", OGGI, null));
        nonTrovato(() -> roma.concedi("nessuno", Ruolo.CONSULTATORE, "RM1", OGGI, null));
        assertThat(roma.unita())
                .extracting(UnitaOrganizzativa::getCodice)
                .containsExactlyInAnyOrder("RM1", "RM1-UO1", "RM1-UO2");
        assertThat(roma.dettaglio("OP021").abilitazioni()).isEmpty();
        assertThat(regione.dettaglio("OP021").abilitazioni()).hasSize(1);
        roma.revoca(11);
        assertThat(valide("OP011")).isEmpty();
    }

    @Test
    void theOperatorsOfOthersAreFoundByTheirWholeCodeOnly() {
        assertThat(codici(roma, null)).containsExactlyInAnyOrder("OP011", "OP012");
        assertThat(roma.conta(null)).isEqualTo(2);
        assertThat(codici(roma, "op02")).isEmpty();
        assertThat(codici(roma, "op021")).containsExactly("OP021");
        assertThat(codici(regione, "tusc")).containsExactly("OP021");
        assertThat(codici(regione, null)).hasSizeGreaterThan(8);
    }

    @Test
    void whoIsRevokedIsNoOperatorOfTheUnitAnyMore() {
        OperatoriDiUnita operatori = new OperatoriDiUnita();
        operatori.em = em;
        assertThat(operatori.di("RM1-UO1")).extracting(Operatore::getCodice).contains("OP011");
        regione.revoca(11);
        em.flush();
        assertThat(operatori.di("RM1-UO1"))
                .extracting(Operatore::getCodice)
                .doesNotContain("OP011");
    }

    @Test
    void theHistoryIsNeverAltered() {
        regione.revoca(11);
        em.flush();
        for (String sql :
                List.of(
                        "DELETE FROM ABILITAZIONE_STORIA",
                        "UPDATE ABILITAZIONE_STORIA SET AL = DAL")) {
            assertThatThrownBy(() -> em.createNativeQuery(sql).executeUpdate())
                    .isInstanceOf(PersistenceException.class)
                    .hasMessageContaining("Not enough rights");
        }
    }

    private List<Ruolo> valide(String codice) {
        em.flush();
        return em.createQuery(
                        "SELECT a.ruolo FROM Abilitazione a WHERE a.operatore.codice = :codice AND "
                                + Abilitazione.VALIDA,
                        Ruolo.class)
                .setParameter("codice", codice)
                .setParameter("oggi", OGGI)
                .getResultList();
    }

    private static List<String> codici(AbilitazioniService servizio, String testo) {
        return servizio.cerca(testo, TUTTI).stream().map(Operatore::getCodice).toList();
    }

    private static void errore(String campo, ThrowingCallable azione) {
        assertThatThrownBy(azione)
                .isInstanceOfSatisfying(
                        DatiNonValidiException.class,
                        e -> assertThat(e.errori()).containsOnlyKeys(campo));
    }

    private static void nonTrovato(ThrowingCallable azione) {
        assertThatThrownBy(azione).isInstanceOf(NonTrovatoException.class);
    }

    private AbilitazioniService servizio(Ambito ambito) {
        AbilitazioniService nuovo = new AbilitazioniService();
        nuovo.em = em;
        nuovo.utente =
                new UtenteDiProva(Ruolo.AMMINISTRATORE, ambito) {
                    @Override
                    public Optional<Operatore> operatore() {
                        return Optional.of(em.find(Operatore.class, "OP004"));
                    }
                };
        nuovo.visibilita = new Visibilita(nuovo.utente);
        nuovo.identificativi =
                new Identificativi() {
                    private long ultimo = 800_000;

                    @Override
                    public long id() {
                        return ++ultimo;
                    }
                };
        return nuovo;
    }
}
