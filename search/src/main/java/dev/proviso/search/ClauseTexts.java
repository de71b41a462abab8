package dev.proviso.search;

import dev.proviso.model.document.Ground;
import dev.proviso.model.document.Modality;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Paragraph;
import dev.proviso.model.document.ParagraphRole;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.Section;
import dev.proviso.model.document.Term;
import dev.proviso.model.document.TermDefinition;
import dev.proviso.model.document.TermUsage;
import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.Type;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What belongs to each part of a revision and can answer a question, field by field. */
final class ClauseTexts {

    private final Revision revision;
    private final Outline outline;
    private final RuleFacts ruleFacts;
    private final Map<NodeId, List<Norm>> norms = new HashMap<>();
    private final Map<NodeId, List<String>> examples = new HashMap<>();

    ClauseTexts(Policy policy, Revision revision, Outline outline) {
        this.revision = revision;
        this.outline = outline;
        this.ruleFacts = new RuleFacts(policy.vocabulary(), revision);
        revision.norms()
                .forEach(norm -> norms.computeIfAbsent(norm.clause(), any -> new ArrayList<>())
                        .add(norm));
        policy.parlance().examples().forEach(example -> examples.put(example.clause(), example.asked()));
    }

    /** The parts that can be an answer, in the order of the document: all with words, but for the title. */
    List<Node> nodes() {
        return outline.nodes().stream()
                .filter(node -> !node.text().isBlank())
                .filter(node -> !(node instanceof Paragraph paragraph && paragraph.role() == ParagraphRole.TITLE))
                .toList();
    }

    /** The texts of a part; a field that it lacks is empty. */
    Map<Reason.Field, String> of(Node node) {
        Map<Reason.Field, String> texts = new EnumMap<>(Reason.Field.class);
        texts.put(Reason.Field.WORDS, node.text());
        texts.put(Reason.Field.NAME, name(node));
        texts.put(Reason.Field.EXAMPLES, String.join("\n", examples(node)));
        texts.put(Reason.Field.FACTS, facts(node));
        texts.put(Reason.Field.CONTEXT, context(node));
        texts.put(Reason.Field.HEADING, headings(node));
        texts.put(Reason.Field.TERMS, terms(node));
        texts.put(Reason.Field.FORCE, force(node));
        return texts;
    }

    private List<Norm> norms(Node node) {
        return norms.getOrDefault(node.id(), List.of());
    }

    /** The ids of the part and its norms, each of which sums it up in some words, and what its vague words were taken to mean. */
    private String name(Node node) {
        Set<String> names = new LinkedHashSet<>();
        names.add(node.id().value());
        norms(node).forEach(norm -> names.add(norm.id().value()));
        revision.parameters().stream()
                .filter(parameter -> parameter.words().node().equals(node.id()))
                .forEach(parameter -> names.add(parameter.name().replace('_', '-')));
        return String.join(". ", names).replace('-', ' ');
    }

    private String facts(Node node) {
        Set<String> texts = new LinkedHashSet<>();
        for (Norm norm : norms(node)) {
            ruleFacts.of(norm).forEach(fact -> add(fact, texts));
        }
        return String.join("\n", texts);
    }

    private static void add(FactDeclaration fact, Set<String> texts) {
        texts.add(fact.question());
        texts.add(fact.help());
        Type type = fact.type();
        while (!(type instanceof Type.Scalar)) {
            if (type instanceof Type.ListOf list) {
                type = list.element();
            } else if (type instanceof Type.SetOf set) {
                type = set.element();
            } else if (type instanceof Type.OptionalOf optional) {
                type = optional.value();
            } else {
                if (type instanceof Type.Enumeration enumeration) {
                    enumeration
                            .values()
                            .forEach(value -> texts.add(value.name().replace('_', ' ') + ": " + value.help()));
                } else if (type instanceof Type.Structure structure) {
                    structure.fields().forEach(field -> texts.add(field.question()));
                }
                return;
            }
        }
    }

    private String context(Node node) {
        return outline.parent(node.id())
                .filter(parent -> !(parent instanceof Section))
                .map(Node::text)
                .orElse("");
    }

    private String headings(Node node) {
        List<String> headings = new ArrayList<>();
        outline.path(node.id()).forEach(above -> above.heading().ifPresent(headings::add));
        return String.join(" ", headings);
    }

    private String terms(Node node) {
        List<String> texts = new ArrayList<>();
        for (Term term : TermUsage.in(node.text(), revision.terms())) {
            texts.addAll(term.forms());
            if (term.definition() instanceof TermDefinition.Inline inline
                    && !inline.ground().node().equals(node.id())) {
                texts.add(words(inline.ground()));
            }
        }
        return String.join("\n", texts);
    }

    private String words(Ground ground) {
        return outline.node(ground.node()).map(ground::words).orElse("");
    }

    private String force(Node node) {
        Set<String> words = new LinkedHashSet<>();
        norms(node).forEach(norm -> words.add(force(norm.effective())));
        return String.join(" ", words);
    }

    private static String force(Modality modality) {
        return switch (modality) {
            case OBLIGATION -> "obligation required obligatory mandatory";
            case PROHIBITION -> "prohibition prohibited forbidden banned";
            case PERMISSION -> "permission permitted exception";
            case RECOMMENDATION -> "recommendation recommended advice optional";
            case POWER -> "power reserved right";
            case CONDITION -> "condition eligible prerequisite";
            case CONSTITUTIVE, STATEMENT -> "";
        };
    }

    /** Questions and situations that a part answers, as people put them; none if nobody noted any. */
    List<String> examples(Node node) {
        return examples.getOrDefault(node.id(), List.of());
    }
}
