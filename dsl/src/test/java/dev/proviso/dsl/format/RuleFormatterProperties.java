package dev.proviso.dsl.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.random.Choices;
import dev.proviso.dsl.syntax.Form;
import dev.proviso.dsl.syntax.Parser;
import dev.proviso.dsl.syntax.Printer;
import dev.proviso.dsl.syntax.Program;
import dev.proviso.dsl.syntax.QuerySyntaxTrees;
import dev.proviso.dsl.syntax.SyntaxTrees;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.document.Origin;
import dev.proviso.model.document.RuleText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What laying out keeps, for texts with white space and comments wherever they can stand. */
class RuleFormatterProperties {

    record Sample(Form form, String text) {}

    @Property
    void layingOutTwiceIsLayingOutOnce(@ForAll("samples") Sample sample) {
        String once = format(sample);

        assertThat(format(new Sample(sample.form(), once))).isEqualTo(once);
    }

    @Example
    void aShortQueryStaysOnItsLine() {
        assertThat(format(new Sample(Form.QUERY, "count clauses   in A,C where\n modality=prohibition // why\n")))
                .isEqualTo("count clauses in A, C where modality = prohibition // why");
        assertThat(format(new Sample(Form.ASSUMPTIONS, "data . uses[ 0 ].purpose=sale ,express_consent  = true")))
                .isEqualTo("data.uses[0].purpose = sale, express_consent = true");
    }

    @Example
    void aLongQueryHasEachPartOnALineOfItsOwn() {
        String query = "clauses in A, C where modality = prohibition and text mentions \"customer\" and refers to A.4"
                + " select label, length(text) as size sort by size desc, label limit 5 assuming express_consent = true";

        assertThat(format(new Sample(Form.QUERY, query))).isEqualTo("""
                clauses
                  in A, C
                  where modality = prohibition and text mentions "customer" and refers to A.4
                  select label, length(text) as size
                  sort by size desc, label
                  limit 5
                  assuming express_consent = true""");
    }

    @Property
    void theTreeStaysTheSame(@ForAll("samples") Sample sample) {
        String laidOut = format(sample);

        assertThat(tree(new Sample(sample.form(), laidOut))).as(laidOut).isEqualTo(tree(sample));
    }

    @Property
    void nothingButWhiteSpaceChanges(@ForAll("samples") Sample sample) {
        String laidOut = format(sample);

        assertThat(Written.of(laidOut).characters())
                .as(laidOut)
                .isEqualTo(Written.of(sample.text()).characters());
    }

    @Property
    void everyCommentStaysWithItsToken(@ForAll("samples") Sample sample) {
        String laidOut = format(sample);

        assertThat(Written.of(laidOut).comments())
                .as(laidOut)
                .isEqualTo(Written.of(sample.text()).comments());
    }

    @Property
    void noLineEndsInABlankAndNoTwoLinesAreBlank(@ForAll("samples") Sample sample) {
        String laidOut = format(sample);

        assertThat(laidOut.lines()).noneMatch(line -> !line.equals(line.stripTrailing()));
        assertThat(laidOut)
                .doesNotContain("\n\n\n")
                .doesNotStartWith("\n")
                .doesNotStartWith(" ")
                .doesNotEndWith("\n");
    }

    /** The layout says nothing of how the text was laid out before, but for blank lines between declarations. */
    @Property
    void textsThatDifferInBlanksGetOneLayout(@ForAll("expressions") String expression, @ForAll("noise") Choices noise) {
        String shaken = Noise.blanks(expression, noise);

        assertThat(format(new Sample(Form.EXPRESSION, shaken)))
                .isEqualTo(format(new Sample(Form.EXPRESSION, expression)));
    }

    @Provide
    Arbitrary<Sample> samples() {
        Arbitrary<Sample> plain = Arbitraries.oneOf(
                expressions().map(text -> new Sample(Form.EXPRESSION, text)),
                SyntaxTrees.rules().map(rule -> new Sample(Form.RULE, Printer.print(rule))),
                programs().map(text -> new Sample(Form.PROGRAM, text)),
                QuerySyntaxTrees.queries().map(query -> new Sample(Form.QUERY, Printer.print(query))),
                QuerySyntaxTrees.assumptions()
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(4)
                        .map(assumptions -> new Sample(Form.ASSUMPTIONS, Printer.print(assumptions))));
        return Combinators.combine(plain, noise())
                .as((sample, noise) -> new Sample(sample.form(), Noise.everywhere(sample.text(), noise)));
    }

    @Provide
    Arbitrary<String> expressions() {
        return SyntaxTrees.expressions().map(Printer::print);
    }

    @Provide
    Arbitrary<Choices> noise() {
        return Arbitraries.integers()
                .between(0, 99_999)
                .withoutEdgeCases()
                .list()
                .ofMaxSize(300)
                .map(Choices::new);
    }

    private static Arbitrary<String> programs() {
        Arbitrary<String> declaration = Arbitraries.oneOf(
                SyntaxTrees.expressions().map(expression -> "define notion as " + Printer.print(expression)),
                Arbitraries.of("parameter p : set of text ? = {}", "parameter p: date", "parameter deadline = 30 days"),
                Combinators.combine(
                                Arbitraries.of("A.4", "A . 4", "#node-id", "\"§ 4\"", "2026 - 11 - 1", "B.2.a - x"),
                                SyntaxTrees.rules())
                        .as((clause, rule) -> "clause " + clause + "\n" + Printer.print(rule)));
        return declaration.list().ofMaxSize(4).map(declarations -> String.join("\n\n\n", declarations));
    }

    private static String format(Sample sample) {
        return RuleFormatter.format(sample.form(), text(sample)).orThrow();
    }

    private static String tree(Sample sample) {
        Parser parser = new Parser();
        Checked<?> tree = switch (sample.form()) {
            case PROGRAM -> parser.parseProgram(text(sample)).then(RuleFormatterProperties::canonical);
            case RULE -> parser.parseRule(text(sample));
            case EXPRESSION -> parser.parseExpression(text(sample));
            case QUERY -> parser.parseQuery(text(sample));
            case ASSUMPTIONS -> parser.parseAssumptions(text(sample));
        };
        return tree.orThrow().toString().replaceAll("TextSpan\\[start=\\d+, end=\\d+]", "");
    }

    private static Checked<Program> canonical(Program program) {
        return Checked.of(program);
    }

    private static RuleText text(Sample sample) {
        return new RuleText(sample.text(), Origin.of("test"));
    }
}
