package dev.proviso.analysis.lint;

import dev.proviso.analysis.prove.Answer;
import dev.proviso.analysis.prove.Inquiry;
import dev.proviso.dsl.syntax.TextSpan;
import dev.proviso.model.diagnostic.Subject;
import dev.proviso.model.document.RuleText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What could not be proved, one note for each norm or definition. Once the steps for all proofs are spent the same would have to be said of
 * all that is left: that is one note.
 */
final class Unproved {

    /** @param tell says it, and how many more there are like it */
    private record Open(String reason, Consumer<String> tell) {}

    private final Remarks remarks;
    private final Map<Subject, List<Open>> conditions = new LinkedHashMap<>();
    private final List<Open> spent = new ArrayList<>();

    Unproved(Remarks remarks) {
        this.remarks = remarks;
    }

    /** That it was not proved whether a norm can have a verdict. */
    void verdict(Subject norm, String verdict, Answer.Unproved answer) {
        Open open = new Open(
                answer.reason(),
                words -> remarks.add(
                        Remark.NOT_PROVED,
                        norm,
                        "whether '" + norm.name() + "' can be " + verdict + words,
                        Optional.empty()));
        if (Inquiry.isSpent(answer)) {
            spent.add(open);
        } else {
            open.tell().accept(" was not proved: " + answer.reason());
        }
    }

    /** That it was not proved whether a condition matters. */
    void condition(Subject subject, RuleText rule, TextSpan span, String quoted, Answer.Unproved answer) {
        Open open = new Open(
                answer.reason(),
                words -> remarks.add(
                        Remark.NOT_PROVED,
                        subject,
                        rule,
                        span,
                        "whether " + quoted + " matters" + words,
                        Optional.empty()));
        if (Inquiry.isSpent(answer)) {
            spent.add(open);
        } else {
            conditions.computeIfAbsent(subject, s -> new ArrayList<>()).add(open);
        }
    }

    /** Says what was not said at once. */
    void tell() {
        conditions.values().forEach(Unproved::tell);
        if (!spent.isEmpty()) {
            tell(spent);
        }
    }

    private static void tell(List<Open> open) {
        int more = open.size() - 1;
        String words = more == 0
                ? " was not proved: "
                : ", and " + (more == 1 ? "one more question" : more + " more questions")
                        + " like it, was not proved: ";
        open.get(0).tell().accept(words + open.get(0).reason());
    }
}
