// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** Every rule class on the class path, found without a container. */
public final class Catalogo {

    private static final List<Class<?>> CLASSI =
            new ClassFileImporter()
                            .withImportOption(new ImportOption.DoNotIncludeTests())
                            .importPackages(Regola.class.getPackageName() + ".catalogo")
                            .stream()
                            .filter(c -> !c.getModifiers().contains(JavaModifier.ABSTRACT))
                            .filter(Catalogo::regola)
                            .<Class<?>>map(JavaClass::reflect)
                            .toList();

    private Catalogo() {}

    static List<Class<?>> classi() {
        return CLASSI;
    }

    static List<Regola> regole() {
        return istanze(Regola.class);
    }

    static List<RegolaIntestazione> regoleIntestazione() {
        return istanze(RegolaIntestazione.class);
    }

    public static Regole tutte() {
        return new Regole(regole(), regoleIntestazione());
    }

    private static boolean regola(JavaClass classe) {
        return classe.isAssignableTo(Regola.class)
                || classe.isAssignableTo(RegolaIntestazione.class);
    }

    private static <T> List<T> istanze(Class<T> tipo) {
        return CLASSI.stream()
                .filter(tipo::isAssignableFrom)
                .<T>map(c -> tipo.cast(nuova(c)))
                .toList();
    }

    private static Object nuova(Class<?> classe) {
        try {
            return classe.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(classe + " has no public constructor without arguments", e);
        }
    }
}
