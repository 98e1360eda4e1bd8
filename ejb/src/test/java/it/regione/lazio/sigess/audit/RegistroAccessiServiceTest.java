// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.regione.lazio.sigess.organizzazione.Ambito;
import it.regione.lazio.sigess.organizzazione.Ruolo;
import it.regione.lazio.sigess.organizzazione.UtenteDiProva;
import it.regione.lazio.sigess.organizzazione.Visibilita;
import it.regione.lazio.sigess.shared.BaseDati;
import it.regione.lazio.sigess.shared.Finestra;
import it.regione.lazio.sigess.shared.NonTrovatoException;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading of the audit: every filter, who is told what. */
class RegistroAccessiServiceTest {

    private static final Finestra ALL = new Finestra(0, 50, null, true);

    private EntityManager em;

    @BeforeEach
    void write() {
        em = BaseDati.em();
        em.getTransaction().begin();
        look(1, LocalDateTime.of(2025, 3, 1, 22, 30), "OP001", Operazione.SOGGETTO_VEDI, 5);
        look(2, LocalDateTime.of(2025, 3, 1, 23, 30), "OP002", Operazione.SOGGETTI_CERCA, 5, 9);
        look(3, LocalDateTime.of(2025, 3, 5, 12, 0), "=TINIT", Operazione.ACCESSO);
    }

    @AfterEach
    void forget() {
        em.getTransaction().rollback();
        em.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void everyFilterFindsItsRowsLastFirst(
            String name, Consumer<FiltroAccessi> how, List<Long> expected) {
        FiltroAccessi filter = new FiltroAccessi();
        how.accept(filter);
        RegistroAccessiService service = service(Ruolo.REVISORE, Ambito.TUTTO);
        assertThat(service.cerca(filter, ALL))
                .extracting(AccessoRegistrato::id)
                .isEqualTo(expected);
        assertThat(service.conta(filter)).isEqualTo(expected.size());
    }

    static Stream<Arguments> everyFilterFindsItsRowsLastFirst() {
        return Stream.of(
                of("none", f -> {}, 3, 2, 1),
                of("day as Rome has it", f -> f.setAl(LocalDate.of(2025, 3, 1)), 1),
                of("from", f -> f.setDal(LocalDate.of(2025, 3, 2)), 3, 2),
                of("staff code", f -> f.setOperatore("op002"), 2),
                of("surname", f -> f.setOperatore("esem"), 2),
                of("operation", f -> f.setOperazione(Operazione.ACCESSO), 3),
                of("outcome", f -> f.setEsito(EsitoAccesso.NEGATO)),
                of("person", f -> f.setSoggetto(9L), 2),
                of("person of two looks", f -> f.setSoggetto(5L), 2, 1));
    }

    @Test
    void aRowTellsWhomItShowed() {
        assertThat(service(Ruolo.REVISORE, Ambito.TUTTO).dettaglio(2).soggetti())
                .containsExactly(5L, 9L);
        assertThatThrownBy(() -> service(Ruolo.REVISORE, Ambito.TUTTO).dettaglio(77))
                .isInstanceOf(NonTrovatoException.class);
    }

    @Test
    void onlyAnAuditorIsToldWho() {
        assertThat(service(Ruolo.REVISORE, Ambito.TUTTO).chiHaVisto(5, ALL))
                .extracting(AccessoRegistrato::nominativo)
                .containsExactly("Esempio Bruno", "Prova Anna");
        assertThat(service(Ruolo.CONSULTATORE, Ambito.TUTTO).chiHaVisto(5, ALL))
                .hasSize(2)
                .allSatisfy(
                        a -> {
                            assertThat(a.operatore()).isNull();
                            assertThat(a.nominativo()).isNull();
                            assertThat(a.indirizzo()).isNull();
                            assertThat(a.nomiUnita()).isEqualTo("Distretto dimostrativo Roma 1");
                            assertThat(a.elencoRuoli()).containsExactly("CONSULTATORE");
                        });
    }

    @Test
    void whoMayNotKnowOfAPersonMayNotAskWhoSawThem() {
        RegistroAccessiService elsewhere = service(Ruolo.CONSULTATORE, Ambito.NESSUNO);
        assertThatThrownBy(() -> elsewhere.chiHaVisto(5, ALL))
                .isInstanceOf(NonTrovatoException.class);
        assertThatThrownBy(() -> elsewhere.contaChiHaVisto(5))
                .isInstanceOf(NonTrovatoException.class);
        assertThatThrownBy(() -> service(Ruolo.CONSULTATORE, Ambito.TUTTO).chiHaVisto(13, ALL))
                .as("an anonymous subject")
                .isInstanceOf(NonTrovatoException.class);
    }

    @Test
    void theExportIsOfTheFilterAndStartsNoFormula() {
        FiltroAccessi filter = new FiltroAccessi();
        filter.setDal(LocalDate.of(2025, 3, 2));
        RegistroAccessiService service = service(Ruolo.REVISORE, Ambito.TUTTO);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        service.csv(filter, out);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).contains("Numero;Data e ora;Operatore");
        assertThat(lines.get(1)).contains("OP002;Esempio Bruno", "Ricerca di soggetti", "riuscita");
        assertThat(lines.get(2)).contains(";'=TINIT;").doesNotContain(";=TINIT");
        assertThat(((TracceDiProva) service.tracce).parti())
                .containsExactly("REGISTRO_ESPORTA null 0");
    }

    private void look(long id, LocalDateTime when, String who, Operazione what, long... persons) {
        em.createNativeQuery(
                        "INSERT INTO AUDIT_OPERAZIONE (ID, QUANDO, OPERATORE, RUOLI, UNITA,"
                                + " INDIRIZZO, OPERAZIONE, ESITO, QUANTI)"
                                + " VALUES (?1, ?2, ?3, 'CONSULTATORE', 'RM1', '192.0.2.1', ?4,"
                                + " 'OK', ?5)")
                .setParameter(1, id)
                .setParameter(2, when)
                .setParameter(3, who)
                .setParameter(4, what.name())
                .setParameter(5, persons.length)
                .executeUpdate();
        for (long person : persons) {
            em.createNativeQuery(
                            "INSERT INTO AUDIT_SOGGETTO (OPERAZIONE_ID, SOGGETTO) VALUES (?1, ?2)")
                    .setParameter(1, id)
                    .setParameter(2, person)
                    .executeUpdate();
        }
    }

    private RegistroAccessiService service(Ruolo role, Ambito where) {
        RegistroAccessiService service = new RegistroAccessiService();
        service.em = em;
        service.utente = new UtenteDiProva(role, where);
        service.visibilita = new Visibilita(service.utente);
        service.tracce = new TracceDiProva();
        return service;
    }

    private static Arguments of(String name, Consumer<FiltroAccessi> how, long... ids) {
        return Arguments.of(name, how, java.util.Arrays.stream(ids).boxed().toList());
    }
}
