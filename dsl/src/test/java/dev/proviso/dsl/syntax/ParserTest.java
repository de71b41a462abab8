package dev.proviso.dsl.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.document.Origin;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.fact.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParserTest {

    private final Parser parser = new Parser();

    /** The second text has the brackets that the first leaves out. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a or b and c                               | a or (b and c)
                    a and b or c                               | (a and b) or c
                    not a and b                                | (not a) and b
                    not a = b                                  | not (a = b)
                    not a is known                             | not (a is known)
                    a implies b implies c                      | a implies (b implies c)
                    a or b implies c and d                     | (a or b) implies (c and d)
                    a and b and c                              | (a and b) and c
                    a - b - c                                  | (a - b) - c
                    a + b * c                                  | a + (b * c)
                    a union b intersect c                      | a union (b intersect c)
                    -a.b                                       | -(a.b)
                    -a * b                                     | (-a) * b
                    a - -b                                     | a - (-b)
                    a + b < c                                  | (a + b) < c
                    a not in b union c                         | a not in (b union c)
                    a starts with b and c                      | (a starts with b) and c
                    some x in a satisfies b and c or d         | some x in a satisfies ((b and c) or d)
                    a and some x in b satisfies c or d         | a and (some x in b satisfies (c or d))
                    not some x in a satisfies b or c           | not (some x in a satisfies (b or c))
                    every x in a satisfies some y in b satisfies c and d | every x in a satisfies (some y in b satisfies (c and d))
                    count(x in a union b where c or d)         | count(x in (a union b) where (c or d))
                    count(x in a)                              | count((x in a))
                    a.b.c = d                                  | ((a.b).c) = d
                    """)
    void operatorsBindAsTheReferenceSays(String text, String bracketed) {
        assertThat(withoutSpans(text)).isEqualTo(withoutSpans(bracketed));
    }

    @Test
    void layoutAndCommentsMeanNothing() {
        assertThat(withoutSpans("a\n  and // why\n\tb")).isEqualTo(withoutSpans("a and b"));
    }

    @Test
    void wordsThatTakeBracketsAreNamesElsewhere() {
        assertThat(parse("count + undecided")).isInstanceOf(Expression.Binary.class);
        assertThat(parse("none is none")).isInstanceOf(Expression.StateTest.class);
        assertThat(parse("a.clause.in")).isInstanceOf(Expression.Access.class);
    }

    @Test
    void aSignBelongsToTheNumberBehindIt() {
        assertThat(((Expression.Literal) parse("-(5)")).value()).isEqualTo(new Value.Int(-5));
        assertThat(((Expression.Literal) parse("-9223372036854775808")).value())
                .isEqualTo(new Value.Int(Long.MIN_VALUE));
        assertThat(parse("-(-5)")).isInstanceOf(Expression.Unary.class);
    }

    @Test
    void aTextHoldsWhatItsEscapesStandFor() {
        Value value = ((Expression.Literal) parse("\"\\\"\\\\\\n\\t\\r\\u00e9\"")).value();

        assertThat(value).isEqualTo(new Value.Text("\"\\\n\t\r\u00e9"));
    }

    @Test
    void spansCountUtf16UnitsAndLeaveBracketsOut() {
        Expression.Binary and = (Expression.Binary) parse("(name = \"\uD83D\uDE00\") and (b)");

        assertThat(and.span()).isEqualTo(new TextSpan(0, 21));
        assertThat(and.left().span()).isEqualTo(new TextSpan(1, 12));
        assertThat(and.right().span()).isEqualTo(new TextSpan(19, 20));
    }

    @ParameterizedTest
    @CsvSource({
        "A.4,A.4",
        "B.2.a,B.2.a",
        "preamble.2,preamble.2",
        "D.lead-in,D.lead-in",
        "1.1.2,1.1.2",
        "2a,2a",
        "#no-sale,#no-sale",
        "\"§ 4\",§ 4"
    })
    void clausesAreNamedByCitationOrId(String written, String text) {
        Expression.Outcome outcome = (Expression.Outcome) parse("violated(" + written + ")");

        assertThat(outcome.clause().text()).isEqualTo(text);
    }

    @Test
    void aProgramHasItsDeclarationsInOrder() {
        Program program = parser.parseProgram(
                        text("define a as b parameter c: list of text? = 3 parameter d clause A.4 require a"
                                .replace("parameter d ", "parameter d = 1 ")))
                .orThrow();

        assertThat(program.declarations()).hasSize(4);
        assertThat(((Program.ParameterDeclaration) program.declarations().get(1))
                        .type()
                        .orElseThrow()
                        .text())
                .isEqualTo("list of text?");
    }

    @Test
    void mistakesPointIntoTheFileThatHoldsTheText() {
        RuleText embedded = new RuleText("require a\n  and", new Origin("r1.yaml", 40, 17, 9));

        assertThat(parser.parseRule(embedded).diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.location()).hasToString("r1.yaml:41:14");
            assertThat(diagnostic.excerpt()).isEqualTo("          and");
        });
    }

    private Expression parse(String text) {
        return parser.parseExpression(text(text)).orThrow();
    }

    private String withoutSpans(String text) {
        return parse(text).toString().replaceAll("TextSpan\\[start=\\d+, end=\\d+]", "");
    }

    private static RuleText text(String text) {
        return new RuleText(text, Origin.of("text"));
    }
}
