package dev.proviso.analysis.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.cases.SmallPolicy;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.query.ChangeEffect;
import dev.proviso.dsl.random.PolicySketch;
import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.Differ;
import dev.proviso.model.diff.RevisionDiff;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What queries are told of parts whose words are the same. */
class ProvedEffectsTest {

    private static PolicySketch sketch() {
        return PolicySketch.over(SmallPolicy.VOCABULARY);
    }

    /** The parts that are told of, with what is told. */
    private static List<String> told(PolicySketch before, PolicySketch after) {
        CompiledPolicy from = before.compile();
        CompiledPolicy to = after.compile();
        RevisionDiff diff = Differ.diff(from.revision(), to.revision());
        ProvedEffects effects = ProvedEffects.of(diff, from, to);
        return diff.entries().stream()
                .filter(entry -> entry.isChange() || effects.isChange(entry))
                .map(entry -> labels(entry) + " "
                        + effects.of(entry).map(ChangeEffect::name).orElse("none"))
                .toList();
    }

    private static String labels(Change change) {
        return change.to().stream().map(side -> side.id().value()).collect(Collectors.joining(","));
    }

    @Test
    void aClauseIsStricterAsTheDefinitionIsThatItReads() {
        assertThat(told(
                        sketch().define("bad", "a and b")
                                .clause("A1", "forbid bad")
                                .clause("A2", "forbid c"),
                        sketch().define("bad", "a").clause("A1", "forbid bad").clause("A2", "forbid c")))
                .containsExactly("a1 STRICTER");
    }

    @Test
    void aClauseIsLaxerAsTheOneIsWhoseOutcomeItReads() {
        assertThat(told(
                        sketch().clause("A1", "require a").clause("A2", "require complies(A1)"),
                        sketch().clause("A1", "require a or b").clause("A2", "require complies(A1)")))
                .containsExactly("a1 LAXER", "a2 LAXER");
    }

    @Test
    void whatIsOnlyWrittenOtherwiseIsNoNewsElsewhere() {
        assertThat(told(
                        sketch().clause("A1", "require a").clause("A2", "require complies(A1)"),
                        sketch().clause("A1", "require (a)").clause("A2", "require complies(A1)")))
                .containsExactly("a1 EQUIVALENT");
    }
}
