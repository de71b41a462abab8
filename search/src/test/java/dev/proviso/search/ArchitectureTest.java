package dev.proviso.search;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of docs/architecture.md around the search. */
@AnalyzeClasses(packages = "dev.proviso.search", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theLanguageOfRulesIsNotKnown = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.proviso.dsl..", "dev.proviso.data..", "dev.proviso.shell..");

    @ArchTest
    static final ArchRule luceneDoesNotShow =
            noClasses().that().arePublic().should().dependOnClassesThat().resideInAPackage("org.apache.lucene..");
}
