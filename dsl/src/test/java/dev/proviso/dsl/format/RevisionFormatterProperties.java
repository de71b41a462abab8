package dev.proviso.dsl.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.random.Choices;
import dev.proviso.dsl.syntax.Form;
import dev.proviso.dsl.syntax.Parser;
import dev.proviso.dsl.syntax.Printer;
import dev.proviso.dsl.syntax.SyntaxTrees;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.read.EmbeddedRule;
import dev.proviso.model.read.EmbeddedRules;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What laying out the rules of a file keeps: everything around them, and what they say. */
class RevisionFormatterProperties {

    @Property(tries = 250)
    void everythingAroundTheRulesStaysByteForByte(@ForAll("files") SketchedFile file) {
        String laidOut = format(file.text());

        assertThat(file.surrounds(laidOut)).as(laidOut).isTrue();
    }

    @Property(tries = 250)
    void theRulesSayWhatTheySaid(@ForAll("files") SketchedFile file) {
        String laidOut = format(file.text());

        assertThat(trees(laidOut)).as(laidOut).isEqualTo(trees(file.text()));
    }

    @Property(tries = 250)
    void layingOutTwiceIsLayingOutOnce(@ForAll("files") SketchedFile file) {
        String once = format(file.text());

        assertThat(format(once)).isEqualTo(once);
    }

    /** In braces there is no room for several lines. */
    @Property(tries = 250)
    void everyRuleOutsideOfBracesIsLaidOut(@ForAll("files") SketchedFile file) {
        for (EmbeddedRule rule : rules(format(file.text()))) {
            Form form = rule.kind() == EmbeddedRule.Kind.RULE ? Form.RULE : Form.EXPRESSION;
            String laidOut = RuleFormatter.format(form, rule.text()).orThrow();
            if (!rule.inline() || laidOut.indexOf('\n') < 0) {
                assertThat(rule.text().text().stripTrailing()).isEqualTo(laidOut);
            }
        }
    }

    @Provide
    Arbitrary<SketchedFile> files() {
        Arbitrary<Choices> choices = Arbitraries.integers()
                .between(0, 99_999)
                .withoutEdgeCases()
                .list()
                .ofMaxSize(400)
                .map(Choices::new);
        Arbitrary<List<String>> rules =
                SyntaxTrees.rules().map(Printer::print).list().ofMaxSize(3);
        Arbitrary<List<String>> expressions =
                SyntaxTrees.expressions().map(Printer::print).list().ofMaxSize(3);
        return Combinators.combine(rules, expressions, choices)
                .as((written, values, noise) -> SketchedFile.of(
                        written.stream()
                                .map(rule -> Noise.everywhere(rule, noise))
                                .toList(),
                        values.stream().map(value -> Noise.blanks(value, noise)).toList(),
                        noise));
    }

    private static String format(String file) {
        return RevisionFormatter.format(new SourceText("r1.yaml", file)).orThrow();
    }

    private static List<EmbeddedRule> rules(String file) {
        return EmbeddedRules.in(new SourceText("r1.yaml", file)).orThrow();
    }

    private static List<String> trees(String file) {
        Parser parser = new Parser();
        return rules(file).stream()
                .map(rule -> {
                    Checked<?> tree = rule.kind() == EmbeddedRule.Kind.RULE
                            ? parser.parseRule(rule.text())
                            : parser.parseExpression(rule.text());
                    return tree.orThrow().toString().replaceAll("TextSpan\\[start=\\d+, end=\\d+]", "");
                })
                .toList();
    }
}
