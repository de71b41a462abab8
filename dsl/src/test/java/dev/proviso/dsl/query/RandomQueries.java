package dev.proviso.dsl.query;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random queries about the policy of the conformance cases: of each source conditions that are true, false and unknown of its rows. */
final class RandomQueries {

    /**
     * A source and a condition on its rows.
     *
     * @param key something that its rows can be sorted and grouped by
     */
    record Sample(String source, String condition, String key) {}

    private record Kind(String source, List<String> atoms, List<String> keys) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "clauses",
                    List.of(
                            "modality = prohibition",
                            "modality != power",
                            "norms > 1",
                            "text mentions \"data\"",
                            "reads(encrypts)",
                            "refers to A.1",
                            "uses term customer-data",
                            "length(text) > 40",
                            "section = \"A\"",
                            "statement in modalities"),
                    List.of("section", "modality", "norms", "length(text)", "reads is empty", "kind")),
            new Kind(
                    "apps",
                    List.of(
                            "violated(A.1)",
                            "complies(B.1)",
                            "undecided(A.10)",
                            "verdict(B.1.a) = not_followed",
                            "express_consent",
                            "sells_data",
                            "price > 10",
                            "audited_on = 2025-06-01",
                            "title = \"Beta\"",
                            "express_consent is unknown",
                            "today - as_of < 1 day",
                            "clauses_violated > 0"),
                    List.of("express_consent", "title", "price", "clauses_undecided", "verdict(A.1)", "as_of")),
            new Kind(
                    "findings",
                    List.of(
                            "verdict = violated",
                            "causes is empty",
                            "app = \"alpha\"",
                            "missing is empty",
                            "reads(data.uses)"),
                    List.of("verdict", "app", "modality", "section")),
            new Kind(
                    "facts",
                    List.of(
                            "unknown(beta-two)",
                            "known(alpha)",
                            "kind = observed",
                            "decides > 0",
                            "help = \"At rest and in transit.\""),
                    List.of("kind", "decides", "group", "type")),
            new Kind(
                    "revisions",
                    List.of("effective_on is known", "effective_on > 2020-01-01", "status = published", "rules > 3"),
                    List.of("status", "published_on", "effective_on")));

    private RandomQueries() {}

    static Arbitrary<Sample> samples() {
        return Arbitraries.of(KINDS)
                .flatMap(kind -> Combinators.combine(conditions(kind.atoms(), 3), Arbitraries.of(kind.keys()))
                        .as((condition, key) -> new Sample(kind.source(), condition, key)));
    }

    private static Arbitrary<String> conditions(List<String> atoms, int depth) {
        Arbitrary<String> atom = Arbitraries.of(atoms);
        if (depth == 0) {
            return atom;
        }
        Arbitrary<String> inner = Arbitraries.lazy(() -> conditions(atoms, depth - 1));
        return Arbitraries.frequencyOf(
                Tuple.of(2, atom),
                Tuple.of(1, inner.map(condition -> "not (" + condition + ")")),
                Tuple.of(1, inner.map(condition -> "(" + condition + ") is unknown")),
                Tuple.of(
                        3,
                        Combinators.combine(inner, Arbitraries.of("and", "or", "implies"), inner)
                                .as((left, operator, right) -> "(" + left + ") " + operator + " (" + right + ")")));
    }
}
