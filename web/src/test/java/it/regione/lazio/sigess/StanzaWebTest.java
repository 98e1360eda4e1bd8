// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the room of the pages may use. */
class StanzaWebTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPath(Path.of("target", "classes"));

    private static final DescribedPredicate<JavaClass> UNGUARDED =
            describe(
                    "a service without @Richiede",
                    type ->
                            List.of(
                                            "RegistroImportazioni",
                                            "RegistroRettifiche",
                                            "RegistroAnnullamenti",
                                            "CodaDiAnnullamento",
                                            "CodaDiScrittura",
                                            "DepositoFile",
                                            "FileDepositati")
                                    .contains(type.getSimpleName()));

    @Test
    void pagesReachNoDatabase() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..")
                .because("a page asks a service of the domain")
                .check(CLASSES);
    }

    @Test
    void pagesStartNoJobByThemselves() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.batch..", "..importazione.lavoro..")
                .because("a page leaves an import in the queue of the domain")
                .check(CLASSES);
    }

    @Test
    void pagesWriteNoDomainRows() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..importazione.scrittura..")
                .check(CLASSES);
    }

    @Test
    void pagesHoldOnlyServicesThatAskWhatOneMayDo() {
        noFields()
                .should()
                .haveRawType(UNGUARDED)
                .because("those ask for no role: they are for jobs")
                .check(CLASSES);
    }
}
