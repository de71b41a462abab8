package dev.proviso.shell.answer;

import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.document.RevisionDates;
import dev.proviso.shell.explore.Words;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.text.Sanitizer;
import java.util.ArrayList;
import java.util.List;

/** Writes a reply: short, neutral, and without a promise. */
final class Letter {

    /** Ways to comply, and reasons or questions in one list: who needs more than these asks again. */
    private static final int FEW = 5;

    private final Reply reply;
    private final Manuscript to;

    Letter(Reply reply, Manuscript to) {
        this.reply = reply;
        this.to = to;
    }

    void write() {
        opening();
        reply.points().forEach(this::point);
        closing();
    }

    private void opening() {
        to.paragraph("Hello,");
        reply.question().ifPresent(question -> {
            to.paragraph("you asked:");
            to.quote(question);
        });
        String title = reply.selected().policy().title();
        if (reply.gap().isPresent()) {
            to.paragraph("The " + title + " says nothing of " + reply.gap().get() + "."
                    + (reply.points().isEmpty() ? "" : " What comes nearest:"));
        } else if (reply.isSilent()) {
            to.paragraph(
                    reply.points().isEmpty()
                            ? "We found nothing in the " + title + " that speaks of this."
                            : "We found nothing in the " + title + " that clearly speaks of this. What comes nearest:");
        } else if (reply.app().isPresent()) {
            Reply.App app = reply.app().get();
            String day = app.day().map(known -> " on " + known).orElse("");
            to.paragraph(
                    reply.points().isEmpty()
                            ? "By what we know of " + app.called() + day + ", nothing in the " + title
                                    + " that we can check is violated or undecided (" + app.verdicts() + ")."
                            : "This is how " + app.called() + " stands to the " + title + ", by what we know of it"
                                    + day + ".");
        } else {
            to.paragraph("The " + title + " says on this:");
        }
    }

    private void point(Reply.Point point) {
        to.heading(point.citation()
                + point.verdict().map(verdict -> ": " + Words.spoken(verdict)).orElse(""));
        to.quote(point.words());
        to.paragraph("— " + citation(point, reply.selected()));
        if (!Sanitizer.visible(point.words()).equals(point.words())) {
            to.paragraph("(Characters of the quoted text that cannot be seen are shown as escapes.)");
        }
        point.verdict().ifPresent(verdict -> verdict(point, verdict));
    }

    /** Where the words of a clause stand. */
    static String citation(Reply.Point point, Selected selected) {
        return selected.policy().title() + ", " + point.citation()
                + point.section().map(section -> " (" + section + ")").orElse("") + ", " + selected.headline();
    }

    private void verdict(Reply.Point point, Verdict verdict) {
        if (!point.asFor().isEmpty()) {
            to.paragraph(sentence(verdict) + " It follows from " + String.join(", ", point.asFor()) + ".");
        } else if (!point.because().isEmpty()) {
            to.items(sentence(verdict) + " Why:", few(each(point.because())), false);
        } else {
            to.paragraph(sentence(verdict)
                    + point.cause().map(cause -> " Why: " + cause + ".").orElse(""));
        }
        if (!point.toComply().isEmpty()) {
            String whatFor = point.changesWhatIsSettled()
                    ? "Nothing that can still be changed would mend this. What should have been otherwise"
                    : verdict == Verdict.VIOLATED ? "To comply" : "To follow it";
            if (point.toComply().size() == 1) {
                // All of them have to be made: one that is left out would be missed.
                to.items(whatFor + ":", each(point.toComply().get(0)), false);
            } else {
                to.items(whatFor + ", one of these would do:", few(point.toComply()), true);
            }
        }
        if (!point.missing().isEmpty()) {
            to.items("To tell, we would need to know:", few(each(point.missing())), false);
        }
    }

    private static String sentence(Verdict verdict) {
        return switch (verdict) {
            case VIOLATED -> "By the facts that we have, the app does not comply with this.";
            case UNDECIDED -> "By the facts that we have, we cannot tell yet whether the app complies with this.";
            case NOT_FOLLOWED ->
                "By the facts that we have, the app does not do what this recommends. That is no violation.";
            case COMPLIANT -> "By the facts that we have, the app complies with this.";
            case FOLLOWED -> "By the facts that we have, the app does what this recommends.";
            case NOT_APPLICABLE -> "By the facts that we have, this does not apply to the app.";
            case NOT_EVALUATED -> "This is nothing that an app can be checked against.";
        };
    }

    private static List<List<Statement>> each(List<Statement> statements) {
        return statements.stream().map(List::of).toList();
    }

    private static List<List<Statement>> few(List<List<Statement>> items) {
        if (items.size() <= FEW) {
            return items;
        }
        List<List<Statement>> few = new ArrayList<>(items.subList(0, FEW));
        few.add(List.of(Statement.of("and " + (items.size() - FEW) + " more")));
        return few;
    }

    private void closing() {
        List<Statement> consequences = reply.points().stream()
                .flatMap(point -> point.consequences().stream())
                .distinct()
                .map(Statement::of)
                .toList();
        if (!consequences.isEmpty()) {
            to.items("What may follow on a violation, as the policy reserves it:", each(consequences), false);
        }
        reply.app().ifPresent(app -> {
            if (!app.assumed().isEmpty()) {
                to.items(
                        "This reply assumes what is not established:",
                        each(app.assumed().stream().map(Statement::of).toList()),
                        false);
            }
            if (reply.points().stream().anyMatch(point -> point.verdict().isPresent())) {
                to.paragraph(
                        "This reply rests on the facts named above, as we have them. Should one of them not be right,"
                                + " please tell us: the outcome may change.");
            }
        });
        Selected selected = reply.selected();
        to.paragraph((reply.points().isEmpty() ? "Policy: " : "Quoted verbatim from: ")
                + selected.policy().title() + ", by "
                + selected.policy().publisher() + ", revision " + selected.headline()
                + days(selected.revision().dates()) + ".");
    }

    private static String days(RevisionDates dates) {
        List<String> days = new ArrayList<>();
        dates.published().ifPresent(day -> days.add("published " + day));
        dates.effective().ifPresent(day -> days.add("in force from " + day));
        if (dates.published().isEmpty() && dates.effective().isEmpty()) {
            dates.retrieved().ifPresent(day -> days.add("retrieved " + day));
        }
        return days.isEmpty() ? "" : ", " + String.join(", ", days);
    }
}
