// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.organizzazione;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.regione.lazio.sigess.importazione.AnnullamentoNonPossibileException;
import it.regione.lazio.sigess.importazione.AnteprimaNonConfermabileException;
import it.regione.lazio.sigess.importazione.ParametriNonValidiException;
import it.regione.lazio.sigess.importazione.scrittura.DueUnita;
import it.regione.lazio.sigess.organizzazione.Matrice.Esito;
import it.regione.lazio.sigess.organizzazione.Matrice.Prova;
import it.regione.lazio.sigess.organizzazione.Matrice.Voce;
import it.regione.lazio.sigess.shared.NonTrovatoException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Requirement P3 on every service method: who may do everything in one unit gets nothing of
 * another, and who may in that one gets it. A method without a line here fails the build.
 */
class MatriceTest {

    private static DueUnita dati;
    private static Matrice matrice;
    private static EntityManagerFactory fabbrica;

    @BeforeAll
    static void apri() {
        dati = new DueUnita();
        fabbrica = fabbrica(dati);
        matrice = new Matrice(dati);
    }

    static EntityManagerFactory fabbrica(DueUnita dati) {
        return Persistence.createEntityManagerFactory(
                "sigess",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", dati.dataSource(),
                        "eclipselink.target-server", "None"));
    }

    @AfterAll
    static void chiudi() {
        fabbrica.close();
        dati.close();
    }

    static List<Voce> voci() {
        return matrice.voci();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("voci")
    void whatIsOfAnotherUnitIsNotThere(Voce voce) throws Exception {
        String chi = voce.esito() == Esito.SOLO_IL_PROPRIO ? DueUnita.VUOTA : DueUnita.A;
        Prova altri = s -> prova(voce, chi);
        switch (voce.esito()) {
            case NON_TROVATO ->
                    assertThatThrownBy(() -> altri.chiama(null))
                            .isInstanceOf(NonTrovatoException.class);
            case RIFIUTATO -> assertThat(rifiutato(altri)).isTrue();
            default -> assertThat(altri.chiama(null)).matches(MatriceTest::nulla);
        }
    }

    /** Else the other test would pass on services that find nothing at all. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("voci")
    void whatIsOfOnesOwnUnitIs(Voce voce) throws Exception {
        Prova suoi = s -> prova(voce, DueUnita.B);
        switch (voce.esito()) {
            case NON_TROVATO -> assertThat(trovato(suoi)).isTrue();
            case RIFIUTATO -> assertThat(rifiutato(suoi)).isFalse();
            default -> assertThat(suoi.chiama(null)).matches(r -> !nulla(r));
        }
    }

    @Test
    void everyServiceMethodHasALineAndNoLineIsOfNone() {
        Set<String> scritti =
                voci().stream().map(Voce::metodo).collect(Collectors.toCollection(TreeSet::new));
        assertThat(scritti).isEqualTo(new TreeSet<>(TerritorioTest.metodiDaProvare()));
    }

    private static Object prova(Voce voce, String unita) throws Exception {
        EntityManager em = fabbrica.createEntityManager();
        em.getTransaction().begin();
        try {
            return voce.prova().chiama(new Servizi(em, dati.dataSource(), chi(em, unita)));
        } finally {
            em.getTransaction().rollback();
            em.close();
        }
    }

    /** Somebody who has every role, on this unit. */
    private static UtenteCorrente chi(EntityManager em, String unita) {
        return new UtenteDiProva(Ruolo.OPERATORE_MINORI) {
            @Override
            public Ambito ambito(Funzione funzione) {
                return Ambito.di(Set.of(unita));
            }

            @Override
            public Set<Ruolo> getRuoli() {
                return Set.of(Ruolo.values());
            }

            @Override
            public Optional<Operatore> operatore() {
                return Optional.of(em.find(Operatore.class, "OP001"));
            }
        };
    }

    /** Refused for another reason than not being there is found too. */
    private static boolean trovato(Prova prova) throws Exception {
        try {
            prova.chiama(null);
            return true;
        } catch (ParametriNonValidiException
                | AnteprimaNonConfermabileException
                | AnnullamentoNonPossibileException e) {
            return true;
        } catch (NonTrovatoException e) {
            return false;
        }
    }

    private static boolean rifiutato(Prova prova) throws Exception {
        try {
            return prova.chiama(null) instanceof Map<?, ?> errori && !errori.isEmpty();
        } catch (ParametriNonValidiException e) {
            return true;
        }
    }

    private static boolean nulla(Object risultato) {
        return risultato instanceof Number n
                ? n.longValue() == 0
                : risultato instanceof Collection<?> c && c.isEmpty();
    }
}
