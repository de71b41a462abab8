package dev.proviso.benchmarks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.proviso.benchmarks", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesFormNoCycles =
            slices().matching("dev.proviso.benchmarks.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule whatIsWrittenByHandKnowsNothingOfTheLanguage = noClasses()
            .that()
            .resideInAnyPackage("dev.proviso.benchmarks.typed..", "dev.proviso.benchmarks.map..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.proviso.dsl..");
}
