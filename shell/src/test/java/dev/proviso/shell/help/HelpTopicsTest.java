package dev.proviso.shell.help;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Cli;
import dev.proviso.shell.Cli.Outcome;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the topics of help give as an example runs as it stands. */
class HelpTopicsTest {

    /** A fact of each kind that the topic of values tells of. */
    private static final Map<String, String> FACTS = Map.of(
            "boolean", "data.stores_personal_data",
            "date", "data.erasure_requests[0].requested_on",
            "list, set", "brand_elements_misused",
            "record", "data.uses[0]",
            "none", "data.erasure_requests[0].erased_on",
            "unknown", "data.stores_personal_data");

    private static List<String> lines(String topic) {
        return Topic.named(topic).orElseThrow().lines();
    }

    private static Stream<String> firstWords(String topic) {
        return lines(topic).stream()
                .filter(line -> line.startsWith("  "))
                .map(line -> line.strip().split("\\s{2,}", 2)[0]);
    }

    @TestFactory
    Stream<DynamicTest> partsAreNamedAsTheTopicSays() {
        return firstWords("references")
                .map(reference -> DynamicTest.dynamicTest(reference, () -> {
                    Outcome outcome = new Cli().run("toc", reference);
                    assertThat(outcome.exit()).as(outcome.err()).isZero();
                }));
    }

    @TestFactory
    Stream<DynamicTest> queriesRun() {
        List<String> lines = lines("queries");
        return lines.subList(lines.indexOf("Examples:") + 1, lines.size()).stream()
                .filter(line -> line.startsWith("  "))
                .map(String::strip)
                .map(query -> DynamicTest.dynamicTest(query, () -> {
                    Outcome outcome = new Cli().session("use " + Cli.example("crm-sync.yaml"), query);
                    assertThat(outcome.err()).doesNotContain("error");
                    assertThat(outcome.exit()).isIn(0, 1);
                }));
    }

    @TestFactory
    Stream<DynamicTest> conditionsOfQueriesHoldOrDoNot() {
        return Stream.of(
                        "clauses where text mentions \"customer data\"",
                        "clauses where reads(data.uses)",
                        "clauses where refers to A.4",
                        "clauses where uses term \"AUP\"",
                        "apps where violated(A.4) or complies(B.2) or undecided(A.7) or verdict(A.4) = violated",
                        "facts where known(crm-sync) or unknown(crm-sync)")
                .map(query -> DynamicTest.dynamicTest(query, () -> {
                    assertThat(String.join("\n", lines("queries")))
                            .contains(query.replaceFirst("^\\w+ where ", "").split(" or | = ", 2)[0]);
                    Outcome outcome = new Cli().session("use " + Cli.example("crm-sync.yaml"), query);
                    assertThat(outcome.err()).doesNotContain("error");
                }));
    }

    @TestFactory
    Stream<DynamicTest> valuesAreWrittenAsTheTopicSays() {
        return lines("values").stream()
                .filter(line -> line.startsWith("  "))
                .map(line -> line.strip().split("\\s{2,}", 2))
                .filter(words -> FACTS.containsKey(words[0]))
                .map(words -> DynamicTest.dynamicTest(words[0], () -> {
                    String value = Map.of("boolean", "false", "list, set", "[]", "none", "none", "unknown", "unknown")
                            .getOrDefault(words[0], words[1].split(";", 2)[0]);
                    Outcome outcome = new Cli()
                            .session(
                                    "use " + Cli.example("ad-audience-exporter.yaml"),
                                    "set " + FACTS.get(words[0]) + " = " + value);
                    assertThat(outcome.err()).isEmpty();
                    assertThat(outcome.exit()).isZero();
                }));
    }

    @Test
    void everyTopicCanBeRead() {
        assertThat(Topic.ALL)
                .allSatisfy(topic ->
                        assertThat(new Cli().run("help", topic.name()).exit()).isZero());
    }
}
