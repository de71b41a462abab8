package dev.proviso.dsl.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.proviso.dsl.query.Assumptions;
import dev.proviso.dsl.query.Column;
import dev.proviso.dsl.query.Query;
import dev.proviso.dsl.query.QueryResult;
import dev.proviso.dsl.query.Row;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.fact.FactValue;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Queries have the rows, or the mistakes at the places, that the conformance cases state. */
class QueryConformanceTest {

    private final QueryPolicy policy = QueryPolicy.read();

    @TestFactory
    Stream<DynamicNode> everyCaseComesOutAsItStates() throws IOException {
        return QueryPolicy.cases().stream().map(file -> {
            JsonNode root = CaseFiles.parsed(file);
            return dynamicContainer(
                    file.getFileName() + ": " + root.get("about").asString(),
                    root.get("cases").valueStream().map(this::test));
        });
    }

    private DynamicNode test(JsonNode entry) {
        String text = entry.has("query")
                ? entry.get("query").asString()
                : entry.get("assuming").asString();
        return dynamicTest("'" + text + "'", () -> {
            if (entry.has("query")) {
                checkQuery(entry);
            } else {
                assertThat(mistakes(Assumptions.parse(entry.get("assuming").asString(), policy.compiled())))
                        .isEqualTo(texts(entry.path("mistakes")));
            }
        });
    }

    private void checkQuery(JsonNode entry) {
        String text = entry.get("query").asString();
        Checked<Query> query = Query.compile(text, policy.scope(text));
        assertThat(mistakes(query)).as(query.diagnostics().toString()).isEqualTo(texts(entry.path("mistakes")));
        if (query.value().isEmpty()) {
            return;
        }
        QueryResult result = query.orThrow().run(policy.input(text, today(entry)));
        if (entry.has("columns")) {
            assertThat(result.columns().stream().map(QueryConformanceTest::written))
                    .isEqualTo(texts(entry.get("columns")));
        }
        assertThat(result.rows().stream().map(QueryConformanceTest::written))
                .isEqualTo(entry.path("rows")
                        .valueStream()
                        .map(row -> row.isArray() ? texts(row) : List.of(row.asString()))
                        .toList());
        assertThat(result.undecided()).isEqualTo(entry.path("undecided").asInt(0));
    }

    private static Optional<LocalDate> today(JsonNode entry) {
        return entry.has("today")
                ? Optional.of(LocalDate.parse(entry.get("today").asString()))
                : Optional.empty();
    }

    private static String written(Column column) {
        return column.name() + ": " + column.type();
    }

    private static List<String> written(Row row) {
        return row.values().stream().map(FactValue::toString).toList();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> mistakes(Checked<?> checked) {
        return checked.diagnostics().stream()
                .map(d -> d.code() + " " + d.location().line() + ":"
                        + d.location().column())
                .toList();
    }
}
