package dev.proviso.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.read.EmbeddedRule;
import dev.proviso.model.read.EmbeddedRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each way to write a rule, and what becomes of it. */
class RuleReplacementTest {

    private static final String ONE_LINE = "forbid a";
    private static final String TWO_LINES = "applies when b\nforbid a";

    @Test
    void aBlockKeepsItsIndentationItsHeadAndTheLinesBelow() {
        String file = norm("|-  # why\n           forbid  a\n\n\n    # kept\n    id: x\n");

        assertThat(replaced(file, TWO_LINES))
                .isEqualTo(
                        norm("|-  # why\n           applies when b\n           forbid a\n\n\n    # kept\n    id: x\n"));
    }

    @Test
    void aBlockAtTheEndOfAFileGetsNoLineEnd() {
        assertThat(replaced(norm("|\n      forbid\n       a"), ONE_LINE)).isEqualTo(norm("|\n      forbid a"));
    }

    @Test
    void aBlockWithItsIndentationInItsHeadKeepsBoth() {
        String file = norm("|3\n         forbid\n         a\n");

        assertThat(replaced(file, ONE_LINE)).isEqualTo(norm("|3\n       forbid a\n"));
    }

    @Test
    void aFoldedBlockBecomesALiteralOne() {
        assertThat(replaced(norm(">-\n      forbid\n      a\n"), TWO_LINES))
                .isEqualTo(norm("|-\n      applies when b\n      forbid a\n"));
    }

    @Test
    void lineEndsStayAsTheyAre() {
        String file = norm("|\n      forbid  a\n").replace("\n", "\r\n");

        assertThat(replaced(file, TWO_LINES))
                .isEqualTo(norm("|\n      applies when b\n      forbid a\n").replace("\n", "\r\n"));
    }

    @Test
    void aTextOnOneLineKeepsItsQuotesOrItsWantOfThem() {
        assertThat(replaced(norm("forbid   a  # why\n"), ONE_LINE)).isEqualTo(norm("forbid a  # why\n"));
        assertThat(replaced(norm("'forbid   a'\n"), "forbid 'a'")).isEqualTo(norm("'forbid ''a'''\n"));
        assertThat(replaced(norm("\"forbid   \\\"a\\\"\"\n"), "forbid \"a\""))
                .isEqualTo(norm("\"forbid \\\"a\\\"\"\n"));
    }

    @Test
    void aTextThatCouldNotStandWithoutQuotesBecomesABlock() {
        assertThat(replaced(norm("violated(#a)\n"), "x under #a")).isEqualTo(norm("|\n      x under #a\n"));
    }

    @Test
    void severalLinesBecomeABlockAndACommentBehindStaysOnItsLine() {
        assertThat(replaced(norm("\"forbid a\"  # why\n    id: x\n"), TWO_LINES))
                .isEqualTo(norm("|  # why\n      applies when b\n      forbid a\n    id: x\n"));
    }

    @Test
    void aTextWrappedByYamlIsFoundWhole() {
        assertThat(replaced(norm("forbid\n       a\n       and b\n    id: x\n"), ONE_LINE))
                .isEqualTo(norm("forbid a\n    id: x\n"));
    }

    @Test
    void inBracesOneLineIsWrittenAndSeveralAreNot() {
        String file = "nodes: [{norms: [{rule: \"forbid   a\", id: x}]}]\n";

        assertThat(replaced(file, ONE_LINE)).isEqualTo("nodes: [{norms: [{rule: \"forbid a\", id: x}]}]\n");
        assertThat(replaced(file, TWO_LINES)).isEqualTo(file);
        assertThat(replaced("nodes: [{norms: [{rule: forbid   a}]}]\n", "forbid {a, b}"))
                .isEqualTo("nodes: [{norms: [{rule: forbid   a}]}]\n");
    }

    @Test
    void jsonStaysJson() {
        String file = "{\"nodes\": [{\"norms\": [{\"rule\": \"forbid   \\\"é\\\"\"}]}]}";

        assertThat(replaced(file, "forbid \"é\""))
                .isEqualTo("{\"nodes\": [{\"norms\": [{\"rule\": \"forbid \\\"é\\\"\"}]}]}");
    }

    @Test
    void whatIsNotARuleIsNotFound() {
        String file = "policy: p\nrule: forbid   a\ncases:\n  - rule: forbid  a\nnodes:\n  - rule: forbid  a\n";

        assertThat(EmbeddedRules.in(new SourceText("r.yaml", file)).orThrow()).isEmpty();
    }

    private static String norm(String rule) {
        return "nodes:\n- clause: a\n  norms:\n  - rule: " + rule;
    }

    private static String replaced(String file, String text) {
        SourceText source = new SourceText("r.yaml", file);
        List<EmbeddedRule> rules = EmbeddedRules.in(source).orThrow();
        assertThat(rules).hasSize(1);
        String replaced = RuleReplacement.replace(source, rules, rule -> text);
        assertThat(EmbeddedRules.in(new SourceText("r.yaml", replaced)).orThrow())
                .hasSize(1);
        return replaced;
    }
}
