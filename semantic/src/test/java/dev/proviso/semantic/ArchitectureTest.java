package dev.proviso.semantic;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of docs/architecture.md around the model of the language. */
@AnalyzeClasses(packages = "dev.proviso.semantic", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule onlyTheSearchAndTheModelOfPoliciesAreKnown = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.proviso.dsl..",
                    "dev.proviso.data..",
                    "dev.proviso.shell..",
                    "dev.langchain4j..",
                    "org.apache.lucene..");
}
