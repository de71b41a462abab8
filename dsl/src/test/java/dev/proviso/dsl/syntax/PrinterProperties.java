package dev.proviso.dsl.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.document.Origin;
import dev.proviso.model.document.RuleText;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PrinterProperties {

    private final Parser parser = new Parser();

    @Property
    void readingAPrintedExpressionGivesItAgain(@ForAll("expressions") Expression expression) {
        String printed = Printer.print(expression);

        assertThat(withoutSpans(parser.parseExpression(text(printed))))
                .as(printed)
                .isEqualTo(withoutSpans(expression));
    }

    @Property
    void readingAPrintedRuleGivesItAgain(@ForAll("rules") Rule rule) {
        String printed = Printer.print(rule);

        assertThat(withoutSpans(parser.parseRule(text(printed)))).as(printed).isEqualTo(withoutSpans(rule));
    }

    @Property
    void printingIsIdempotent(@ForAll("rules") Rule rule) {
        String printed = Printer.print(rule);

        assertThat(Printer.print(parser.parseRule(text(printed)).orThrow())).isEqualTo(printed);
    }

    @Provide
    Arbitrary<Expression> expressions() {
        return SyntaxTrees.expressions();
    }

    @Provide
    Arbitrary<Rule> rules() {
        return SyntaxTrees.rules();
    }

    private static RuleText text(String text) {
        return new RuleText(text, Origin.of("test"));
    }

    private static String withoutSpans(Checked<?> checked) {
        assertThat(checked.diagnostics()).isEmpty();
        return withoutSpans(checked.orThrow());
    }

    /** Records print their components, spans included; these are the only part in which printing may differ. */
    private static String withoutSpans(Object tree) {
        return tree.toString().replaceAll("TextSpan\\[start=\\d+, end=\\d+]", "");
    }
}
