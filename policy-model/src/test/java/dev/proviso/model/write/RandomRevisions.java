package dev.proviso.model.write;

import dev.proviso.model.SampleTerms;
import dev.proviso.model.diagnostic.Allowance;
import dev.proviso.model.diagnostic.Subject;
import dev.proviso.model.document.Approval;
import dev.proviso.model.document.Clause;
import dev.proviso.model.document.ContentHash;
import dev.proviso.model.document.Definition;
import dev.proviso.model.document.DocumentId;
import dev.proviso.model.document.EditorialNote;
import dev.proviso.model.document.Evaluability;
import dev.proviso.model.document.Ground;
import dev.proviso.model.document.Item;
import dev.proviso.model.document.Label;
import dev.proviso.model.document.Lineage;
import dev.proviso.model.document.Markup;
import dev.proviso.model.document.Modality;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.NodeStatus;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.NormId;
import dev.proviso.model.document.Origin;
import dev.proviso.model.document.Paragraph;
import dev.proviso.model.document.ParagraphRole;
import dev.proviso.model.document.Parameter;
import dev.proviso.model.document.Passage;
import dev.proviso.model.document.Reference;
import dev.proviso.model.document.Review;
import dev.proviso.model.document.ReviewStatus;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionDates;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.document.RevisionSource;
import dev.proviso.model.document.RevisionStatus;
import dev.proviso.model.document.RoleId;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.document.Sanction;
import dev.proviso.model.document.SanctionId;
import dev.proviso.model.document.Seal;
import dev.proviso.model.document.Section;
import dev.proviso.model.document.Temporal;
import dev.proviso.model.document.Term;
import dev.proviso.model.document.TermDefinition;
import dev.proviso.model.document.TermId;
import dev.proviso.model.document.TextFormat;
import dev.proviso.model.document.WordsHash;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Makes revisions of the sample policy with odd shapes and odd characters, which a reader accepts all the same. */
final class RandomRevisions {

    private static final List<String> LABELS = List.of("A", "1", "iv", "null", "true", "§ 2", "#", "- a", "“b”", "~");
    private static final List<RoleId> ROLES =
            SampleTerms.policy().roles().stream().map(role -> role.id()).toList();

    private final Random random;
    private final List<Node> withWords = new ArrayList<>();
    private final List<Norm> norms = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<SanctionId> sanctionIds;
    private int nodes;

    private RandomRevisions(Random random) {
        this.random = random;
        this.sanctionIds = some(() -> new SanctionId("sanction-" + nodes++));
    }

    static Revision next(Random random) {
        return new RandomRevisions(random).revision();
    }

    private Revision revision() {
        List<Node> top = siblings(0);
        top.forEach(this::addNormsAndReferences);
        Revision draft = new Revision(
                SampleTerms.policy().id(),
                new RevisionId("r" + random.nextInt(100)),
                constant(RevisionStatus.class),
                new RevisionDates(maybe(this::day), maybe(this::day), maybe(this::day), maybe(this::day)),
                maybe(() -> new RevisionId("2025.1")),
                source(ContentHash.of("")),
                some(() -> new Approval(text(), day())),
                some(() -> new EditorialNote(text())),
                top,
                norms,
                withWords.isEmpty() ? List.of() : some(this::term),
                references,
                withWords.isEmpty()
                        ? List.of()
                        : sanctionIds.stream().map(this::sanction).toList(),
                withWords.isEmpty() ? List.of() : some(this::parameter),
                some(() -> new Definition("definition_" + nodes++, rule(), text())),
                List.of());
        return with(draft, captured(draft), allowances(draft)).sealed(seal(draft));
    }

    private Seal seal(Revision draft) {
        Optional<ContentHash> before = maybe(() -> ContentHash.of(text()));
        return new Seal(maybe(() -> ContentHash.of(text())), draft.predecessor().flatMap(id -> before));
    }

