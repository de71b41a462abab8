package dev.proviso.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.SampleTerms;
import dev.proviso.model.diagnostic.LineIndex;
import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.Definition;
import dev.proviso.model.document.RuleText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A place in a rule is the place in the file where the rule has it, if the rule stands there as it reads. */
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
                "    as: uses\n      is empty\n",
                "    as: \"uses\\n is empty\"\n",
                "    as: 'uses\n      is empty'\n",
            })
    void ofARuleWrittenOtherwiseThanItReadsOnlyTheStartIsTold(String written) {
        SourceText source = new SourceText("r9.yaml", PREFIX + written);

        RuleText rule = rule(source);

        assertThat(rule.origin().isVerbatim()).isFalse();
        assertThat(rule.origin().locate(1, 6, 1, 8)).hasToString("r9.yaml:8:9");
    }

    private static RuleText rule(SourceText source) {
        List<Definition> definitions =
                RevisionReader.read(source, SampleTerms.policy()).orThrow().definitions();
        return definitions.get(0).expression();
    }
}
