package dev.proviso.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.proviso.shell.Cli.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands print as JSON is what the published schemas say. */
class JsonContractTest {

    private static final List<String> EXAMPLES = List.of(
            "ad-audience-exporter.yaml",
            "call-dialer.yaml",
            "crm-sync.yaml",
            "data-enrichment.yaml",
            "lead-router.yaml",
            "meeting-scheduler.json",
            "quick-notes.yaml",
            "support-chatbot.yaml",
            "webinar-connector.yaml");

    static Stream<String> examples() {
        return EXAMPLES.stream().map(Cli::example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "policies",
                "revisions",
                "toc",
                "toc B",
                "show",
                "show A.4",
                "show B.2.a",
                "show F",
                "show preamble.1",
                "show closing.2",
                "terms",
                "search sell data",
                "search sell data --by words",
                "related A.7",
                "related C",
                "diff r1 r2",
                "diff r2 r1 --kind added",
                "diff r1 r1",
                "history A.7",
                "history E.2",
                "blame --revision r2",
                "blame A.4",
                "facts",
                "facts authentication",
                "version"
            })
    void aReadingCommandKeepsItsSchema(String line) throws IOException {
        Outcome outcome = new Cli().run((line + " --format json").split(" ", -1));

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertKeeps(line.split(" ", -1)[0], outcome.out());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void checkKeepsItsSchema(String file) throws IOException {
        assertKeeps("check", new Cli().run("check", file, "--format", "json").out());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whyKeepsItsSchema(String file) throws IOException {
        for (String section : List.of("preamble.1", "A", "B", "C", "D", "E", "F", "closing.1")) {
            assertKeeps(
                    "why",
                    new Cli().run("why", section, file, "--format", "json").out());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void factsKeepTheirSchemaWithTheValuesOfAnApp(String file) throws IOException {
        assertKeeps("facts", new Cli().run("facts", file, "--format", "json").out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clauses",
                "clauses in A where reads(data.uses) select label, modalities, rules > 0 as has_rules",
                "count clauses by modality",
                "apps select name, as_of, title, verdict(A.4)",
                "apps assuming data.uses = unknown, breaches = {}",
                "findings of crm-sync",
                "facts of crm-sync",
                "revisions",
                "policies",
                "sections",
                "terms",
                "references",
            })
    void aQueryKeepsItsSchema(String query) throws IOException {
        String apps = Cli.top().resolve("policy-data/examples").toString();

        assertKeeps(
                "query", new Cli().run("query", query, apps, "--format", "json").out());
        for (String row : new Cli()
                .run("query", query, apps, "--format", "jsonl")
                .out()
                .lines()
                .toList()) {
            assertKeeps("query-row", row);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void assumptionsKeepTheSchemas(String file) throws IOException {
        String assumptions = "data.uses = unknown, breaches = {}, data.erasure_requests[7].erased_on = none";

        assertKeeps(
                "what-if",
                new Cli().run("what-if", assumptions, file, "--format", "json").out());
        for (String command : List.of("check", "why A")) {
            List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
            words.addAll(List.of(file, "--format", "json", "--assuming", assumptions));
            assertKeeps(
                    words.get(0), new Cli().run(words.toArray(String[]::new)).out());
        }
    }

    @Test
    void impactKeepsItsSchema() throws IOException {
        String apps = Cli.top().resolve("policy-data/examples").toString();

        assertKeeps(
                "impact",
                new Cli().run("impact", "r1", "r2", apps, "--format", "json").out());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void singleReasonsAndWhatIsMissingKeepTheirSchemas(String file) throws IOException {
        for (String command : List.of("because", "to-comply", "missing")) {
            assertKeeps(
                    command, new Cli().run(command, file, "--format", "json").out());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void comparisonsKeepTheirSchema(String file) throws IOException {
        assertKeeps(
                "compare",
                new Cli()
                        .run("compare", file, Cli.example("crm-sync.yaml"), "--format", "json")
                        .out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no\n", "yes\nsale\n1\nproper\nno\n", "don't know\n", "skip\n"})
    void anInterviewKeepsItsSchema(String answers) throws IOException {
        assertKeeps(
                "ask",
                new Cli()
                        .reading(answers)
                        .run("ask", "A.4", "B.5", "--by", "anna", "--format", "json")
                        .out());
    }

    @Test
    void theStatusOfASessionKeepsItsSchema() throws IOException {
        String use = "use '" + Cli.example("crm-sync.yaml") + "'";
        String status = "status --format json";

        assertKeeps("status", new Cli().session(status).out());
        String out = new Cli().session(use, "unset breaches", "undo", status).out();
        assertKeeps("status", out.lines().skip(3).findFirst().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void answerKeepsItsSchema(String file) throws IOException {
        for (List<String> more : List.of(
                List.<String>of(),
                List.of("A.4", "closing.2", "--consequences"),
                List.of("--question", "may my app sell data?", "--assuming", "data.uses = unknown"))) {
            List<String> words = new ArrayList<>(List.of("answer", file, "--format", "json"));
            words.addAll(more);
            assertKeeps("answer", new Cli().run(words.toArray(String[]::new)).out());
        }
    }

    @Test
    void severalFilesGiveOneDocumentALine() throws IOException {
        String[] words = Stream.concat(Stream.of("check", "--format", "jsonl"), examples())
                .toArray(String[]::new);

        List<String> lines = new Cli().run(words).out().lines().toList();

        assertThat(lines).hasSize(EXAMPLES.size());
        for (String line : lines) {
            assertKeeps("check", line);
        }
    }

    @Test
    void severalReferencesGiveOneDocumentALineInTheirOrder() {
        List<String> lines = new Cli()
                .run("show", "B.1", "A.4", "--format", "json")
                .out()
                .lines()
                .toList();

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains("\"label\":\"B.1\"");
        assertThat(lines.get(1)).contains("\"label\":\"A.4\"");
    }

    @Test
    void theSchemasRefuseWhatIsNotInThem() throws IOException {
        assertThat(schema("version").validate("{\"version\":\"1\",\"java\":\"17\",\"more\":1}", InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema("policies").validate("{}", InputFormat.JSON)).isNotEmpty();
    }

    private static void assertKeeps(String name, String document) throws IOException {
        assertThat(document.lines()).hasSize(1);
        assertThat(schema(name).validate(document, InputFormat.JSON))
                .as(Arrays.toString(new String[] {name, document.substring(0, Math.min(200, document.length()))}))
                .isEmpty();
    }

    private static Schema schema(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                Main.class.getResourceAsStream("/dev/proviso/shell/schema/" + name + ".json"), name)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
