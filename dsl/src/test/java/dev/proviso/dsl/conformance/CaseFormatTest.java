package dev.proviso.dsl.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The files of cases are as their schema says, and no chapter of the reference is without any. */
class CaseFormatTest {

    private static final List<String> FOLDERS = List.of("", "reading", "evaluation", "facts", "queries");

    private static final Pattern CHAPTER = Pattern.compile("^\\| ([^|]+) \\| (`.*`) \\|$", Pattern.MULTILINE);
    private static final Pattern HEADING = Pattern.compile("^#+ (.+)$", Pattern.MULTILINE);
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    @TestFactory
    Stream<DynamicTest> everyFileIsAsItsSchemaSays() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String folder : FOLDERS) {
            Schema schema = schema(folder.isEmpty() ? "values" : folder);
            for (Path file : cases(folder)) {
                tests.add(dynamicTest(
                        file.toString(),
                        () -> assertThat(schema.validate(CaseFiles.parsed(file)))
                                .isEmpty()));
            }
        }
        return tests.stream();
    }

    private static Schema schema(String kind) {
        JsonNode all = JsonMapper.shared()
                .readTree(CaseFiles.ROOT.resolve("cases.schema.json").toFile());
        ObjectNode one = JsonMapper.shared().createObjectNode();
        one.put("$ref", "#/$defs/" + kind);
        one.set("$defs", all.get("$defs"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(one.toString(), InputFormat.JSON);
    }

    @Test
    void everyChapterOfTheReferenceHasCases() throws IOException {
        String reference =
                Files.readString(Path.of("..", "docs", "language.md")).replaceAll("(?s)```.*?```", "");
        List<String> headings = HEADING.matcher(reference)
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(chapters().map(row -> row.group(1))).isEqualTo(headings);
    }

    @Test
    void everyFileBelongsToAChapter() throws IOException {
        List<Path> named = chapters()
                .flatMap(row -> QUOTED.matcher(row.group(2)).results())
                .map(match -> CaseFiles.ROOT.resolve(match.group(1)))
                .distinct()
                .toList();
        List<Path> files = new ArrayList<>();
        for (String folder : FOLDERS.subList(0, FOLDERS.indexOf("queries"))) {
            files.addAll(cases(folder));
        }

        assertThat(named).containsExactlyInAnyOrderElementsOf(files);
    }

    private static Stream<MatchResult> chapters() throws IOException {
        return CHAPTER.matcher(Files.readString(CaseFiles.ROOT.resolve("README.md")))
                .results();
    }

    private static List<Path> cases(String folder) throws IOException {
        return CaseFiles.in(folder).stream()
                .filter(file -> !file.endsWith("vocabulary.yaml"))
                .toList();
    }
}
