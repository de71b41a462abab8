package dev.proviso.shell.diff;

import dev.proviso.analysis.effect.Aspect;
import dev.proviso.analysis.effect.NormChange;
import dev.proviso.analysis.effect.NormEffect;
import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.Side;
import dev.proviso.model.fact.Facts;
import dev.proviso.shell.facts.ValueText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words what a change does to the apps under the policy. */
final class EffectLines {

    /** An example of a rule that reads all others has values for dozens of facts, which tell nobody anything. */
    private static final int MOST_FACTS = 6;

    private EffectLines() {}

    /**
     * What becomes of the norms of a change's parts.
     *
     * @param isFull whether all facts of an example are told, however many
     */
    static List<MarkLine> of(Change parts, Meaning meaning, boolean isFull) {
        List<MarkLine> lines = new ArrayList<>();
        for (NormChange change : meaning.of(parts)) {
            NormEffect effect = change.effect();
            String where = parts.isGroup() ? places(parts, change) + ": " : "";
            String reason = effect.reason().map(why -> ": " + why).orElse("");
            lines.add(new MarkLine("effect", where + effect.effect().code() + because(change) + reason));
            effect.caught()
                    .ifPresent(
                            app -> lines.add(new MarkLine("example", "caught now, for one: " + values(app, isFull))));
            effect.released()
                    .ifPresent(app -> lines.add(new MarkLine("example", "released, for one: " + values(app, isFull))));
        }
        return lines;
    }

    /** Which of many parts it is. */
    private static String places(Change parts, NormChange change) {
        return Stream.concat(parts.from().stream(), parts.to().stream())
                .filter(side -> change.clausesAfter().contains(side.id())
                        || (change.after().isEmpty() && change.clausesBefore().contains(side.id())))
                .map(Side::citation)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String because(NormChange change) {
        if (change.before().isEmpty() || change.after().isEmpty()) {
            return change.before().isEmpty() ? ", as a rule is new" : ", as a rule is gone";
        }
        return change.aspects().isEmpty()
                ? " (written otherwise)"
                : " (" + change.aspects().stream().map(Aspect::code).collect(Collectors.joining(", ")) + ")";
    }

    private static String values(Facts app, boolean isFull) {
        int all = app.values().size();
        int shown = isFull ? all : MOST_FACTS;
        String values = app.values().entrySet().stream()
                .limit(shown)
                .map(entry -> entry.getKey() + " = " + ValueText.of(entry.getValue()))
                .collect(Collectors.joining(", "));
        if (values.isEmpty()) {
            return "an app of which nothing is known";
        }
        return all > shown ? values + " and " + (all - shown) + " more facts" : values;
    }
}
