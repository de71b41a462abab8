package dev.proviso.dsl.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.dsl.EvaluationOptions;
import dev.proviso.dsl.conformance.QueryPolicy;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QueryTest {

    private final QueryPolicy policy = QueryPolicy.read();

    @Test
    void aQueryTellsWhatItIsAboutBeforeItIsRun() {
        Query query = compile("count findings of alpha by verdict");

        assertThat(query.source()).isEqualTo(Source.FINDINGS);
        assertThat(query.isCount()).isTrue();
        assertThat(query.apps()).containsExactly("alpha");
        assertThat(query.columns()).extracting(Column::name).containsExactly("verdict", "count");
        assertThat(query.columns().get(1).type()).isEqualTo(Type.Scalar.INTEGER);
    }

    @Test
    void aRowHasTypedValuesByName() {
        Row row = run("apps where name = \"beta-two\" select price, audited_on, vulgar")
                .rows()
                .get(0);

        assertThat(row.get("price")).isEqualTo(FactValue.of(new Value.Decimal(new java.math.BigDecimal("12"))));
        assertThat(row.get("audited_on")).isEqualTo(FactValue.NONE);
        assertThat(row.get("vulgar")).isEqualTo(FactValue.UNKNOWN);
        assertThatIllegalArgumentException().isThrownBy(() -> row.get("prize"));
    }

    @Test
    void aQueryThatNeedsNoOutcomesEvaluatesNoApp() {
        Facts broken = Facts.none("broken").with(new FactId("encrypts"), FactValue.of(new Value.Text("yes")));
        QueryInput input = QueryInput.of(List.of(broken));

        assertThat(compile("clauses").run(input).rows()).hasSize(9);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> compile("apps where violated(B.1)").run(input));
    }

    @Test
    void hintsNameWhatThereIs() {
        assertThat(hints("clauses where text mentions \"data\" select zzzzzzzz"))
                .singleElement()
                .asString()
                .startsWith("what is known here: ")
                .contains("label", "modality", "text");
        assertThat(hints("clauses where mentions \"data\""))
                .containsExactly("name the text that is searched: text mentions \"words\"");
    }

    private List<String> hints(String query) {
        return Query.compile(query, policy.compiled()).diagnostics().stream()
                .flatMap(diagnostic -> diagnostic.hint().stream())
                .toList();
    }

    @Test
    void aQueryCanBeRunByManyThreads() {
        Query query =
                compile("findings where verdict != not_evaluated sort by verdict, label select app, label, terms");
        QueryResult once = query.run(policy.input());

        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> query.run(policy.input())))
                .allMatch(once::equals);
    }

    @Test
    void anAppThatIsNamedMustBeInTheInput() {
        Query unchecked = Query.compile("findings of nobody", policy.compiled()).orThrow();

        assertThat(unchecked.apps()).containsExactly("nobody");
        assertThatIllegalArgumentException().isThrownBy(() -> unchecked.run(policy.input()));
    }

    @Test
    void appsAreWhatTheInputCallsThem() {
        Facts alpha = policy.app("alpha");
        QueryInput input = QueryInput.builder().app("b", alpha).app("a", alpha).build();

        assertThat(compile("apps select name").run(input).rows())
                .extracting(row -> row.get("name").toString())
                .containsExactly("b", "a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QueryInput.builder().app("a", alpha).app("a", alpha));
    }

    @Test
    void theDayAndTheParametersAreThoseOfTheOptions() {
        EvaluationOptions late = EvaluationOptions.DEFAULT.on(LocalDate.parse("2027-01-01"));
        QueryInput input = QueryInput.builder()
                .app(policy.app("alpha"))
                .options(late.withParameter("audit_interval", new Value.Duration(java.time.Duration.ofDays(1000))))
                .build();

        assertThat(compile("apps where complies(A.10) select today - as_of, audit_interval")
                        .run(input)
                        .rows())
                .extracting(row -> row.values().toString())
                .containsExactly("[365 days, 1000 days]");
    }

    @Test
    void theCatalogueIsThatOfTheInput() {
        var other = policy.compiled().policy();
        QueryInput input = QueryInput.builder()
                .policies(List.of(other, other))
                .revisions(List.of(policy.compiled().revision()))
                .build();

        assertThat(compile("policies").run(input).rows()).hasSize(2);
        assertThat(compile("count revisions").run(input).rows()).hasSize(1);
    }

    @Test
    void aQueryPrintsInCanonicalLayout() {
        assertThat(compile("clauses   sort by(label) // first\n where((norms)>1)"))
                .hasToString("clauses where norms > 1 sort by label");
        assertThat(compile(
                        "clauses where text mentions \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaa\" select label, text as words sort by"
                                + " length(text) desc limit 3"))
                .hasToString("""
                        clauses
                          where text mentions "aaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                          select label, text as words
                          sort by length(text) desc
                          limit 3""");
    }

    @Test
    void textsSortAsPeopleSortThem() {
        List<String> sorted = List.of("", "A.1", "a.2", "A.02", "A.10", "A.10.a", "b", "B");

        assertThat(sorted.stream().sorted(TextOrder.INSTANCE.reversed()).sorted(TextOrder.INSTANCE))
                .containsExactly("", "A.1", "A.02", "a.2", "A.10", "A.10.a", "B", "b");
    }

    private QueryResult run(String query) {
        return compile(query).run(policy.input());
    }

    private Query compile(String query) {
        return Query.compile(query, QueryScope.of(policy.compiled())).orThrow();
    }
}
