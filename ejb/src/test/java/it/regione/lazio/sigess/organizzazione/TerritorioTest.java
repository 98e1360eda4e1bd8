// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.organizzazione;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * Promise 6, seen from the code: each public method of a service that asks the database asks {@link
 * Visibilita} too, on its way, or says why it need not. What they then show, the matrix tries.
 */
class TerritorioTest {

    private static final String NOSTRO = "it.regione.lazio.sigess";

    private static final Set<String> LIMITI =
            Set.of(Visibilita.class.getName(), UtenteCorrente.class.getName() + ".ambito");

    private static final JavaClasses CLASSI =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(NOSTRO);

    @Test
    void everyServiceMethodThatAsksTheDatabaseIsLimitedOrSaysWhyNot() {
        List<String> senza =
                servizi()
                        .flatMap(TerritorioTest::pubblici)
                        .filter(m -> !motivato(m))
                        .filter(m -> chiede(m) && !limitato(m))
                        .map(JavaMethod::getFullName)
                        .sorted()
                        .toList();
        assertThat(senza).isEmpty();
    }

    @Test
    void noReasonIsGivenForNothing() {
        assertThat(
                        servizi()
                                .flatMap(TerritorioTest::pubblici)
                                .filter(m -> m.isAnnotatedWith(SenzaTerritorio.class))
                                .filter(m -> !chiede(m) || limitato(m))
                                .map(JavaMethod::getFullName))
                .isEmpty();
    }

    @Test
    void theTestSeesWhatItJudges() {
        JavaMethod dettaglio =
                servizi()
                        .flatMap(TerritorioTest::pubblici)
                        .filter(m -> m.getFullName().contains("SoggettoService.dettaglio"))
                        .findFirst()
                        .orElseThrow();
        assertThat(chiede(dettaglio)).isTrue();
        assertThat(limitato(dettaglio)).isTrue();
        assertThat(servizi()).hasSizeGreaterThan(12);
    }

    /**
     * {@code Service.name/parameters} of all methods but those that say why they are not limited.
     */
    static List<String> metodiDaProvare() {
        return servizi()
                .flatMap(TerritorioTest::pubblici)
                .filter(m -> chiede(m) && !motivato(m))
                .map(
                        m ->
                                m.getOwner().getSimpleName()
                                        + "."
                                        + m.getName()
                                        + "/"
                                        + m.getParameters().size())
                .toList();
    }

    static Stream<JavaClass> servizi() {
        return CLASSI.stream()
                .filter(c -> c.isAnnotatedWith(Stateless.class))
                .filter(c -> c.getSimpleName().endsWith("Service"));
    }

    static Stream<JavaMethod> pubblici(JavaClass servizio) {
        return servizio.getMethods().stream()
                .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(m -> !m.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static boolean motivato(JavaMethod metodo) {
        return metodo.isAnnotatedWith(SenzaTerritorio.class)
                || metodo.getOwner().isAnnotatedWith(SenzaTerritorio.class);
    }

    private static boolean chiede(JavaMethod metodo) {
        return raggiunti(metodo).stream()
                .anyMatch(
                        n ->
                                n.startsWith(EntityManager.class.getName() + ".")
                                        || n.startsWith(DataSource.class.getName() + "."));
    }

    private static boolean limitato(JavaMethod metodo) {
        return raggiunti(metodo).stream().anyMatch(n -> LIMITI.stream().anyMatch(n::startsWith));
    }

    /** Names of all that the method calls, itself or by others of ours, lambdas too. */
    private static Set<String> raggiunti(JavaMethod metodo) {
        Set<String> nomi = new HashSet<>();
        Set<JavaCodeUnit> visti = new HashSet<>();
        Deque<JavaCodeUnit> daVedere = new ArrayDeque<>(List.of(metodo));
        while (!daVedere.isEmpty()) {
            JavaCodeUnit questo = daVedere.pop();
            if (!visti.add(questo)) {
                continue;
            }
            bersagli(questo)
                    .forEach(
                            b -> {
                                nomi.add(b.getOwner().getName() + "." + b.getName());
                                b.resolveMember()
                                        .filter(m -> b.getOwner().getName().startsWith(NOSTRO))
                                        .ifPresent(daVedere::push);
                            });
        }
        return nomi;
    }

    private static Stream<? extends CodeUnitAccessTarget> bersagli(JavaCodeUnit metodo) {
        return Stream.concat(
                metodo.getCallsFromSelf().stream().map(c -> c.getTarget()),
                metodo.getCodeUnitReferencesFromSelf().stream().map(c -> c.getTarget()));
    }
}
