package dev.proviso.dsl.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.document.Origin;
import dev.proviso.model.document.RuleText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text, reading it ends with a tree or with diagnostics that point into it. */
class HostileTextProperties {

    private static final List<String> PIECES = List.of(
            "define",
            "as",
            "parameter",
            "clause",
            "applies",
            "when",
            "require",
            "forbid",
            "unless",
            "under",
            "every",
            "some",
            "no",
            "satisfies",
            "implies",
            "or",
            "and",
            "not",
            "in",
            "matches",
            "starts",
            "with",
            "contains",
            "subset",
            "of",
            "is",
            "known",
            "none",
            "union",
            "true",
            "today",
            "count",
            "where",
            "violated",
            "=",
            "!=",
            "<",
            "+",
            "-",
            "*",
            ".",
            ",",
            ":",
            "?",
            "(",
            ")",
            "{",
            "}",
            "12",
            "1.5",
            "30 days",
            "2026-11-01",
            "\"t\"",
            "name",
            "x",
            "A.4",
            "#node",
            "2a",
            "==",
            "&&",
            "!",
            "->",
            ";",
            "[",
            "]",
            "/*",
            "#",
            "\"open",
            "'t'",
            "2026-1-1",
            "1_0",
            "Name",
            "\u00e9t\u00e9",
            "\uD83D\uDE00",
            "\uD83D",
            "\n",
            "// c\n",
            "if",
            "then",
            "nil",
            "clauses",
            "select",
            "sort",
            "by",
            "desc",
            "limit",
            "assuming",
            "from",
            "to",
            "mentions",
            "refers",
            "uses",
            "term",
            "reads(",
            "unknown(",
            "[1]",
            "order");

    @Property(tries = 150)
    void anyTextGivesATreeOrDiagnostics(@ForAll String text) {
        assertRead(text);
    }

    @Property(tries = 300)
    void anyWordsGiveATreeOrDiagnostics(@ForAll("words") String text) {
        assertRead(text);
    }

    @Property(tries = 150)
    void aDamagedProgramGivesATreeOrDiagnostics(@ForAll("damaged") String text) {
        assertRead(text);
    }

    @Property(tries = 100)
    void whatCanStandSomewhereIsToldWithoutTrouble(@ForAll("words") String text, @ForAll Form form) {
        Expected expected = Expected.at(form, text, text.length());

        assertThat(expected.partial().end()).isEqualTo(text.length());
    }

    @Property(tries = 100)
    void tokensCoverEverythingButWhiteSpace(@ForAll("words") String text) {
        StringBuilder rest = new StringBuilder();
        int next = 0;
        for (Tokens.Token token : Tokens.of(text)) {
            rest.append(text.substring(next, token.span().start()));
            next = token.span().end();
        }
        rest.append(text.substring(next));

        assertThat(rest.toString()).isBlank();
    }

    private static void assertRead(String text) {
        RuleText rule = new RuleText(text, Origin.of("text"));
        Parser parser = new Parser();
        for (Checked<?> checked : List.of(
                parser.parseProgram(rule),
                parser.parseRule(rule),
                parser.parseExpression(rule),
                parser.parseQuery(rule),
                parser.parseAssumptions(rule))) {
            assertThat(checked.value().isPresent()
                            || checked.diagnostics().stream().anyMatch(Diagnostic::isError))
                    .isTrue();
            assertThat(checked.diagnostics()).allSatisfy(diagnostic -> {
                assertThat(diagnostic.location().line())
                        .isLessThanOrEqualTo((int) text.lines().count() + 1);
                assertThat(diagnostic.message()).doesNotContain("EOF", "mismatched", "extraneous", "viable", "null");
            });
            assertThat(checked.diagnostics()).hasSizeLessThanOrEqualTo(Limits.STANDARD.errors() + 1);
        }
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(PIECES).list().ofMaxSize(30).map(words -> String.join(" ", words));
    }

    /** A program with a few of its words left out, doubled, exchanged or replaced. */
    @Provide
    Arbitrary<String> damaged() {
        Arbitrary<List<Damage>> damages = Combinators.combine(
                        Arbitraries.integers().between(0, 1_000),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(PIECES))
                .as(Damage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
        return Combinators.combine(SyntaxTrees.rules(), damages).as((rule, all) -> {
            List<String> words = Tokens.of(Printer.print(rule)).stream()
                    .map(token -> Printer.print(rule)
                            .substring(token.span().start(), token.span().end()))
                    .collect(Collectors.toCollection(ArrayList::new));
            all.forEach(damage -> damage.applyTo(words));
            return String.join(" ", words);
        });
    }

    private record Damage(int place, int kind, String piece) {
        void applyTo(List<String> words) {
            int at = words.isEmpty() ? 0 : place % words.size();
            switch (kind) {
                case 0 -> words.add(at, piece);
                case 1 -> words.remove(at);
                case 2 -> words.set(at, piece);
                default -> words.add(at, words.get(at));
            }
        }
    }
}
