package dev.proviso.dsl.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.conformance.QueryPolicy;
import dev.proviso.dsl.query.RandomQueries.Sample;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every query. */
class QueryProperties {

    private static final QueryPolicy POLICY = QueryPolicy.read();

    @Property(tries = 150)
    void aConditionItsOppositeAndWhatIsUnknownPartTheRows(@ForAll("samples") Sample sample) {
        QueryResult yes = run(sample.source() + " where " + sample.condition());
        QueryResult no = run(sample.source() + " where not (" + sample.condition() + ")");
        QueryResult unknown = run(sample.source() + " where (" + sample.condition() + ") is unknown");

        List<List<FactValue>> parts = values(yes);
        parts.addAll(values(no));
        parts.addAll(values(unknown));
        assertThat(parts).containsExactlyInAnyOrderElementsOf(values(run(sample.source())));
        assertThat(yes.undecided())
                .isEqualTo(no.undecided())
                .isEqualTo(unknown.rows().size());
        assertThat(unknown.undecided()).isZero();
    }

    @Property(tries = 100)
    void aCountIsTheNumberOfRows(@ForAll("samples") Sample sample) {
        QueryResult rows = run(sample.source() + " where " + sample.condition());
        QueryResult count = run("count " + sample.source() + " where " + sample.condition());

        assertThat(values(count)).containsExactly(List.of(number(rows.rows().size())));
        assertThat(count.undecided()).isEqualTo(rows.undecided());
    }

    @Property(tries = 100)
    void groupsCountTheRowsWithTheirValue(@ForAll("samples") Sample sample) {
        Map<FactValue, Integer> expected = new LinkedHashMap<>();
        run(sample.source() + " where " + sample.condition() + " select " + sample.key())
                .rows()
                .forEach(row -> expected.merge(row.values().get(0), 1, Integer::sum));

        QueryResult groups = run("count " + sample.source() + " where " + sample.condition() + " by " + sample.key());

        Map<FactValue, Integer> counted = new LinkedHashMap<>();
        groups.rows()
                .forEach(row -> counted.put(row.values().get(0), (int) ((Value.Int) known(row.get("count"))).value()));
        assertThat(counted).isEqualTo(expected);
        assertThat(groups.rows()).hasSameSizeAs(expected.entrySet());
    }

    @Property(tries = 100)
    void aSortIsStableAndKeepsEveryRow(@ForAll("samples") Sample sample, @ForAll boolean descending) {
        String query = sample.source() + " where " + sample.condition() + " select " + sample.key() + " as key, "
                + (sample.source().equals("apps") ? "name as n" : "id as n");
        List<List<FactValue>> written = values(run(query));

        List<List<FactValue>> sorted = values(run(query + " sort by key" + (descending ? " desc" : "")));

        assertThat(sorted).containsExactlyInAnyOrderElementsOf(written);
        Map<FactValue, List<List<FactValue>>> alike = new LinkedHashMap<>();
        written.forEach(row ->
                alike.computeIfAbsent(row.get(0), key -> new ArrayList<>()).add(row));
        Map<FactValue, List<List<FactValue>>> alikeSorted = new LinkedHashMap<>();
        sorted.forEach(row -> alikeSorted
                .computeIfAbsent(row.get(0), key -> new ArrayList<>())
                .add(row));
        assertThat(alikeSorted).isEqualTo(alike);
        // Rows with one key stand together: the groups, one behind another, are all rows.
        assertThat(alikeSorted.values().stream().flatMap(List::stream)).isEqualTo(sorted);
        assertThat(sorted.stream().map(row -> row.get(0)).filter(key -> !(key instanceof FactValue.Known)))
                .isEqualTo(sorted.stream()
                        .map(row -> row.get(0))
                        .skip(sorted.stream()
                                .filter(row -> row.get(0) instanceof FactValue.Known)
                                .count())
                        .toList());
    }

    @Property(tries = 60)
    void theOtherDirectionTurnsTheKnownKeysRound(@ForAll("samples") Sample sample) {
        String query = sample.source() + " by " + sample.key() + " select " + sample.key() + " as key";
        List<FactValue> up = keys(run(query + " sort by key"));
        List<FactValue> down =
                keys(run(query.replaceFirst(" by .*", " select " + sample.key() + " as key") + " sort by key desc"));

        java.util.Collections.reverse(up);
        assertThat(down).isEqualTo(up);
    }

    private static List<FactValue> keys(QueryResult result) {
        List<FactValue> keys = new ArrayList<>(result.rows().stream()
                .map(row -> row.get("key"))
                .filter(FactValue.Known.class::isInstance)
                .toList());
        return keys;
    }

    @Property(tries = 100)
    void aLimitIsAPrefix(@ForAll("samples") Sample sample, @ForAll @IntRange(max = 20) int limit) {
        String query = sample.source() + " where " + sample.condition() + " sort by " + sample.key();
        List<List<FactValue>> all = values(run(query));

        QueryResult some = run(query + " limit " + limit);

        assertThat(values(some)).isEqualTo(all.subList(0, Math.min(limit, all.size())));
        assertThat(some.undecided()).isEqualTo(run(query).undecided());
    }

    @Property(tries = 60)
    void aPrintedQueryFindsTheSame(@ForAll("samples") Sample sample) {
        Query query = compile(sample.source() + " where " + sample.condition() + " sort by " + sample.key());
        Query printed = compile(query.toString());

        assertThat(printed).hasToString(query.toString());
        assertThat(values(printed.run(POLICY.input()))).isEqualTo(values(query.run(POLICY.input())));
    }

    @Property(tries = 60)
    void toAssumeWhatIsKnownChangesNothing(@ForAll("samples") Sample sample) {
        String query = sample.source() + " where " + sample.condition();
        QueryInput alpha = QueryInput.builder()
                .app(POLICY.app("alpha"))
                .app(POLICY.app("beta-two"))
                .build();

        QueryResult assumed =
                compile(query + " assuming data.uses[0].purpose = service").run(alpha);

        assertThat(values(assumed)).isEqualTo(values(compile(query).run(alpha)));
    }

    private static QueryResult run(String query) {
        return compile(query).run(POLICY.input());
    }

    private static Query compile(String query) {
        return Query.compile(query, POLICY.scope()).orThrow();
    }

    private static List<List<FactValue>> values(QueryResult result) {
        return new ArrayList<>(result.rows().stream().map(Row::values).toList());
    }

    private static FactValue number(int number) {
        return FactValue.of(new Value.Int(number));
    }

    private static Value known(FactValue value) {
        return ((FactValue.Known) value).value();
    }

    @Provide
    Arbitrary<Sample> samples() {
        return RandomQueries.samples();
    }
}
