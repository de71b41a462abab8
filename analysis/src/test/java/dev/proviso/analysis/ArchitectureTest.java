package dev.proviso.analysis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the packages, as docs/architecture.md draws them. */
@AnalyzeClasses(packages = "dev.proviso.analysis", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule proofsAreMadeOfArithmeticAndLogic = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("theory")
            .definedBy("dev.proviso.analysis.theory")
            .layer("symbolic")
            .definedBy("dev.proviso.analysis.symbolic")
            .layer("prove")
            .definedBy("dev.proviso.analysis.prove")
            .layer("lint")
            .definedBy("dev.proviso.analysis.lint")
            .layer("match")
            .definedBy("dev.proviso.analysis.match")
            .layer("effect")
            .definedBy("dev.proviso.analysis.effect")
            .layer("impact")
            .definedBy("dev.proviso.analysis.impact")
            .layer("release")
            .definedBy("dev.proviso.analysis.release")
            .whereLayer("theory")
            .mayNotAccessAnyLayer()
            .whereLayer("symbolic")
            .mayOnlyAccessLayers("theory")
            .whereLayer("prove")
            .mayOnlyAccessLayers("symbolic")
            .whereLayer("lint")
            .mayOnlyAccessLayers("prove", "symbolic")
            .whereLayer("match")
            .mayNotAccessAnyLayer()
            .whereLayer("effect")
            .mayOnlyAccessLayers("match", "prove")
            .whereLayer("impact")
            .mayOnlyAccessLayers("match")
            .whereLayer("release")
            .mayOnlyAccessLayers("effect", "match");

    @ArchTest
    static final ArchRule casesAreRunBeforeTheyAreMeasured = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("prove")
            .definedBy("dev.proviso.analysis.prove")
            .layer("cases")
            .definedBy("dev.proviso.analysis.cases")
            .layer("cover")
            .definedBy("dev.proviso.analysis.cover")
            .layer("mutate")
            .definedBy("dev.proviso.analysis.mutate")
            .layer("generate")
            .definedBy("dev.proviso.analysis.generate")
            .whereLayer("prove")
            .mayNotAccessAnyLayer()
            .whereLayer("cases")
            .mayNotAccessAnyLayer()
            .whereLayer("cover")
            .mayOnlyAccessLayers("cases")
            .whereLayer("mutate")
            .mayOnlyAccessLayers("cases", "prove")
            .whereLayer("generate")
            .mayOnlyAccessLayers("cases", "cover", "mutate", "prove");

    @ArchTest
    static final ArchRule everyClassIsInAPackageOfItsOwnConcern =
            classes().should().resideInAPackage("dev.proviso.analysis.*");

    @ArchTest
    static final ArchRule packagesFormNoCycles =
            slices().matching("dev.proviso.analysis.(*)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theSolverStaysInsideTheSymbols = noClasses()
            .that()
            .resideOutsideOfPackage("dev.proviso.analysis.symbolic")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.logicng..");

    @ArchTest
    static final ArchRule theArithmeticKnowsNothingOfPolicies = noClasses()
            .that()
            .resideInAPackage("dev.proviso.analysis.theory")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.proviso.dsl..", "dev.proviso.model..");

    @ArchTest
    static final ArchRule analysesReadNoClockAndPrintNothing = noClasses()
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");
}
