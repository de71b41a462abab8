package dev.proviso.dsl.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.conformance.QueryPolicy;
import dev.proviso.dsl.query.Query;
import dev.proviso.dsl.query.QueryResult;
import dev.proviso.dsl.query.Source;
import dev.proviso.dsl.query.SourceField;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.fact.Type;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of queries says of each source which fields it has, and its examples do what it says. */
class QueryReferenceTest {

    private final ReferencePage page = ReferencePage.read("queries.md");
    private final QueryPolicy policy = QueryPolicy.read();

    QueryReferenceTest() throws IOException {}

    @TestFactory
    Stream<DynamicTest> queriesHaveTheirRows() {
        return page.examples("queries").stream()
                .map(example -> DynamicTest.dynamicTest(example.toString(), () -> {
                    QueryResult result = Query.compile(example.text(), policy.scope(example.text()))
                            .orThrow()
                            .run(policy.input(example.text()));

                    assertThat(told(result)).isEqualTo(example.outcome());
                }));
    }

    private static String told(QueryResult result) {
        int rows = result.rows().size();
        return rows
                + (rows == 1 ? " row" : " rows")
                + (result.undecided() == 0 ? "" : ", " + result.undecided() + " undecided");
    }

    @TestFactory
    Stream<DynamicTest> mistakesAreTold() {
        return page.examples("mistakes").stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.toString(),
                        () -> assertThat(Query.compile(example.text(), policy.scope(example.text()))
                                        .diagnostics())
                                .extracting(Diagnostic::code)
                                .containsExactly(example.outcome())));
    }

    @ParameterizedTest
    @EnumSource
    void thePageListsTheFieldsOfASource(Source source) {
        assertThat(page.text()).contains(rows(source));
    }

    /** The fields that a finding has from its clause are told once. */
    private static String rows(Source source) {
        List<SourceField> ofClauses = Source.CLAUSES.fields();
        return String.join(
                "\n",
                source.fields().stream()
                        .filter(field -> source != Source.FINDINGS || !ofClauses.contains(field))
                        .map(field -> row(source, field))
                        .toList());
    }

    private static String row(Source source, SourceField field) {
        boolean shown = source.shownFields().contains(field.name());
        String name = shown ? "**`" + field.name() + "`**" : "`" + field.name() + "`";
        return "| " + name + " | " + field.type() + " | " + field.meaning() + " |";
    }

    @ParameterizedTest
    @EnumSource
    void noFieldHasTheNameOfAValueThatAnotherCanHave(Source source) {
        List<String> names = source.fields().stream().map(SourceField::name).toList();

        assertThat(source.fields().stream()
                        .flatMap(field -> values(field.type()))
                        .filter(names::contains))
                .isEmpty();
    }

    private static Stream<String> values(Type type) {
        if (type instanceof Type.OptionalOf optional) {
            return values(optional.value());
        }
        if (type instanceof Type.SetOf set) {
            return values(set.element());
        }
        return type instanceof Type.Enumeration enumeration
                ? enumeration.values().stream().map(Type.EnumerationValue::name)
                : Stream.empty();
    }

    @Test
    void thePageNamesEveryValueOfTheFields() {
        Stream<String> values = Stream.of(Source.values())
                .flatMap(source -> source.fields().stream())
                .flatMap(field -> values(field.type()))
                .distinct();

        assertThat(values).allSatisfy(value -> assertThat(page.text()).containsPattern("\\b" + value + "\\b"));
    }
}
