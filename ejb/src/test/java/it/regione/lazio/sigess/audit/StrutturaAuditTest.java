// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Stateless;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every method that a page can reach is written down, or stands here with the reason why not. Who
 * adds a method to a service comes by here.
 */
class StrutturaAuditTest {

    private static final String COUNT = "a number, nobody is shown";
    private static final String IMPORT = "parameters and counts of imports, no row of them";
    private static final String REFERENCE = "reference data, of nobody";
    private static final String STAFF = "the staff, not the persons of the cases";

    private static final Map<String, String> NOT_TRACED = new TreeMap<>();

    static {
        reason(
                COUNT,
                "SoggettoService.conta",
                "PresaInCaricoService.conta",
                "InterventoService.conta",
                "ImportazioneService.conta",
                "ImportazioneService.davanti",
                "ImportazioneService.contaRilievi",
                "ImportazioneService.gruppi",
                "ImportazioneService.vedeLeRighe",
                "ModificheService.conta",
                "AnteprimaService.conta",
                "AnteprimaService.contaMosse",
                "AnteprimaService.senzaRighe",
                "ScartiService.riepilogo",
                "ConfrontoService.confronto",
                "ConfrontoService.conta",
                "ConfrontoService.apribile",
                "ConfrontoService.daVedere",
                "VerificheService.conta",
                "VerificheService.riepilogo",
                "VariazioniService.conta",
                "AnnullamentoService.conti",
                "AnnullamentoService.mosso",
                "AnnullamentoService.consentito",
                "RegistroAccessiService.conta",
                "RegistroAccessiService.contaChiHaVisto",
                "RegistroAccessiService.ultimaVerifica");
        reason("made again from what is there: nobody is shown", "ConfrontoService.rifai");
        reason(
                "ids for a decision that follows, which is written down",
                "VerificheService.uguali",
                "VariazioniService.aperte");
        reason(
                IMPORT,
                "ImportazioneService.errori",
                "ImportazioneService.precedenti",
                "ImportazioneService.elenco",
                "ImportazioneService.trova",
                "AnteprimaService.confermata",
                "AnteprimaService.conferme",
                "AnteprimaService.successiva",
                "AnteprimaService.precedente",
                "AnteprimaService.elenco",
                "AnteprimaService.anteprima",
                "AnnullamentoService.dellaImportazione",
                "AnnullamentoService.impedimento",
                "AnnullamentoService.correzioni",
                "AnnullamentoService.piano");
        reason(
                REFERENCE,
                "VariazioniService.campi",
                "RegoleService.catalogo",
                "RegoleService.severita",
                "RegoleService.storia",
                "TipiInterventoService.tipi",
                "TipiInterventoService.prestazioni",
                "TipiInterventoService.denominazione",
                "TipiInterventoService.genere",
                "TerritorioService.comuni",
                "TerritorioService.stati",
                "TerritorioService.nazioniNascita",
                "TerritorioService.comune",
                "TerritorioService.stato",
                "TerritorioService.luogo",
                "TerritorioService.regione");
        reason(
                STAFF,
                "OrganizzazioneService.unitaOperative",
                "OrganizzazioneService.unitaDiImportazione",
                "OrganizzazioneService.operatori",
                "AbilitazioniService.conta",
                "AbilitazioniService.unita");
    }

    private static void reason(String why, String... methods) {
        Arrays.stream(methods).forEach(m -> NOT_TRACED.put(m, why));
    }

    static List<Method> methods() {
        return services()
                .flatMap(s -> Arrays.stream(s.getDeclaredMethods()))
                .filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void everyMethodIsWrittenDownOrSaysWhyNot(Method method) {
        boolean traced = method.isAnnotationPresent(Traccia.class);
        assertThat(traced ^ NOT_TRACED.containsKey(name(method)))
                .as("%s: @Traccia, or a reason in this test", name(method))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void whatShowsPersonsHasNoExcuse(Method method) {
        boolean shows = showsPersons(method.getGenericReturnType());
        boolean streams = List.of(method.getParameterTypes()).contains(OutputStream.class);
        if (shows || streams) {
            assertThat(method.getAnnotation(Traccia.class)).as(name(method)).isNotNull();
            assertThat(method.getAnnotation(Traccia.class).aParti()).isEqualTo(streams);
        }
    }

    @Test
    void noReasonIsForAMethodThatIsNoMore() {
        assertThat(NOT_TRACED.keySet())
                .isSubsetOf(methods().stream().map(StrutturaAuditTest::name).toList());
    }

    @Test
    void theServicesAreFound() {
        assertThat(services().count()).isGreaterThan(12);
    }

    private static Stream<Class<?>> services() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("it.regione.lazio.sigess")
                        .stream()
                        .filter(c -> c.getSimpleName().endsWith("Service"))
                        .filter(c -> c.isAnnotatedWith(Stateless.class))
                        .map(JavaClass::reflect);
    }

    private static boolean showsPersons(Type type) {
        if (type instanceof ParameterizedType of) {
            return Arrays.stream(of.getActualTypeArguments())
                    .anyMatch(StrutturaAuditTest::showsPersons);
        }
        return type instanceof Class<?> one && RiguardaSoggetti.class.isAssignableFrom(one);
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
