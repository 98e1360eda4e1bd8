// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the room of files and jobs may use. */
class StanzaBatchTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void jobsKnowNoPageAndNoSql() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.faces..",
                        "jakarta.servlet..",
                        "jakarta.persistence..",
                        "java.sql..",
                        "javax.sql..")
                .because("what is stored is the domain's business")
                .check(CLASSES);
    }

    @Test
    void theReaderOfFilesNeedsNoJobAndNoServer() {
        noClasses()
                .that()
                .resideInAPackage("..importazione.lettura..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "..importazione.lavoro..")
                .check(CLASSES);
    }

    @Test
    void rulesAreTheDomainsNotTheJobs() {
        classes()
                .should()
                .notBeAssignableTo("it.regione.lazio.sigess.importazione.regole.Regola")
                .check(CLASSES);
    }
}
