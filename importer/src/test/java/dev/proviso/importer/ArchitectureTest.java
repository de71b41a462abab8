package dev.proviso.importer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the packages, as docs/architecture.md draws them. */
@AnalyzeClasses(packages = "dev.proviso.importer", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesFormNoCycles =
            slices().matching("dev.proviso.importer.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule parsersStayWithTheBlocks = noClasses()
            .that()
            .resideOutsideOfPackage("dev.proviso.importer.block")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.commonmark..", "org.jsoup..");

    @ArchTest
    static final ArchRule structureKnowsNothingOfMeaning = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.proviso.importer.words..",
                    "dev.proviso.importer.label..",
                    "dev.proviso.importer.block..",
                    "dev.proviso.importer.outline..",
                    "dev.proviso.importer.tree..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.proviso.importer.propose..");

    @ArchTest
    static final ArchRule readingKnowsNothingOfEarlierRevisions = noClasses()
            .that()
            .resideOutsideOfPackage("dev.proviso.importer.carry..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.proviso.importer.carry..", "dev.proviso.model.diff..");
}
