package dev.proviso.model.diff;

import dev.proviso.model.diff.CitedLabels.Followed;
import dev.proviso.model.diff.Mark.Kind;
import dev.proviso.model.diff.match.Match.Basis;
import dev.proviso.model.diff.number.Numbering;
import dev.proviso.model.diff.number.Numeral.Style;
import dev.proviso.model.diff.pair.Paired;
import dev.proviso.model.diff.pair.Pairs;
import dev.proviso.model.diff.redline.Redline;
import dev.proviso.model.diff.redline.Redliner;
import dev.proviso.model.diff.redline.Segment;
import dev.proviso.model.diff.redline.Segment.Operation;
import dev.proviso.model.document.Markup;
import dev.proviso.model.document.Node;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what became of single nodes: step 7, and step 8 with what follows from the words. */
final class Comparison {

    private final Paired paired;
    private final Pairs pairs;
    private final Sides sides;
    private final CitedLabels citedLabels;
    private final ListJoints listJoints;
    private final Numbering oldNumbering;
    private final Numbering newNumbering;
    private final boolean curatedIds;
    private final boolean sameFormat;

    Comparison(Paired paired, Sides sides, CitedLabels citedLabels, boolean curatedIds, boolean sameFormat) {
        this.paired = paired;
        this.pairs = paired.pairs();
        this.sides = sides;
        this.citedLabels = citedLabels;
        this.listJoints = new ListJoints(pairs);
        this.oldNumbering = new Numbering(pairs.from());
        this.newNumbering = new Numbering(pairs.to());
        this.curatedIds = curatedIds;
        this.sameFormat = sameFormat;
    }

    /** What is gathered on one change. */
    private static final class Findings {
        private final Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        private final List<Mark> marks = new ArrayList<>();
        private ChangeSeverity severity = ChangeSeverity.COSMETIC;

        private void add(ChangeKind kind, ChangeSeverity of) {
            kinds.add(kind);
            severity = severity.or(of);
        }

        private Change change(
                List<Side> from, List<Side> to, Optional<Relabelling> relabelling, Redline heading, Redline words) {
            if (kinds.isEmpty()) {
                kinds.add(ChangeKind.UNCHANGED);
            }
            return new Change(kinds, severity, from, to, relabelling, heading, words, marks);
        }
    }

    Change added(int to) {
        return alone(
                ChangeKind.ADDED,
                List.of(),
                List.of(sides.to(to, 0)),
                pairs.to().node(to),
                Operation.INSERTED);
    }

    Change removed(int from) {
        return alone(
                ChangeKind.REMOVED,
                List.of(sides.from(from, 0)),
                List.of(),
                pairs.from().node(from),
                Operation.DELETED);
    }

    private static Change alone(ChangeKind kind, List<Side> from, List<Side> to, Node node, Operation operation) {
        Findings findings = new Findings();
        // A heading by itself asks for nothing.
        findings.add(kind, node.text().isEmpty() ? ChangeSeverity.EDITORIAL : ChangeSeverity.SUBSTANTIVE);
        return findings.change(
                from,
                to,
                Optional.empty(),
                Redline.only(operation, node.passage().heading()),
                Redline.only(operation, node.text()));
    }

    /** What became of a node that has its pair. */
    Change pair(int from, int to) {
        Findings findings = new Findings();
        Optional<Relabelling> relabelling = relabelling(from, to);
        relabelling.ifPresent(any -> findings.add(ChangeKind.RELABELLED, ChangeSeverity.COSMETIC));
        if (paired.moved().get(to)) {
            findings.add(ChangeKind.MOVED, ChangeSeverity.EDITORIAL);
        }
        Node old = pairs.from().node(from);
        Node young = pairs.to().node(to);
        Redline heading = Redline.unchanged(young.passage().heading());
        Redline words = Redline.unchanged(young.text());
        Optional<RunInHeading> raised = RunInHeading.of(old, young);
        if (pairs.basis(to) == Basis.PLACE) {
            findings.add(ChangeKind.SUBSTITUTED, ChangeSeverity.SUBSTANTIVE);
            heading = replaced(old.passage().heading(), young.passage().heading());
            words = replaced(old.text(), young.text());
        } else if (raised.isPresent()) {
            RunInHeading runIn = raised.get();
            heading = runIn.heading();
            words = runIn.words();
            compareRest(runIn, findings);
        } else {
            if (!old.passage().heading().equals(young.passage().heading())) {
                heading = Redliner.redline(
                        old.passage().heading(), young.passage().heading());
            }
            if (!old.text().equals(young.text())) {
                words = Redliner.redline(old.text(), young.text());
            }
            boolean isJoint = heading.isUnchanged() && listJoints.onlyMoved(from, to);
            compareWords(from, to, heading, words, isJoint, findings);
        }
        compareForm(old, young, relabelling, findings);
        compareIds(old, young, to, findings);
        return findings.change(List.of(sides.from(from, 0)), List.of(sides.to(to, 0)), relabelling, heading, words);
    }

