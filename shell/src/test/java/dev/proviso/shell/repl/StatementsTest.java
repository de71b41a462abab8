package dev.proviso.shell.repl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.TestCommands;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementsTest {

    private static List<String> of(String line) {
        return Statements.of(line, TestCommands.all());
    }

    @Test
    void aSemicolonPartsCommands() {
        assertThat(of("show A.4; why B.1 ;check")).containsExactly("show A.4", "why B.1", "check");
        assertThat(of(" ;; show A.4 ; ")).containsExactly("show A.4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search \"a; b\"",
                "check 'my; app.yaml'",
                "set statements[0].text = \"x; y\"",
                "clauses where text mentions \"a; b\"",
                "check a\\;b.yaml",
                "# show A.4; quit",
                "may I sell data; or let it?",
                "? may I sell data; or let it",
                "set x = {a: 'b; c'}",
                "search \"not closed; at all"
            })
    void insideAQuoteACommentOrAQuestionItDoesNot(String line) {
        assertThat(of(line)).containsExactly(line);
    }

    @Test
    void aQueryEndsAtOne() {
        assertThat(of("clauses where modality = power; show A.4"))
                .containsExactly("clauses where modality = power", "show A.4");
    }

    @Test
    void aQuestionOrACommentMayFollowACommand() {
        assertThat(of("show A.4; may I sell; or let?")).containsExactly("show A.4", "may I sell; or let?");
        assertThat(of("show A.4; # that one; again")).containsExactly("show A.4", "# that one; again");
    }

    @Test
    void ofPastedLinesEachThatStartsWithACommandIsOne() {
        assertThat(of("use app.yaml\ncheck A.7\n\nwhy F.4")).containsExactly("use app.yaml", "check A.7", "why F.4");
        assertThat(of("# first\ncheck A.7\n# second; third\n"))
                .containsExactly("# first", "check A.7", "# second; third");
        assertThat(of("may I sell data?\nshow A.4")).containsExactly("may I sell data?", "show A.4");
        assertThat(of("? may I sell\nshow A.4")).containsExactly("? may I sell", "show A.4");
        assertThat(of("show A.4\nclauses where modality = power"))
                .containsExactly("show A.4", "clauses where modality = power");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clauses\nwhere modality = prohibition\nselect citation",
                "set data.uses[0] = {purpose: sale,\nshow: it}",
                "may my app\nshow ads to contacts?",
                "search \"one\ncheck\"",
                "search keep data\nafter an erasure request",
            })
    void whatGoesOnOverLinesIsOneCommand(String line) {
        assertThat(of(line)).containsExactly(line);
    }

    @Test
    void anApostropheInsideAWordOpensNothing() {
        assertThat(of("search customer's data; toc")).containsExactly("search customer's data", "toc");
    }

    @Test
    void aPlaceBelongsToTheCommandAroundIt() {
        String line = "toc; show A";
        assertThat(Statements.at(line, 3, TestCommands.all()).text(line)).isEqualTo("toc");
        assertThat(Statements.at(line, 4, TestCommands.all()).text(line)).isEqualTo(" show A");
        assertThat(Statements.at(line, line.length(), TestCommands.all()).text(line))
                .isEqualTo(" show A");
    }

    @Property
    void nothingOfALineIsLost(
            @ForAll @Chars({';', '"', '\'', '\\', '#', '?', ' '}) @CharRange(from = 'a', to = 'c') String line) {
        assertThat(Statements.stretches(line, TestCommands.all()).stream()
                        .map(stretch -> stretch.text(line))
                        .collect(Collectors.joining(";")))
                .isEqualTo(line);
    }
}
