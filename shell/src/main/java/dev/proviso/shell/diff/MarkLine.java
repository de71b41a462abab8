package dev.proviso.shell.diff;

import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.Mark;
import dev.proviso.model.diff.RevisionDiff;
import dev.proviso.model.diff.redline.Redline;
import dev.proviso.model.diff.redline.Redliner;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RuleText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A mark in words.
 *
 * @param label what it is about, in a word or two
 * @param text what is to be said of it, on one line
 * @param code what became of something that takes lines of its own, as a rule does; else empty
 */
record MarkLine(String label, String text, Redline code) {

    MarkLine(String label, String text) {
        this(label, text, Redline.EMPTY);
    }

    /** Says marks of one difference in words. */
    static final class Speaker {

        /** So many parts that something bears on are named; the others are counted. JSON has them all. */
        private static final int MANY = 8;

        private final RevisionDiff diff;
        private final Outline olds;
        private final Outline news;

        Speaker(RevisionDiff diff) {
            this.diff = diff;
            olds = Outline.of(diff.from());
            news = Outline.of(diff.to());
        }

        /** All marks of a change; of the form only where nothing else changed. */
        List<MarkLine> lines(Change change) {
            boolean isFormOnly = FormOnly.is(change);
            return lines(change.marks().stream()
                    .filter(mark -> isFormOnly || !isDress(mark.kind()))
                    .toList());
        }

        /** Whether a mark says how words are dressed, which is no news beside that they are other words. */
        private static boolean isDress(Mark.Kind kind) {
            return kind == Mark.Kind.MARKUP_CHANGED || kind == Mark.Kind.MARKER_CHANGED;
        }

        List<MarkLine> lines(List<Mark> marks) {
            return marks.stream().map(this::line).toList();
        }

        private MarkLine line(Mark mark) {
            String subject = mark.subject();
            return switch (mark.kind()) {
                case CASE_CHANGED -> new MarkLine("form", "capital and small letters");
                case QUOTES_CHANGED -> new MarkLine("form", "quotes and dashes");
                case PUNCTUATION_CHANGED -> new MarkLine("form", "punctuation");
                case WHITE_SPACE_CHANGED -> new MarkLine("form", "white space");
                case MARKUP_CHANGED -> new MarkLine("form", "markup");
                case MARKER_CHANGED -> new MarkLine("marker", change(mark));
                case REFERENCE_FOLLOWS ->
                    new MarkLine("reference", change(mark) + ", as what it refers to is relabelled");
                case REFERENCE_RETARGETED ->
                    new MarkLine("reference", quoted(subject) + " leads elsewhere: " + change(mark));
                case TYPE_CHANGED -> new MarkLine("type", change(mark));
                case ID_CHANGED -> new MarkLine("id", change(mark));
                case ID_DOUBTFUL -> new MarkLine("id", subject + " stands for words that have little in common");
                case WORDS_MOVED_HERE -> new MarkLine("words", "moved here from " + citation(olds, subject));
                case WORDS_MOVED_AWAY -> new MarkLine("words", "moved away to " + citation(news, subject));
                case NORM_ADDED -> new MarkLine("norm", subject + " is new" + note(mark.after()));
                case NORM_REMOVED -> new MarkLine("norm", subject + " is gone" + note(mark.before()));
                case MODALITY_CHANGED -> new MarkLine("force", change(mark) + of(subject));
                case PARTIES_CHANGED -> new MarkLine("parties", change(mark) + of(subject));
                case TIME_CHANGED -> new MarkLine("time", change(mark) + of(subject));
                case RULE_CHANGED -> new MarkLine("rule", subject + " changed", rule(mark));
                case RULE_STALE ->
                    new MarkLine("rule", subject + " did not change although its words did; it has to be looked at");
                case RULE_FOLLOWS -> new MarkLine("rule", follows(mark));
                case EXCEPTION_CHANGED -> new MarkLine("exception", change(mark) + of(subject));
                case OVERRIDES_CHANGED -> new MarkLine("overrides", change(mark) + of(subject));
                case SANCTION_CHANGED -> new MarkLine("sanction", change(mark) + of(subject));
                case PARAMETER_CHANGED -> new MarkLine("parameter", subject + ": " + change(mark) + affected(mark));
                case DEFINITION_CHANGED -> new MarkLine("definition", subject + affected(mark), code(mark));
                case TERM_REDEFINED -> new MarkLine("term", subject + " is defined in other words" + affected(mark));
                case TERM_FORMS_CHANGED -> new MarkLine("term", subject + ": " + change(mark) + affected(mark));
                case TERM_ADDED -> new MarkLine("term", subject + " is new" + affected(mark));
                case TERM_REMOVED -> new MarkLine("term", subject + " is gone");
            };
        }

        /** The rule in the layout of its file, which a mark does not keep. */
        private Redline rule(Mark mark) {
            return Redliner.redline(
                    rule(diff.from(), mark.subject()).orElse(mark.before()).strip(),
                    rule(diff.to(), mark.subject()).orElse(mark.after()).strip());
        }

        private static Optional<String> rule(Revision revision, String norm) {
            return revision.norms().stream()
                    .filter(one -> one.id().value().equals(norm))
                    .findFirst()
                    .flatMap(Norm::rule)
                    .map(RuleText::text);
        }

        /** What a rule reads. A value is told at once; an expression stands where the definition is told of. */
        private String follows(Mark mark) {
            boolean isParameter = diff.to().parameters().stream()
                    .anyMatch(parameter -> parameter.name().equals(mark.subject()));
            return "reads " + mark.subject() + (isParameter ? ": " + change(mark) : ", which is defined otherwise");
        }

        private static Redline code(Mark mark) {
            return Redliner.redline(mark.before().strip(), mark.after().strip());
        }

        private static String change(Mark mark) {
            return value(mark.before()) + " → " + value(mark.after());
        }

        private static String value(String text) {
            return text.isEmpty() ? "none" : text;
        }

        private static String of(String subject) {
            return subject.isEmpty() ? "" : " (" + subject + ")";
        }

        private static String note(String text) {
            return text.isEmpty() ? "" : ": " + text;
        }

        private static String quoted(String text) {
            return "“" + text + "”";
        }

        private String affected(Mark mark) {
            String places = mark.affected().stream()
                    .limit(MANY)
                    .map(id -> citation(news, id.value()))
                    .collect(Collectors.joining(", "));
            int more = mark.affected().size() - MANY;
            return places.isEmpty() ? "" : "; it bears on " + places + (more > 0 ? " and " + more + " more" : "");
        }

        private static String citation(Outline outline, String id) {
            return Optional.of(id)
                    .filter(NodeId::isValid)
                    .map(NodeId::new)
                    .filter(node -> outline.node(node).isPresent())
                    .map(outline::citation)
                    .orElse(id);
        }
    }
}
