package dev.proviso.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the packages, as docs/architecture.md draws them. */
@AnalyzeClasses(packages = "dev.proviso.model", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesDependOnlyOnThoseToTheirLeft = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("diagnostic")
            .definedBy("dev.proviso.model.diagnostic")
            .layer("fact")
            .definedBy("dev.proviso.model.fact")
            .layer("document")
            .definedBy("dev.proviso.model.document")
            .layer("read")
            .definedBy("dev.proviso.model.read")
            .layer("write")
            .definedBy("dev.proviso.model.write")
            .layer("edit")
            .definedBy("dev.proviso.model.edit")
            .layer("diff")
            .definedBy("dev.proviso.model.diff..")
            .layer("bundle")
            .definedBy("dev.proviso.model.bundle")
            .layer("repository")
            .definedBy("dev.proviso.model.repository")
            .layer("seal")
            .definedBy("dev.proviso.model.seal")
            .whereLayer("seal")
            .mayOnlyAccessLayers("diagnostic", "document", "read", "write", "edit", "repository")
            .whereLayer("fact")
            .mayOnlyAccessLayers("diagnostic")
            .whereLayer("diagnostic")
            .mayNotAccessAnyLayer()
            .whereLayer("document")
            .mayOnlyAccessLayers("diagnostic", "fact")
            .whereLayer("read")
            .mayOnlyAccessLayers("diagnostic", "fact", "document")
            .whereLayer("write")
            .mayOnlyAccessLayers("diagnostic", "fact", "document")
            .whereLayer("edit")
            .mayOnlyAccessLayers("diagnostic", "fact", "document", "read", "write")
            .whereLayer("diff")
            .mayOnlyAccessLayers("diagnostic", "document")
            .whereLayer("bundle")
            .mayOnlyAccessLayers("diagnostic", "fact", "document", "read", "write")
            .whereLayer("repository")
            .mayOnlyAccessLayers("diagnostic", "fact", "document", "read", "bundle");

    @ArchTest
    static final ArchRule everyClassIsInALayer = classes()
            .should()
            .resideInAnyPackage(
                    "dev.proviso.model.diagnostic",
                    "dev.proviso.model.fact",
                    "dev.proviso.model.document",
                    "dev.proviso.model.read",
                    "dev.proviso.model.write",
                    "dev.proviso.model.edit",
                    "dev.proviso.model.diff..",
                    "dev.proviso.model.bundle",
                    "dev.proviso.model.repository",
                    "dev.proviso.model.seal");

    @ArchTest
    static final ArchRule packagesFormNoCycles =
            slices().matching("dev.proviso.model.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule stagesOfTheDiffFormNoCycles =
            slices().matching("dev.proviso.model.diff.(*)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule parsersStayInsideTheReadersAndTheBundle = noClasses()
            .that()
            .resideOutsideOfPackages("dev.proviso.model.read", "dev.proviso.model.bundle")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "org.snakeyaml..");

    @ArchTest
    static final ArchRule aBundleIsReadWithoutAYamlParser = noClasses()
            .that()
            .resideInAPackage("dev.proviso.model.bundle")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson.dataformat..", "org.snakeyaml..", "tools.jackson.databind..");

    @ArchTest
    static final ArchRule nothingBindsDataByReflection =
            noClasses().should().dependOnClassesThat().resideInAPackage("tools.jackson.databind..");
}
