package dev.proviso.dsl.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.conformance.QueryPolicy;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is asked, the answer is rows or diagnostics that point into the text. */
class HostileQueryProperties {

    private static final QueryPolicy POLICY = QueryPolicy.read();

    private static final List<String> PIECES = pieces();

    private static List<String> pieces() {
        List<String> pieces = new ArrayList<>(List.of(
                "count",
                "of",
                "alpha",
                "beta-two",
                "from",
                "r1",
                "to",
                "in",
                "A",
                "B.1.a",
                "#taste",
                ",",
                "where",
                "by",
                "select",
                "as",
                "x",
                "sort",
                "desc",
                "asc",
                "limit",
                "3",
                "0",
                "assuming",
                "limit = 3",
                "data.uses[0].purpose = sale",
                "and",
                "or",
                "not",
                "=",
                "<",
                "+",
                "is none",
                "is unknown",
                "mentions",
                "\"data\"",
                "matches",
                "(",
                ")",
                "{",
                "}",
                "reads(encrypts)",
                "refers to A.1",
                "uses term customer",
                "verdict(A.1)",
                "violated(A.1)",
                "unknown(alpha)",
                "known(gamma)",
                "prohibition",
                "violated",
                "some u in data.uses satisfies u.purpose = sale",
                "data.uses",
                "express_consent",
                "sells_data",
                "audit_interval",
                "today",
                "length(",
                "count(",
                "[",
                "'",
                "\u00e9",
                "\uD83D"));
        for (Source source : Source.values()) {
            pieces.add(source.word());
            source.fields().forEach(field -> pieces.add(field.name()));
        }
        return pieces;
    }

    @Property(tries = 150)
    void anyWordsGiveRowsOrDiagnostics(@ForAll("words") String text) {
        assertAnswered(text);
    }

    @Property(tries = 250)
    void aDamagedQueryGivesRowsOrDiagnostics(@ForAll("damaged") String text) {
        assertAnswered(text);
    }

    @Property(tries = 100)
    void anyWordsGiveAssumptionsOrDiagnostics(@ForAll("words") String text) {
        Checked<Assumptions> assumptions = Assumptions.parse(text, POLICY.compiled());

        assertThat(assumptions.value().isPresent()
                        || assumptions.diagnostics().stream().anyMatch(Diagnostic::isError))
                .isTrue();
        assumptions.value().ifPresent(sound -> POLICY.input().apps().values().forEach(sound::applyTo));
    }

    @Example
    void aVastQueryIsRefused() {
        assertThat(codes("clauses where " + "(".repeat(40_000))).containsExactly("SYN-003");
        assertThat(codes("clauses where label = \"" + "a".repeat(70_000) + "\""))
                .containsExactly("SYN-002");
        assertThat(codes("clauses where text mentions \"" + "a ".repeat(2_000) + "\""))
                .containsExactly("TYP-020");
        assertThat(codes("clauses where text matches \"(a{900}){900}\"")).containsExactly("TYP-020");
        assertThat(codes("clauses in " + "Z, ".repeat(3_000) + "Z")).hasSizeGreaterThan(20);
        assertThat(codes("clauses " + "select ".repeat(5_000))).isNotEmpty();
    }

    @Example
    void manyColumnsAreColumns() {
        StringBuilder columns = new StringBuilder("clauses select label");
        for (int i = 0; i < 2_000; i++) {
            columns.append(", text as c").append(i);
        }

        QueryResult result =
                Query.compile(columns.toString(), POLICY.scope()).orThrow().run(POLICY.input());

        assertThat(result.columns()).hasSize(2_001);
    }

    private static List<String> codes(String text) {
        return Query.compile(text, POLICY.scope()).diagnostics().stream()
                .map(Diagnostic::code)
                .toList();
    }

    private static void assertAnswered(String text) {
        Checked<Query> query = Query.compile(text, POLICY.scope());
        assertThat(query.diagnostics()).allSatisfy(diagnostic -> {
            assertThat(diagnostic.location().line())
                    .isLessThanOrEqualTo((int) text.lines().count() + 1);
            assertThat(diagnostic.message()).doesNotContain("asked.n", "EOF", "null");
            assertThat(diagnostic.hint().orElse("")).doesNotContain("asked.n");
        });
        if (query.value().isEmpty()) {
            assertThat(query.diagnostics()).anyMatch(Diagnostic::isError);
            return;
        }
        QueryResult result = query.orThrow().run(POLICY.input());
        assertThat(result.columns()).isEqualTo(query.orThrow().columns());
        assertThat(result.rows()).allSatisfy(row -> assertThat(row.values()).hasSameSizeAs(result.columns()));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(PIECES).list().ofMaxSize(16).map(words -> String.join(" ", words));
    }

    /** A sound query with one of its words left out, doubled, exchanged or replaced. */
    @Provide
    Arbitrary<String> damaged() {
        return Combinators.combine(
                        RandomQueries.samples(),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(PIECES))
                .as((sample, place, kind, piece) -> {
                    String query = sample.source() + " where " + sample.condition() + " by " + sample.key()
                            + " sort by " + sample.key() + " desc limit 5";
                    List<String> words = new ArrayList<>(List.of(query.split(" ", -1)));
                    int at = place % words.size();
                    switch (kind) {
                        case 0 -> words.add(at, piece);
                        case 1 -> words.remove(at);
                        case 2 -> words.set(at, piece);
                        default -> words.add(at, words.get(at));
                    }
                    return String.join(" ", words);
                });
    }
}
