package dev.proviso.data;

import static dev.proviso.data.PolicyFiles.OUTLINE;
import static dev.proviso.data.PolicyFiles.OUTLINE_OF_R2;
import static dev.proviso.data.PolicyFiles.R1;
import static dev.proviso.data.PolicyFiles.R2;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.document.Clause;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that tells how the policy was read tells what the data says. */
class ReadingPageTest {

    private static final Path PAGE = Path.of("..", "docs", "hubspot-developer-policy.md");

    private static final Set<String> KINDS = Set.of(
            "heading added",
            "moved",
            "merged",
            "split",
            "removed",
            "added",
            "stricter",
            "laxer",
            "parameter",
            "amended");

    @Test
    void theForceOfEveryClauseIsAsInTheData() throws IOException {
        Set<String> told = new LinkedHashSet<>();
        Set<String> clauses = new LinkedHashSet<>();
        for (List<String> row : rows(4)) {
            OUTLINE.find(row.get(0)).ifPresent(node -> {
                clauses.add(row.get(0));
                told.add(row.get(0) + ": " + row.get(1) + ", " + row.get(2));
            });
        }

        assertThat(clauses)
                .containsAll(R1.preorder().stream()
                        .filter(Clause.class::isInstance)
                        .map(node -> OUTLINE.citation(node.id()))
                        .toList());
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(R1.norms().stream()
                        .filter(norm -> clauses.contains(OUTLINE.citation(norm.clause())))
                        .filter(norm -> norm.rule().isPresent() || !isParagraph(norm))
                        .map(norm -> OUTLINE.citation(norm.clause()) + ": " + word(norm.stated()) + ", "
                                + word(norm.effective()))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    @Test
    void everyParameterIsListedWithItsValue() throws IOException {
        assertThat(rows(3).stream()
                        .filter(row -> row.get(0).startsWith("`"))
                        .map(row -> row.get(0).replace("`", "") + " = " + row.get(1)))
                .containsExactlyElementsOf(
                        R1.parameters().stream().map(ReadingPageTest::setting).toList());
    }

    @Test
    void whatTheTableOfR2SaysIsWhereItSays() throws IOException {
        Set<NodeId> changed = new LinkedHashSet<>();
        List<List<String>> rows =
                rows(4).stream().filter(row -> KINDS.contains(row.get(0))).toList();
        assertThat(rows).hasSize(11);
        for (List<String> row : rows) {
            List<NodeId> before = ids(OUTLINE, row.get(1));
            List<NodeId> after = ids(OUTLINE_OF_R2, row.get(2));
            boolean isSamePart = !Set.of("merged", "split", "removed", "added").contains(row.get(0));
            assertThat(after.equals(before)).as(row.toString()).isEqualTo(isSamePart);
            changed.addAll(before);
            changed.addAll(after);
        }

        // Whatever is not in the table has the words that it had.
        assertThat(R2.preorder())
                .filteredOn(node -> !node.isRemoved() && !changed.contains(node.id()))
                .filteredOn(node -> !OUTLINE_OF_R2.citation(node.id()).matches("dateline|closing.3"))
                .hasSizeGreaterThan(20)
                .allSatisfy(node -> assertThat(node.text())
                        .isEqualTo(OUTLINE.node(node.id()).orElseThrow().text()));
    }

    private static List<NodeId> ids(Outline outline, String citations) {
        return citations.equals("–")
                ? List.of()
                : Stream.of(citations.split(", "))
                        .map(citation -> outline.find(citation).orElseThrow().id())
                        .toList();
    }

    private static String setting(Parameter parameter) {
        return parameter.name() + " = " + parameter.value().orElseThrow().text();
    }

    private static boolean isParagraph(Norm norm) {
        return !OUTLINE.citation(norm.clause()).matches("[A-F]\\.\\d.*");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The cells of the rows of tables that have so many columns. */
    private static List<List<String>> rows(int columns) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("| ")) {
                List<String> cells = Stream.of(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList();
                if (cells.size() == columns) {
                    rows.add(cells);
                }
            }
        }
        return rows;
    }
}
