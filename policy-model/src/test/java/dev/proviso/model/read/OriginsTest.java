package dev.proviso.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.SampleTerms;
import dev.proviso.model.diagnostic.LineIndex;
import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.Definition;
import dev.proviso.model.document.RuleText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A place in a rule is the place in the file where the rule has it. */
class OriginsTest {

    private static final String PREFIX = """
            policy: sample-terms
            revision: r9
            status: draft
            source: {snapshot: "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", captured_by: x, extractor: x, origin: publisher}
            nodes: []
            definitions:
              - name: x
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "    as: uses is empty\n",
                "    as: \"uses is empty\"\n",
                "    as: 'uses is empty'\n",
                "    as: |\n      uses\n        is empty\n",
                "    as: |\n\n      uses\n\n      is empty\n",
                "    as: |-\n      uses\n      is empty",
                "    as: |2\n        uses\n      is empty\n",
                "    as: | # why\n      uses\n      is empty\n",
                "    as: >-\n      uses is empty\n",
                "    as: |\r\n      uses\r\n      is empty\r\n",
                "    as:\n      uses is empty\n",
            })
    void everyWordOfAVerbatimRuleIsFoundWhereItStands(String written) {
        SourceText source = new SourceText("r9.yaml", PREFIX + written);
        RuleText rule = rule(source);
        LineIndex inRule = LineIndex.of(new SourceText("", rule.text()));
        LineIndex inFile = LineIndex.of(source);

        assertThat(rule.origin().isVerbatim()).isTrue();
        for (String word : List.of("uses", "is", "empty")) {
            int at = rule.text().indexOf(word);
            Location text = inRule.locate(at, at + word.length());
            Location file = rule.origin().locate(text.line(), text.column(), text.endLine(), text.endColumn());

            assertThat(inFile.line(file.line()).substring(file.column() - 1, file.endColumn() - 1))
                    .isEqualTo(word);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "    as: >\n      uses\n      is empty\n",
                "    as: >2-\n        uses\n      is\n\n      empty\n",
                "    as: uses\n      is empty\n",
                "    as: uses\r\n      is  \r\n\r\n     empty # comment\n",
                "    as: \"uses\\n is empty\"\n",
                "    as: \"\\x20uses\\u0020\\tis \\\n       empty\"\n",
                "    as: 'uses\n      is empty'\n",
                "    as: '''\uD83D\uDE00'' uses is empty'\n",
                "    as: \"\\ud83d\\ude00 \\U0001F600 uses is\\\n  \\ empty\"\n",
                "    as: |\n       uses\n       is\n        empty\n\n       # and\n",
            })
    void everyWordOfARuleWrittenOtherwiseThanItReadsIsFoundWhereItStands(String written) {
        SourceText source = new SourceText("r9.yaml", PREFIX + written);
        RuleText rule = rule(source);
        LineIndex inRule = LineIndex.of(new SourceText("", rule.text()));
        LineIndex inFile = LineIndex.of(source);

        for (String word : List.of("uses", "is", "empty")) {
            int at = rule.text().indexOf(word);
            Location text = inRule.locate(at, at + word.length());
            Location file = rule.origin().locate(text.line(), text.column(), text.endLine(), text.endColumn());
            String excerpt = rule.origin().excerpt(text.line(), text.column(), inRule.line(text.line()));

            assertThat(points(inFile.line(file.line()), file.column(), file.endColumn()))
                    .isEqualTo(word);
            assertThat(points(excerpt, file.column(), file.endColumn())).isEqualTo(word);
        }
    }

    /** The part of a line between two columns, which count code points. */
    private static String points(String line, int start, int end) {
        return line.substring(line.offsetByCodePoints(0, start - 1), line.offsetByCodePoints(0, end - 1));
    }

    @Test
    void anEscapedCharacterIsToldWhole() {
        RuleText rule = rule(new SourceText("r9.yaml", PREFIX + "    as: \"uses = \\\"x\\\"\"\n"));

        assertThat(rule.text()).isEqualTo("uses = \"x\"");
        assertThat(rule.origin().locate(1, 8, 1, 11)).isEqualTo(new Location("r9.yaml", 8, 17, 8, 22));
        assertThat(rule.origin().excerpt(1, 8, rule.text())).isEqualTo("         uses = \\\"x\\\"");
    }

    @Test
    void whatIsMissingBehindALineIsMissingThere() {
        RuleText rule = rule(new SourceText("r9.yaml", PREFIX + "    as: uses is\n      empty and\n"));

        assertThat(rule.origin().locate(1, 8, 1, 8)).hasToString("r9.yaml:8:16");
        assertThat(rule.origin().locate(1, 18, 1, 18)).hasToString("r9.yaml:9:16");
    }

    private static RuleText rule(SourceText source) {
        List<Definition> definitions =
                RevisionReader.read(source, SampleTerms.policy()).orThrow().definitions();
        return definitions.get(0).expression();
    }
}
