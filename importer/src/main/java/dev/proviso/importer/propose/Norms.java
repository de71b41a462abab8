package dev.proviso.importer.propose;

import dev.proviso.importer.tree.Slugs;
import dev.proviso.model.document.Clause;
import dev.proviso.model.document.Evaluability;
import dev.proviso.model.document.Ground;
import dev.proviso.model.document.Item;
import dev.proviso.model.document.Modality;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.NormId;
import dev.proviso.model.document.Paragraph;
import dev.proviso.model.document.ParagraphRole;
import dev.proviso.model.document.Review;
import dev.proviso.model.document.ReviewStatus;
import dev.proviso.model.document.Section;
import dev.proviso.model.document.Temporal;
import dev.proviso.model.document.WordsHash;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the norms of clauses off their words. Each is proposed: no person has looked at it. */
public final class Norms {

    private static final Pattern TRIGGERED = Pattern.compile(
            "^(?:if|when|whenever|where|upon|once|in the event|within|after)\\b|\\bupon (?:request|notice|receipt|termination)\\b|\\bin the event\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern REQUIRED =
            Pattern.compile("\\b(?:requires?|required|must|shall)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern AGAINST =
            Pattern.compile("\\bshould(?:n[’']t| (?:not|never))\\b", Pattern.CASE_INSENSITIVE);

    private final Parties parties;
    private final Slugs slugs = new Slugs();
    private final List<Norm> norms = new ArrayList<>();

    private Norms(Parties parties) {
        this.parties = parties;
    }

    /** The norms of a document, in the order of their clauses. */
    public static List<Norm> of(List<Node> nodes, Parties parties) {
        Norms reader = new Norms(parties);
        reader.siblings(nodes, Optional.empty());
        return reader.norms;
    }

    /** Words that govern what stands under them. */
    private record LeadIn(Node node, String sentence, Force force) {}

    private void siblings(List<Node> nodes, Optional<LeadIn> inherited) {
        Optional<LeadIn> governing = inherited;
        for (Node node : nodes) {
            boolean provision = node instanceof Clause || node instanceof Item;
            if (!(node instanceof Section)) {
                norms(node, provision ? governing : Optional.empty());
            }
            if (node instanceof Paragraph) {
                governing = leadIn(node);
            }
            siblings(
                    node.children(),
                    node instanceof Section ? Optional.empty() : leadIn(node).or(() -> Optional.empty()));
        }
    }

    private Optional<LeadIn> leadIn(Node node) {
        if (!node.text().endsWith(":")) {
            return Optional.empty();
        }
        List<String> sentences = Sentences.of(node.text());
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        String last = sentences.get(sentences.size() - 1);
        return Force.of(last, parties).map(force -> new LeadIn(node, last, force));
    }

    private void norms(Node node, Optional<LeadIn> leadIn) {
        boolean silent = node instanceof Paragraph paragraph
                && (paragraph.role() == ParagraphRole.TITLE || paragraph.role() == ParagraphRole.DATELINE);
        if (silent || node.text().isEmpty() || (!node.notes().isEmpty() && node instanceof Paragraph)) {
            return;
        }
        Map<Force, String> forces = new LinkedHashMap<>();
        for (String sentence : Sentences.of(node.text())) {
            Force.of(sentence, parties).ifPresent(force -> forces.putIfAbsent(force, sentence));
        }
        if (forces.isEmpty()) {
            leadIn.ifPresent(governing -> add(
                    node,
                    governing.force(),
                    List.of(Ground.whole(node.id()), Quotes.of(governing.node(), governing.sentence())),
                    node.text() + " " + quoted(governing)));
            return;
        }
        forces.forEach((force, sentence) -> {
            Ground ground = forces.size() == 1 ? Ground.whole(node.id()) : Quotes.of(node, sentence);
            Optional<Modality> lifted = leadIn.flatMap(governing -> lifted(governing, force, sentence));
            if (lifted.isPresent()) {
                lift(node, force, lifted.get(), ground, leadIn.get());
            } else {
                add(node, force, List.of(ground), ground.words(node));
            }
        });
    }

    /** What a recommendation is under words that require it. */
    private static Optional<Modality> lifted(LeadIn leadIn, Force force, String sentence) {
        boolean isLifted = force.modality() == Modality.RECOMMENDATION
                && leadIn.force().modality() == Modality.OBLIGATION
                && REQUIRED.matcher(leadIn.sentence()).find();
        return isLifted
                ? Optional.of(AGAINST.matcher(sentence).find() ? Modality.PROHIBITION : Modality.OBLIGATION)
                : Optional.empty();
    }

    private void lift(Node node, Force force, Modality effective, Ground ground, LeadIn leadIn) {
        Ground above = Quotes.of(leadIn.node(), leadIn.sentence());
        add(
                node,
                new Force(effective, force.byPublisher()),
                force.modality(),
                Optional.of("The words advise, but the lead-in requires what stands under it."),
                List.of(ground, above),
                ground.words(node) + " " + above.words(leadIn.node()));
    }

    private static String quoted(LeadIn leadIn) {
        return Quotes.of(leadIn.node(), leadIn.sentence()).words(leadIn.node());
    }

    private void add(Node node, Force force, List<Ground> grounds, String words) {
        add(node, force, force.modality(), Optional.empty(), grounds, words);
    }

    private void add(
            Node node, Force force, Modality stated, Optional<String> reason, List<Ground> grounds, String words) {
        boolean bound = switch (force.modality()) {
            case OBLIGATION, PROHIBITION, RECOMMENDATION, CONDITION -> true;
            default -> false;
        };
        norms.add(new Norm(
                new NormId(slugs.next(node.id().value(), "norm")),
                node.id(),
                grounds,
                stated,
                force.modality(),
                reason,
                force.byPublisher() ? parties.publisher() : parties.addressee(),
                Optional.empty(),
                Optional.empty(),
                bound && TRIGGERED.matcher(words).find() ? Temporal.ON_TRIGGER : Temporal.CONTINUOUS,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                bound && force.modality() != Modality.CONSTITUTIVE ? Evaluability.JUDGEMENT : Evaluability.NONE,
                Optional.of(
                        new Review(ReviewStatus.PROPOSED, WordsHash.of(words), Optional.empty(), Optional.empty()))));
    }
}