    private static Redline replaced(String before, String after) {
        List<Segment> segments = new ArrayList<>();
        segments.addAll(Redline.only(Operation.DELETED, before).segments());
        segments.addAll(Redline.only(Operation.INSERTED, after).segments());
        return new Redline(segments);
    }

    private static void compareRest(RunInHeading runIn, Findings findings) {
        findings.marks.add(new Mark(Kind.MARKUP_CHANGED, "", "", ""));
        if (!runIn.before().equals(runIn.after())) {
            Wording wording = Wording.of(runIn.before(), runIn.after(), runIn.words());
            findings.add(ChangeKind.AMENDED, wording.severity());
            wording.form().ifPresent(kind -> findings.marks.add(new Mark(kind, "", "", "")));
        }
    }

    private void compareWords(int from, int to, Redline heading, Redline words, boolean isJoint, Findings findings) {
        Node old = pairs.from().node(from);
        Node young = pairs.to().node(to);
        boolean onlyDividedOtherwise = !heading.isUnchanged()
                && !words.isUnchanged()
                && Wording.weighty(old.passage().heading() + " " + old.text())
                        .equals(Wording.weighty(young.passage().heading() + " " + young.text()));
        if (onlyDividedOtherwise || isJoint) {
            findings.add(ChangeKind.AMENDED, ChangeSeverity.COSMETIC);
            findings.marks.add(new Mark(Kind.PUNCTUATION_CHANGED, "", "", ""));
            return;
        }
        if (!heading.isUnchanged()) {
            Wording wording =
                    Wording.of(old.passage().heading(), young.passage().heading(), heading);
            boolean isForm = wording.form().isPresent();
            findings.add(ChangeKind.HEADING_CHANGED, isForm ? ChangeSeverity.COSMETIC : ChangeSeverity.EDITORIAL);
            wording.form().ifPresent(kind -> findings.marks.add(new Mark(kind, "", "", "")));
        }
        if (words.isUnchanged()) {
            return;
        }
        List<Followed> followed = citedLabels.followed(from, to, old.text(), young.text());
        followed.forEach(reference -> findings.marks.add(
                new Mark(Kind.REFERENCE_FOLLOWS, reference.after(), reference.before(), reference.after())));
        if (followed.isEmpty()) {
            Wording wording = Wording.of(old.text(), young.text(), words);
            findings.add(ChangeKind.AMENDED, wording.severity());
            wording.form().ifPresent(kind -> findings.marks.add(new Mark(kind, "", "", "")));
        }
    }

    private void compareForm(Node old, Node young, Optional<Relabelling> relabelling, Findings findings) {
        if (!sameFormat) {
            return;
        }
        boolean sameWords = old.text().equals(young.text())
                && old.passage().heading().equals(young.passage().heading());
        boolean sameMarkup = textMarkup(old).equals(textMarkup(young))
                && headingMarkup(old).equals(headingMarkup(young))
                && EdgeMarkup.of(old.passage()).equals(EdgeMarkup.of(young.passage()));
        if (sameWords && !sameMarkup) {
            findings.marks.add(new Mark(Kind.MARKUP_CHANGED, "", "", ""));
        }
        String oldMarker = old.passage().marker();
        String newMarker = young.passage().marker();
        if (relabelling.isEmpty() && !oldMarker.equals(newMarker)) {
            findings.marks.add(new Mark(Kind.MARKER_CHANGED, "", oldMarker, newMarker));
        }
    }

