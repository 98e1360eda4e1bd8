// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import it.regione.lazio.sigess.organizzazione.Richiede;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;

/** What the room of the domain may use, and what inside of it may use what. */
@AnalyzeClasses(
        packages = "it.regione.lazio.sigess",
        importOptions = ImportOption.DoNotIncludeTests.class)
class StanzaEjbTest {

    private static final String[] JDBC = {"java.sql..", "javax.sql.."};

    @ArchTest
    static final ArchRule theDomainKnowsNoPageNoJobAndNoXml =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta.faces..",
                            "jakarta.servlet..",
                            "jakarta.batch..",
                            "javax.xml.stream..",
                            "org.w3c.dom..",
                            "org.xml.sax..");

    @ArchTest
    static final ArchRule rulesArePure =
            noClasses()
                    .that()
                    .resideInAPackage("..importazione.regole..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "..importazione.scrittura..",
                            "jakarta.persistence..",
                            "jakarta.ejb..",
                            "java.sql..",
                            "javax.sql..",
                            "java.nio.file..",
                            "java.net..")
                    .because("a rule is judged by a table of rows, without server and database");

    @ArchTest
    static final ArchRule theVocabularyOfTheFlowsDependsOnNothingOfOurs =
            noClasses()
                    .that()
                    .resideInAPackage("..importazione.flusso..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("..importazione.regole..", "..importazione.scrittura..")
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAPackage("jakarta.persistence..");

    @ArchTest
    static final ArchRule jdbcStaysWithTheImportAndTheMigration =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..importazione..", "..sigess.audit..")
                    .and()
                    .haveSimpleNameNotEndingWith("Migrazione")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(JDBC)
                    .because("decisions 0002, 0021: JDBC writes in bulk, JPA does the rest");

    @ArchTest
    static final ArchRule theBulkWriterDoesNotMixInJpa =
            noClasses()
                    .that()
                    .resideInAPackage("..importazione.scrittura..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("jakarta.persistence..");

    @ArchTest
    static final ArchRule entitiesLiveInABusinessComponent =
            classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .resideInAnyPackage(
                            "it.regione.lazio.sigess.soggetto",
                            "it.regione.lazio.sigess.presaincarico",
                            "it.regione.lazio.sigess.scheda",
                            "it.regione.lazio.sigess.intervento",
                            "it.regione.lazio.sigess.importazione",
                            "it.regione.lazio.sigess.territorio",
                            "it.regione.lazio.sigess.organizzazione",
                            "it.regione.lazio.sigess.audit");

    @ArchTest
    static final ArchRule entitiesAreNoServices =
            noClasses()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .beAnnotatedWith(Stateless.class)
                    .orShould()
                    .dependOnClassesThat()
                    .haveSimpleName("EntityManager");

    @ArchTest
    static final ArchRule everyServiceAsksForAFunction =
            classes()
                    .that()
                    .haveSimpleNameEndingWith("Service")
                    .should()
                    .beAnnotatedWith(Richiede.class)
                    .andShould()
                    .beAnnotatedWith(Stateless.class)
                    .because("what a page can reach is refused here, not hidden there");
}
