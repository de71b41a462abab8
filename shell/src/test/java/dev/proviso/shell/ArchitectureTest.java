package dev.proviso.shell;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of docs/architecture.md inside the shell. */
@AnalyzeClasses(packages = "dev.proviso.shell", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesFormNoCycles =
            slices().matching("dev.proviso.shell.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theLineEditorStaysInThePackageOfTheTerminal = noClasses()
            .that()
            .resideOutsideOfPackage("dev.proviso.shell.terminal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jline.reader..", "org.jline.terminal..");

    @ArchTest
    static final ArchRule onlyTheWidthsOfCharactersAreAskedOfItElsewhere = noClasses()
            .that()
            .resideOutsideOfPackage("dev.proviso.shell.terminal..")
            .and()
            .doNotHaveFullyQualifiedName("dev.proviso.shell.text.DisplayWidth")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jline..");

    @ArchTest
    static final ArchRule picocliStaysInThePackageOfUsage = noClasses()
            .that()
            .resideOutsideOfPackage("dev.proviso.shell.usage..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule tablesKnowNothingOfWhereTheirRowsComeFrom = noClasses()
            .that()
            .resideInAPackage("dev.proviso.shell.table..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.proviso.dsl..", "dev.proviso.model..", "dev.proviso.shell.query..");

    @ArchTest
    static final ArchRule csvStaysInThePackageOfTables = noClasses()
            .that()
            .resideOutsideOfPackage("dev.proviso.shell.table..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.commons.csv..");

    @ArchTest
    static final ArchRule jacksonStaysInThePackageOfJson = noClasses()
            .that()
            .resideOutsideOfPackage("dev.proviso.shell.json..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..");

    @ArchTest
    static final ArchRule pagesKnowNothingOfPolicies = noClasses()
            .that()
            .resideInAPackage("dev.proviso.shell.html..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.proviso.model..", "dev.proviso.dsl..", "dev.proviso.analysis..");

    @ArchTest
    static final ArchRule templatesStayInThePackageOfPages = noClasses()
            .that()
            .resideOutsideOfPackage("dev.proviso.shell.html..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("gg.jte..");

    @ArchTest
    static final ArchRule readingThePolicyKnowsNothingOfTheLanguage = noClasses()
            .that()
            .resideInAnyPackage("dev.proviso.shell.explore..", "dev.proviso.shell.search..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.proviso.dsl..");

    @ArchTest
    static final ArchRule commandsKnowNothingOfTheTerminal = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.proviso.shell.explore..",
                    "dev.proviso.shell.search..",
                    "dev.proviso.shell.evaluate..",
                    "dev.proviso.shell.answer..",
                    "dev.proviso.shell.report..",
                    "dev.proviso.shell.output..",
                    "dev.proviso.shell.facts..",
                    "dev.proviso.shell.query..",
                    "dev.proviso.shell.diff..",
                    "dev.proviso.shell.revision..",
                    "dev.proviso.shell.html..",
                    "dev.proviso.shell.table..",
                    "dev.proviso.shell.repl..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.proviso.shell.terminal..");

    @ArchTest
    static final ArchRule nothingPrintsPastTheOutput = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("dev.proviso.shell.Main")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");
}