    private RevisionSource source(ContentHash snapshot) {
        return new RevisionSource(
                snapshot,
                "typed in",
                text(),
                constant(RevisionSource.ChangeOrigin.class),
                constant(TextFormat.class),
                any(List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)));
    }

    private RevisionSource captured(Revision draft) {
        RevisionSource s = draft.source();
        return new RevisionSource(
                ContentHash.of(draft.bytes()), s.capturedBy(), s.extractor(), s.origin(), s.format(), s.charset());
    }

    private List<Allowance> allowances(Revision r) {
        List<Subject> subjects = new ArrayList<>();
        r.preorder()
                .forEach(node ->
                        subjects.add(new Subject(Subject.Kind.NODE, node.id().value())));
        r.norms()
                .forEach(norm ->
                        subjects.add(new Subject(Subject.Kind.NORM, norm.id().value())));
        r.terms()
                .forEach(term ->
                        subjects.add(new Subject(Subject.Kind.TERM, term.id().value())));
        r.parameters().forEach(parameter -> subjects.add(new Subject(Subject.Kind.PARAMETER, parameter.name())));
        r.definitions().forEach(definition -> subjects.add(new Subject(Subject.Kind.DEFINITION, definition.name())));
        r.sanctions()
                .forEach(sanction -> subjects.add(
                        new Subject(Subject.Kind.SANCTION, sanction.id().value())));
        List<Allowance> allowances = new ArrayList<>();
        for (Subject subject : subjects) {
            if (random.nextInt(4) == 0) {
                allowances.add(new Allowance(subject, "LNT-00" + random.nextInt(10), "since " + text()));
            }
        }
        return allowances;
    }

    private static Revision with(Revision r, RevisionSource source, List<Allowance> allowances) {
        return new Revision(
                r.policy(),
                r.id(),
                r.status(),
                r.dates(),
                r.predecessor(),
                source,
                r.approvals(),
                r.notes(),
                r.nodes(),
                r.norms(),
                r.terms(),
                r.references(),
                r.sanctions(),
                r.parameters(),
                r.definitions(),
                allowances);
    }

    private List<Node> siblings(int depth) {
        List<Node> siblings = new ArrayList<>();
        int count = random.nextInt(depth > 3 ? 1 : 4);
        for (int i = 0; i < count; i++) {
            siblings.add(node(depth, i));
        }
        return siblings;
    }

    private Node node(int depth, int position) {
        NodeId id = new NodeId("n" + nodes++);
        boolean removed = random.nextInt(10) == 0;
        Passage passage = removed ? new Passage("", "", "", "", "", "", "") : passage();
        Optional<Label> label = maybe(() -> new Label(LABELS.get(position)));
        List<EditorialNote> notes = some(() -> new EditorialNote(text()));
        Lineage lineage = new Lineage(
                removed ? NodeStatus.REMOVED : random.nextBoolean() ? NodeStatus.ACTIVE : NodeStatus.RESERVED,
                some(() -> new NodeId("old-" + random.nextInt(9))),
                random.nextBoolean() ? List.of(id) : List.of());
        Node node = switch (random.nextInt(4)) {
            case 0 -> new Paragraph(id, constant(ParagraphRole.class), passage, notes, lineage);
            case 1 -> new Section(id, label, passage, siblings(depth + 1), notes, lineage);
            case 2 -> new Clause(id, label, passage, siblings(depth + 1), notes, lineage);
            default -> new Item(id, label, passage, siblings(depth + 1), notes, lineage);
        };
        if (!removed) {
            withWords.add(node);
        }
        return node;
    }

    private Passage passage() {
        String marker = random.nextBoolean() ? "" : text();
        String heading = random.nextBoolean() ? "" : text();
        String words = "w" + text();
        return new Passage(
                random.nextBoolean() ? "" : text(),
                marker,
                random.nextBoolean() ? " " : text(),
                heading,
                random.nextBoolean() ? "" : text(),
                words,
                random.nextBoolean() ? "\n" : random.nextBoolean() ? "\n\n" : text(),
                markup(heading),
                markup(words));
    }

    private List<Markup> markup(String words) {
        List<Markup> marks = new ArrayList<>();
        int at = 0;
        while (random.nextInt(3) == 0) {
            int start = at + random.nextInt(words.length() - at + 1);
            int length = random.nextBoolean() ? 0 : random.nextInt(words.length() - start + 1);
            marks.add(new Markup(start, length, "*" + text()));
            at = start + length;
        }
        return marks;
    }

    private void addNormsAndReferences(Node node) {
        if (node.lineage().status() != NodeStatus.REMOVED) {
            norms.addAll(some(() -> norm(node)));
            references.addAll(some(() -> reference(node)));
        }
        node.children().forEach(this::addNormsAndReferences);
    }

    private Norm norm(Node node) {
        Modality effective = constant(Modality.class);
        boolean evaluated = effective == Modality.OBLIGATION || effective == Modality.PROHIBITION;
        Modality stated = random.nextBoolean() ? effective : constant(Modality.class);
        List<Ground> grounds = new ArrayList<>(List.of(ground(node)));
        grounds.addAll(some(this::anyGround));
        Optional<RuleText> rule = evaluated ? Optional.of(rule()) : Optional.empty();
        return new Norm(
                new NormId("norm-" + nodes++),
                node.id(),
                grounds,
                stated,
                effective,
                stated == effective ? Optional.empty() : Optional.of(text()),
                role(),
                maybe(this::role),
                maybe(this::role),
                constant(Temporal.class),
                rule,
                some(this::anyGround),
                List.of(),
                sanctionIds,
                evaluated ? Evaluability.MIXED : constant(Evaluability.class),
                rule.flatMap(any -> maybe(() -> new Review(
                        constant(ReviewStatus.class), WordsHash.of(text()), maybe(this::text), maybe(this::day)))));
    }

    private Reference reference(Node from) {
        Reference.Target target = switch (random.nextInt(3)) {
            case 0 -> new Reference.ToNode(any(withWords).id());
            case 1 -> new Reference.ToDocument(new DocumentId("style-guide"));
            default -> new Reference.Unresolved();
        };
        return new Reference(from.id(), from.text(), target, constant(Reference.Relation.class));
    }

    /** All words of a node, quoted or not; words that the heading repeats cannot be told apart, so they are not quoted. */
    private Ground ground(Node node) {
        boolean quotable = !node.passage().heading().contains(node.text());
        return quotable && random.nextBoolean() ? new Ground(node.id(), node.text(), "", "") : Ground.whole(node.id());
    }

    private Ground anyGround() {
        return ground(any(withWords));
    }

    private Term term() {
        TermDefinition definition = switch (random.nextInt(3)) {
            case 0 -> new TermDefinition.Inline(anyGround());
            case 1 -> new TermDefinition.External(new DocumentId("main-agreement"));
            default -> new TermDefinition.Undefined();
        };
        return new Term(new TermId("term-" + nodes++), List.of(text(), text()), definition, random.nextBoolean());
    }

    private Sanction sanction(SanctionId id) {
        return new Sanction(
                id,
                text(),
                anyGround(),
                role(),
                random.nextBoolean(),
                constant(Sanction.Notice.class),
                some(this::anyGround),
                some(() -> new Sanction.Aggravation(anyGround(), maybe(this::rule))));
    }

    private Parameter parameter() {
        return new Parameter(
                "parameter_" + nodes++,
                "duration",
                maybe(this::rule),
                anyGround(),
                text(),
                maybe(this::rule),
                maybe(this::rule),
                text());
    }

    private RuleText rule() {
        String rule = switch (random.nextInt(4)) {
            case 0 -> "require users > 3\n  unless “x” is none // why\n";
            case 1 -> "30";
            case 2 -> "a\n\n  b: # c\n\td";
            default -> text();
        };
        return new RuleText(rule, Origin.of("here"));
    }

    private String text() {
        return OddTexts.next(random);
    }

    private LocalDate day() {
        return LocalDate.of(1900 + random.nextInt(300), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private RoleId role() {
        return any(ROLES);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <E extends Enum<E>> E constant(Class<E> type) {
        return any(List.of(type.getEnumConstants()));
    }

    private <T> Optional<T> maybe(Supplier<T> make) {
        return random.nextBoolean() ? Optional.of(make.get()) : Optional.empty();
    }

    private <T> List<T> some(Supplier<T> make) {
        List<T> some = new ArrayList<>();
        while (random.nextInt(3) == 0) {
            some.add(make.get());
        }
        return some;
    }
}
