package dev.proviso.shell.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Cli;
import dev.proviso.shell.Cli.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The cases of {@code wanted.yaml}: what a reply says has to change, for each kind of comparison that a rule can make. */
class WantedTest {

    private static final String POLICY = """
            id: small-terms
            title: Small Terms
            publisher: A Publisher
            language: en
            roles: [{id: developer, title: Developer}]
            documents: []
            """;

    private static final String VOCABULARY = """
            types:
              visit:
                fields:
                  day: {type: date, question: "On what day was the visit?", kind: observed}
                  place: {type: text, question: "Where was it?", kind: observed}
            facts:
              - {id: deals, type: integer, question: "How many deals are there?", kind: observed}
              - {id: seats, type: integer, question: "How many seats were paid for?", kind: observed}
              - {id: started_on, type: date, question: "On what day did it start?", kind: observed}
              - {id: ended_on, type: date, question: "On what day did it end?", kind: observed}
              - {id: closed_on, type: "date?", question: "On what day was it closed? (null - it is open)", kind: observed}
              - {id: answer_time, type: duration, question: "How long does an answer take?", kind: observed}
              - {id: address, type: text, question: "What is the address?", kind: observed}
              - {id: page, type: "text?", question: "Where is the page? (null - nowhere)", kind: observed}
              - {id: tags, type: set of text, question: "Which tags does it have?", kind: observed}
              - {id: visits, type: list of visit, question: "Which visits were there?", kind: observed}
            """;

    private static final String REVISION = """
            revision: r1
            policy: small-terms
            status: draft
            source: {snapshot: "sha256:ec1ecbe869414341e30bcd412a5517a8066858f5eacd322074e30a667842a117", captured_by: a test, extractor: none, origin: publisher}
            parameters:
              - {name: keep_for, type: duration, value: 14 days, words: {node: only, exact: so}, set_by: a test, reason: to try it}
            nodes:
              - section: all
                label: A
                marker: "A."
                heading: All
                children:
                  - clause: only
                    label: "1"
                    marker: "1."
                    text: It must be so.
                    norms:
                      - id: only
                        modality: obligation
                        bearer: developer
                        evaluability: observed
                        rule: |
                          %s
            """;

    @TempDir
    private Path folder;

    @SuppressWarnings("unchecked")
    static Stream<Arguments> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(WantedTest.class.getResourceAsStream("wanted.yaml"))) {
            Iterable<Object> cases =
                    (Iterable<Object>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            return StreamSupport.stream(cases.spliterator(), false)
                    .map(one -> (Map<String, Object>) one)
                    .map(one -> Arguments.of(one.get("rule"), one.get("facts"), one.get("says")))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aReplySaysInPlainWordsWhatHasToChange(String rule, String facts, List<String> says) throws IOException {
        Files.writeString(folder.resolve("policy.yaml"), POLICY);
        Files.writeString(folder.resolve("vocabulary.yaml"), VOCABULARY);
        Files.writeString(folder.resolve("r1.yaml"), REVISION.formatted(rule));
        Path app = folder.resolve("app.yaml");
        Files.writeString(app, "app: small\nfacts: " + facts + "\n");

        Outcome outcome = new Cli()
                .run("answer", "A.1", app.toString(), "--policy", "small-terms", "--repository", folder.toString());

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exit()).isEqualTo(1);
        List<String> told = outcome.out()
                .lines()
                .dropWhile(line -> !line.startsWith("To comply"))
                .skip(1)
                .dropWhile(String::isBlank)
                .takeWhile(line -> !line.isBlank())
                .map(line -> line.replaceFirst("^ +(-|[0-9]+\\.) ", ""))
                .toList();
        assertThat(told).isEqualTo(says);
    }
}
