package dev.proviso.dsl;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the packages, as docs/architecture.md draws them. */
@AnalyzeClasses(packages = "dev.proviso.dsl", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule stagesDependOnlyOnThoseBefore = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("grammar")
            .definedBy("dev.proviso.dsl.grammar")
            .layer("syntax")
            .definedBy("dev.proviso.dsl.syntax")
            .layer("format")
            .definedBy("dev.proviso.dsl.format")
            .layer("check")
            .definedBy("dev.proviso.dsl.check")
            .layer("plan")
            .definedBy("dev.proviso.dsl.plan")
            .layer("finding")
            .definedBy("dev.proviso.dsl.finding")
            .layer("interpret")
            .definedBy("dev.proviso.dsl.interpret")
            .layer("compiled")
            .definedBy("dev.proviso.dsl.compiled")
            .layer("explain")
            .definedBy("dev.proviso.dsl.explain")
            .layer("root")
            .definedBy("dev.proviso.dsl")
            .layer("query")
            .definedBy("dev.proviso.dsl.query")
            .layer("interview")
            .definedBy("dev.proviso.dsl.interview")
            .layer("stage")
            .definedBy("dev.proviso.dsl.stage")
            .whereLayer("stage")
            .mayOnlyAccessLayers("syntax", "check", "plan", "root", "query")
            .whereLayer("grammar")
            .mayNotAccessAnyLayer()
            .whereLayer("finding")
            .mayNotAccessAnyLayer()
            .whereLayer("syntax")
            .mayOnlyAccessLayers("grammar")
            .whereLayer("format")
            .mayOnlyAccessLayers("syntax")
            .whereLayer("check")
            .mayOnlyAccessLayers("syntax")
            .whereLayer("plan")
            .mayOnlyAccessLayers("syntax", "check")
            .whereLayer("interpret")
            .mayOnlyAccessLayers("syntax", "check", "plan", "finding")
            .whereLayer("compiled")
            .mayOnlyAccessLayers("syntax", "check", "plan", "finding", "interpret")
            .whereLayer("explain")
            .mayOnlyAccessLayers("syntax", "check", "plan", "finding", "interpret")
            .whereLayer("root")
            .mayOnlyAccessLayers("check", "plan", "finding", "interpret", "compiled", "explain")
            .whereLayer("interview")
            .mayOnlyAccessLayers("plan", "finding", "root")
            .whereLayer("query")
            .mayOnlyAccessLayers("syntax", "check", "plan", "finding", "interpret", "root");

    @ArchTest
    static final ArchRule everyClassIsInAStage = classes()
            .should()
            .resideInAnyPackage(
                    "dev.proviso.dsl",
                    "dev.proviso.dsl.grammar",
                    "dev.proviso.dsl.syntax",
                    "dev.proviso.dsl.format",
                    "dev.proviso.dsl.stage",
                    "dev.proviso.dsl.check",
                    "dev.proviso.dsl.plan",
                    "dev.proviso.dsl.finding",
                    "dev.proviso.dsl.interpret",
                    "dev.proviso.dsl.compiled",
                    "dev.proviso.dsl.explain",
                    "dev.proviso.dsl.query",
                    "dev.proviso.dsl.interview");

    @ArchTest
    static final ArchRule packagesFormNoCycles =
            slices().matching("dev.proviso.dsl.(*)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theParserGeneratorStaysInsideTheSyntax = noClasses()
            .that()
            .resideOutsideOfPackages("dev.proviso.dsl.syntax", "dev.proviso.dsl.grammar")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.antlr..");

    @ArchTest
    static final ArchRule bytecodeIsWrittenInOnePackage = noClasses()
            .that()
            .resideOutsideOfPackage("dev.proviso.dsl.compiled")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.objectweb.asm..");

    @ArchTest
    static final ArchRule theLanguageReadsNoClockAndNoFile = noClasses()
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..");

    @ArchTest
    static final ArchRule theLanguagePrintsNothing =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");
}
