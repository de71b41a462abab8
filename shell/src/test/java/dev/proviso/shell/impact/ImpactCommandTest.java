package dev.proviso.shell.impact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Cli;
import dev.proviso.shell.Cli.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImpactCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void aPolicyOfTwoRevisions() throws IOException {
        write("policy.yaml", """
                id: small-terms
                title: Small Terms
                publisher: A Publisher
                language: en
                roles: [{id: developer, title: Developer}]
                documents: []
                """);
        write("vocabulary.yaml", """
                facts:
                  - {id: sells, type: boolean, question: Does it sell data?, kind: observed}
                  - {id: consent, type: boolean, question: Is there consent?, kind: observed}
                """);
        write("r1.yaml", revision("r1", "forbid sells unless consent"));
        write("r2.yaml", revision("r2", "forbid sells"));
        write("apps/good.yaml", "app: good\nfacts: {sells: false}\n");
        write("apps/hit.yaml", "app: hit\nfacts: {sells: true, consent: true}\n");
        write("apps/unclear.yaml", "app: unclear\nfacts: {consent: true}\n");
    }

    private static String revision(String id, String rule) {
        return """
                revision: %s
                policy: small-terms
                status: draft
                source: {snapshot: "sha256:49843585cae609f3ac3cb765325e5c6ba9d52c5507d9149116fd3eb4470624ab", captured_by: a test, extractor: none, origin: publisher}
                nodes:
                  - section: data
                    label: A
                    marker: "A."
                    heading: Data
                    children:
                      - clause: no-sale
                        label: "1"
                        marker: "1."
                        text: Do not sell.
                        norms:
                          - id: no-sale
                            modality: prohibition
                            bearer: developer
                            evaluability: observed
                            rule: %s
                """.formatted(id, rule);
    }

    private String write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return path.toString();
    }

    private Outcome impact(String... more) {
        return new Cli()
                .run(Stream.concat(
                                Stream.of("impact", "r1", "r2", "--repository", folder.toString()), Arrays.stream(more))
                        .toArray(String[]::new));
    }

    private String apps() {
        return folder.resolve("apps").toString();
    }

    @Test
    void tellsWhoIsHitAndWhichFactsAreNeeded() {
        Outcome outcome = impact(apps());

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .contains(
                        "3 apps, 1 clause: 1 worse, 1 newly undecided, 0 better",
                        "A.1  compliant → violated  1: hit",
                        "A.1  compliant → undecided  needs sells",
                        "Does it sell data?");
        assertThat(outcome.out().indexOf("  hit\n")).isLessThan(outcome.out().indexOf("  unclear\n"));
    }

    @Test
    void markdownStartsWithTheTransitions() {
        assertThat(impact(apps(), "--format", "markdown").out())
                .startsWith("""
                | before | after | direction | count |
                | --- | --- | --- | ---: |
                """)
                .contains("| compliant | violated | worse | 1 |", "\n\n| app | clause_before |");
    }

    @Test
    void partsOfOtherIdsAreTheSameProvisionWhereTheirWordsAre() throws IOException {
        String imported = revision("r2", "forbid sells")
                .replace("clause: no-sale", "clause: do-not-sell")
                .replace("id: no-sale", "id: do-not-sell")
                .replace("extractor: none", "extractor: import");
        write("r2.yaml", imported);

        assertThat(impact(apps()).out()).contains("1 clause: 1 worse", "A.1  compliant → violated");
    }

    @Test
    void aParameterHasAnotherValueWhereARevisionHasIt() throws IOException {
        String rule = "forbid sells and most > 3";
        String parameters =
                "parameters: [{name: most, type: integer, value: 1, words: {node: no-sale, exact: sell}, set_by: us}]\nnodes:";
        write("r1.yaml", revision("r1", "forbid false"));
        write("r2.yaml", revision("r2", rule).replace("nodes:", parameters));

        assertThat(impact(apps()).out()).contains("0 worse");
        assertThat(impact(apps(), "--param", "most=4").out()).contains("1 worse");
        assertThat(impact(apps(), "--param", "least=4").exit()).isEqualTo(2);
        assertThat(impact(apps(), "--param", "least=4").err()).contains("least");
    }

    @Test
    void inASessionOpenAppsGoByTheirNames() {
        String hit = folder.resolve("apps/hit.yaml").toString();
        String good = folder.resolve("apps/good.yaml").toString();
        Outcome one = new Cli()
                .reading("use " + hit + " " + good + "\nimpact r1 r2 hit\nimpact r1 r2 hti\n")
                .run("--repository", folder.toString());

        assertThat(one.out()).contains("1 clause: 1 worse");
        assertThat(one.err()).contains("there is no open app or file 'hti'", "did you mean 'hit'?");
    }

    @Test
    void theExitCodeTellsIfItIsAskedTo() {
        assertThat(impact(apps(), "--exit-code").exit()).isEqualTo(1);
        assertThat(impact(folder.resolve("apps/unclear.yaml").toString(), "--exit-code")
                        .exit())
                .isEqualTo(3);
        assertThat(impact(folder.resolve("apps/good.yaml").toString(), "--exit-code")
                        .exit())
                .isZero();
    }

    @Test
    void linesOfJsonAreAppsAndMistakesAreToldAtTheirLines() throws IOException {
        String lines = write("apps/many.jsonl", """
                {"facts": {"sells": true, "consent": true}}

                {"app": "named", "facts": {"sells": "perhaps"}}
                {"app": "last", "facts": {"sells": false}}
                {"facts":
                """);

        Outcome outcome = impact(lines, "--format", "csv");

        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.out()).isEqualTo("""
                app,clause_before,clause_after,before,after,direction,missing
                many:1,A.1,A.1,compliant,violated,worse,
                """);
        assertThat(outcome.err()).contains("many.jsonl:3:", "many.jsonl:5:");
        assertThat(impact(apps()).out()).contains("5 apps", "2 left out");
    }

    @Test
    void aFileThatIsNotThereHidesNothing() {
        Outcome outcome = impact(
                folder.resolve("apps/hit.yaml").toString(),
                folder.resolve("none.yaml").toString());

        assertThat(outcome.exit()).isEqualTo(5);
        assertThat(outcome.err()).contains("none.yaml");
        assertThat(outcome.out()).contains("1 app, 1 clause: 1 worse");
    }

    @Test
    void twoFilesAboutOneAppAreRefused() throws IOException {
        write("apps/again.yaml", "app: good\nfacts: {sells: true}\n");

        Outcome outcome = impact(apps());

        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.err()).contains("two facts files are about the app 'good'");
    }

    @Test
    void revisionsCanBeFilesAndUnknownOnesAreTold() {
        Outcome files = new Cli()
                .run(
                        "impact",
                        folder.resolve("r1.yaml").toString(),
                        folder.resolve("r2.yaml").toString(),
                        apps());
        Outcome unknown = new Cli().run("impact", "r1", "r7", apps(), "--repository", folder.toString());

        assertThat(files.out()).contains("1 worse");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("'r7'");
    }

    @Test
    void aRevisionWithErrorsStandsInTheWayOfNoOther() throws IOException {
        write("r3.yaml", "revision: r3\npolicy: small-terms\nnodes: wrong\n");

        Outcome others = impact(apps());
        Outcome unknown = new Cli().run("impact", "r1", "r7", apps(), "--repository", folder.toString());
        Outcome wrong = new Cli().run("impact", "r1", "r3", apps(), "--repository", folder.toString());

        assertThat(others.err()).isEmpty();
        assertThat(others.out()).contains("1 worse");
        assertThat(unknown.err()).contains("'r7' is neither a revision nor a file", "the revisions are r1, r2, r3");
        assertThat(wrong.exit()).isEqualTo(4);
        assertThat(wrong.err()).contains("r3.yaml:3:");
    }

    @Test
    void theShellMeasuresTheAppsThatAreLoaded() {
        Outcome outcome = new Cli()
                .reading("use " + folder.resolve("apps/hit.yaml") + "\nimpact r1 r2\n")
                .run("--repository", folder.toString());

        assertThat(outcome.out()).contains("1 app, 1 clause: 1 worse");
    }
}