    private static List<Markup> textMarkup(Node node) {
        return InnerMarkup.of(node.text(), node.passage().textMarkup());
    }

    private static List<Markup> headingMarkup(Node node) {
        return InnerMarkup.of(node.passage().heading(), node.passage().headingMarkup());
    }

    private void compareIds(Node old, Node young, int to, Findings findings) {
        if (!curatedIds) {
            return;
        }
        if (!old.id().equals(young.id())) {
            findings.marks.add(
                    new Mark(Kind.ID_CHANGED, "", old.id().value(), young.id().value()));
        } else if (pairs.basis(to) == Basis.IDENTITY && isDoubtful(old, young)) {
            findings.marks.add(new Mark(Kind.ID_DOUBTFUL, old.id().value(), "", ""));
        }
        if (!old.getClass().equals(young.getClass())) {
            findings.marks.add(new Mark(Kind.TYPE_CHANGED, "", type(old), type(young)));
        }
    }

    private static final double DOUBTFUL = 0.15;

    private static boolean isDoubtful(Node old, Node young) {
        Set<String> before = Set.copyOf(Wording.weighty(old.text()));
        Set<String> after = Set.copyOf(Wording.weighty(young.text()));
        return !before.isEmpty() && !after.isEmpty() && Wording.likeness(before, after) < DOUBTFUL;
    }

    private static String type(Node node) {
        return node.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Whether and why the label changed: it follows if counting gives both labels, in the same style. */
    private Optional<Relabelling> relabelling(int from, int to) {
        if (sameLabel(from, to)) {
            return Optional.empty();
        }
        Set<Style> styles = oldNumbering.countedIn(from);
        styles.retainAll(newNumbering.countedIn(to));
        return Optional.of(styles.isEmpty() ? Relabelling.EXPLICIT : Relabelling.CONSEQUENTIAL);
    }

    private boolean sameLabel(int from, int to) {
        return pairs.from().node(from).label().equals(pairs.to().node(to).label());
    }

    /** What became of nodes that were split or merged. */
    Change divided(List<Integer> from, List<Integer> to) {
        Findings findings = new Findings();
        if (to.size() > 1) {
            findings.add(ChangeKind.SPLIT, ChangeSeverity.EDITORIAL);
        }
        if (from.size() > 1) {
            findings.add(ChangeKind.MERGED, ChangeSeverity.EDITORIAL);
        }
        boolean keepsLabel = from.stream().anyMatch(old -> to.stream().anyMatch(young -> sameLabel(old, young)));
        Optional<Relabelling> relabelling = Optional.empty();
        for (int young : to) {
            int old = pairs.fromOf(young);
            if (old != Pairs.NONE) {
                // The longest of several parts need not be the one that kept the label.
                Optional<Relabelling> own = keepsLabel ? Optional.empty() : relabelling(old, young);
                relabelling = relabelling.or(() -> own);
                if (relabelling.isPresent()) {
                    findings.add(ChangeKind.RELABELLED, ChangeSeverity.COSMETIC);
                }
                if (paired.moved().get(young)) {
                    findings.add(ChangeKind.MOVED, ChangeSeverity.EDITORIAL);
                }
            }
        }
        String before = joined(from.stream().map(pairs.from()::node).toList());
        String after = joined(to.stream().map(pairs.to()::node).toList());
        Redline words = Redliner.redline(before, after);
        Wording wording = Wording.of(before, after, words);
        if (!before.equals(after) && wording.form().isEmpty()) {
            findings.add(ChangeKind.AMENDED, wording.severity());
        }
        return findings.change(
                from.stream().map(node -> sides.from(node, 0)).toList(),
                to.stream().map(node -> sides.to(node, 0)).toList(),
                relabelling,
                Redliner.redline(
                        headings(from.stream().map(pairs.from()::node).toList()),
                        headings(to.stream().map(pairs.to()::node).toList())),
                words);
    }

    private static String joined(List<Node> nodes) {
        return nodes.stream().map(Node::text).collect(Collectors.joining("\n"));
    }

    private static String headings(List<Node> nodes) {
        return nodes.stream()
                .map(node -> node.passage().heading())
                .filter(heading -> !heading.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
