// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.organizzazione;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.regione.lazio.sigess.importazione.ParametriImportazione;
import it.regione.lazio.sigess.importazione.ParametriNonValidiException;
import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.importazione.scrittura.DueUnita;
import it.regione.lazio.sigess.shared.NonTrovatoException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every service method that is given the id of a stored file, found by the name of its parameter:
 * who did not hand the file in finds none, even in the unit of whoever did.
 */
class FileAltruiTest {

    private static final long FILE = 1;

    private static DueUnita dati;
    private static EntityManagerFactory fabbrica;
    private static long importazione;

    @BeforeAll
    static void apri() {
        dati = new DueUnita();
        fabbrica = MatriceTest.fabbrica(dati);
        importazione =
                dati.numero(
                        "SELECT MIN(ID) FROM IMPORTAZIONE WHERE UNITA_OPERATIVA = $"
                                + " AND TIPO_FLUSSO <> 'SINBA' AND SCOPO = 'IMPORTAZIONE'",
                        DueUnita.B);
    }

    @AfterAll
    static void chiudi() {
        fabbrica.close();
        dati.close();
    }

    static List<Method> metodi() {
        return TerritorioTest.servizi()
                .flatMap(s -> Arrays.stream(s.reflect().getDeclaredMethods()))
                .filter(m -> Arrays.stream(m.getParameters()).anyMatch(FileAltruiTest::file))
                .filter(m -> java.lang.reflect.Modifier.isPublic(m.getModifiers()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("metodi")
    void whoDidNotHandAFileInFindsNone(Method metodo) {
        assertThatThrownBy(() -> chiama(metodo, "OP002")).isInstanceOf(NonTrovatoException.class);
    }

    /** Else the other test would pass on services that find no file at all. */
    @ParameterizedTest
    @MethodSource("metodi")
    void whoHandedItInFindsIt(Method metodo) throws Throwable {
        try {
            chiama(metodo, "OP001");
        } catch (ParametriNonValidiException e) {
            assertThat(e).hasMessageNotContaining("file");
        }
    }

    @Test
    void theTestSeesWhatItJudges() {
        assertThat(metodi())
                .extracting(Method::getName)
                .contains("richiedi", "precedenti", "rettifica", "anteprima");
    }

    private static boolean file(Parameter parametro) {
        return parametro.getName().equals("fileId");
    }

    private static Object chiama(Method metodo, String operatore) throws Throwable {
        EntityManager em = fabbrica.createEntityManager();
        em.getTransaction().begin();
        try {
            Object servizio =
                    new Servizi(em, dati.dataSource(), chi(em, operatore))
                            .di(metodo.getDeclaringClass());
            Object[] argomenti =
                    Arrays.stream(metodo.getParameters()).map(FileAltruiTest::argomento).toArray();
            return metodo.invoke(servizio, argomenti);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        } finally {
            em.getTransaction().rollback();
            em.close();
        }
    }

    private static Object argomento(Parameter parametro) {
        if (file(parametro)) {
            return FILE;
        }
        return switch (parametro.getType().getSimpleName()) {
            case "long" -> importazione;
            case "String" -> "f";
            case "TipoFlusso" -> TipoFlusso.PS_PSA_SINA;
            case "ParametriImportazione" ->
                    new ParametriImportazione("*", DueUnita.B, "OP001", "ASSISTENZA_ECONOMICA");
            case "IntestazioneFlusso" ->
                    new IntestazioneFlusso("H501.PS.20250601.1", "H501", null, "H501", null);
            default -> throw new IllegalStateException("no value for " + parametro);
        };
    }

    private static UtenteCorrente chi(EntityManager em, String codice) {
        return new UtenteDiProva(Ruolo.OPERATORE_SIUSS, Ambito.di(Set.of(DueUnita.B))) {
            @Override
            public Optional<Operatore> operatore() {
                return Optional.of(em.find(Operatore.class, codice));
            }
        };
    }
}
