package dev.proviso.importer.carry;

import dev.proviso.importer.carry.Concern.Kind;
import dev.proviso.model.document.Ground;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Parameter;
import dev.proviso.model.document.Reference;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.Sanction;
import dev.proviso.model.document.Term;
import dev.proviso.model.document.TermDefinition;
import dev.proviso.model.document.TermId;
import dev.proviso.model.document.WordsHash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Terms, references, sanctions and parameters of the older revision on the words of the new one. */
final class CarriedApparatus {

    private final Revision base;
    private final Outline old;
    private final Outline now;
    private final Heirs heirs;
    private final Anchors anchors;
    private final Concerns concerns;

    CarriedApparatus(Revision base, Outline old, Outline now, Heirs heirs, Concerns concerns) {
        this.base = base;
        this.old = old;
        this.now = now;
        this.heirs = heirs;
        this.anchors = new Anchors(old, now, heirs);
        this.concerns = concerns;
    }

    /** The terms there were, and those proposed that the older text did not have. */
    List<Term> terms(List<Term> proposed) {
        List<Term> terms = new ArrayList<>();
        Set<String> forms = new HashSet<>();
        Set<String> taken = new HashSet<>();
        for (Term term : base.terms()) {
            taken.add(term.id().value());
            forms.addAll(term.forms());
            terms.add(new Term(term.id(), term.forms(), definition(term), term.openTextured()));
        }
        for (Term term : proposed) {
            if (term.forms().stream().noneMatch(form -> forms.contains(form) || isInOldText(form))) {
                TermId id = new TermId(Heirs.free(term.id().value(), taken));
                terms.add(new Term(id, term.forms(), term.definition(), term.openTextured()));
            }
        }
        return terms;
    }

    private boolean isInOldText(String form) {
        return old.nodes().stream().anyMatch(node -> node.text().contains(form));
    }

    private TermDefinition definition(Term term) {
        if (!(term.definition() instanceof TermDefinition.Inline inline)) {
            return term.definition();
        }
        Optional<Ground> ground = anchors.anchored(inline.ground());
        if (ground.isEmpty()) {
            concerns.add(
                    Kind.ORPHANED,
                    inline.ground().node(),
                    "the term '" + term.id() + "' is undefined now, since its definition is gone");
            return new TermDefinition.Undefined();
        }
        tell("the definition of the term '" + term.id() + "'", inline.ground(), ground.get());
        return new TermDefinition.Inline(ground.get());
    }

    /** In the order of the text. Of a node whose words did not change they are those that people gave it. */
    List<Reference> references(List<Reference> proposed) {
        Map<NodeId, List<Reference>> known = byNode(base.references());
        Map<NodeId, List<Reference>> offered = byNode(proposed);
        List<Reference> references = new ArrayList<>();
        for (Node node : now.nodes()) {
            Set<String> texts = new HashSet<>();
            for (Reference reference : known.getOrDefault(node.id(), List.of())) {
                boolean stands = node.text().contains(reference.text())
                        || node.passage().heading().contains(reference.text());
                if (stands && texts.add(reference.text())) {
                    references.add(new Reference(node.id(), reference.text(), target(reference), reference.relation()));
                }
            }
            if (!hasSameWords(node)) {
                offered.getOrDefault(node.id(), List.of()).stream()
                        .filter(reference -> texts.stream()
                                .noneMatch(text -> text.contains(reference.text())
                                        || reference.text().contains(text)))
                        .forEach(references::add);
            }
        }
        return references;
    }

    private static Map<NodeId, List<Reference>> byNode(List<Reference> references) {
        Map<NodeId, List<Reference>> byNode = new HashMap<>();
        references.forEach(reference -> byNode.computeIfAbsent(reference.from(), any -> new ArrayList<>())
                .add(reference));
        return byNode;
    }

    private boolean hasSameWords(Node node) {
        return heirs.isKept(node.id())
                && old.node(node.id())
                        .filter(before -> WordsHash.of(before.text()).equals(WordsHash.of(node.text())))
                        .isPresent();
    }

    private Reference.Target target(Reference reference) {
        if (!(reference.target() instanceof Reference.ToNode to) || heirs.stands(to.node())) {
            return reference.target();
        }
        Optional<NodeId> successor = heirs.of(to.node()).stream().findFirst();
        concerns.add(
                Kind.CHANGED,
                reference.from(),
                "'" + reference.text() + "' was " + old.citation(to.node()) + " of " + base.id() + ", which is gone");
        return successor.<Reference.Target>map(Reference.ToNode::new).orElseGet(Reference.Unresolved::new);
    }

    List<Sanction> sanctions() {
        List<Sanction> sanctions = new ArrayList<>();
        for (Sanction sanction : base.sanctions()) {
            Optional<Ground> ground = anchors.anchored(sanction.ground());
            if (ground.isEmpty()) {
                concerns.add(
                        Kind.ORPHANED, sanction.ground().node(), "the sanction '" + sanction.id() + "' is left out");
                continue;
            }
            tell("the sanction '" + sanction.id() + "'", sanction.ground(), ground.get());
            sanctions.add(new Sanction(
                    sanction.id(),
                    sanction.title(),
                    ground.get(),
                    sanction.actor(),
                    sanction.discretionary(),
                    sanction.notice(),
                    sanction.triggers().stream()
                            .flatMap(trigger -> anchors.anchored(trigger).stream())
                            .toList(),
                    sanction.aggravatedBy().stream()
                            .flatMap(graver -> anchors.anchored(graver.ground()).stream()
                                    .map(on -> new Sanction.Aggravation(on, graver.when())))
                            .toList()));
        }
        return sanctions;
    }

    /**
     * The parameters whose words are still there; and those that a rule needs, on the words of its norm.
     *
     * @param norms of the new revision
     */
    List<Parameter> parameters(List<Norm> norms) {
        List<Parameter> parameters = new ArrayList<>();
        for (Parameter parameter : base.parameters()) {
            Optional<Ground> words = anchors.anchored(parameter.words());
            words.ifPresent(found -> tell("the parameter '" + parameter.name() + "'", parameter.words(), found));
            if (words.isEmpty()) {
                words = user(parameter.name(), norms).map(norm -> Ground.whole(norm.clause()));
                concerns.add(
                        words.isPresent() ? Kind.CHANGED : Kind.ORPHANED,
                        words.map(Ground::node).orElse(parameter.words().node()),
                        "the parameter '" + parameter.name() + "' stands for words that are gone");
            }
            words.ifPresent(found -> parameters.add(new Parameter(
                    parameter.name(),
                    parameter.type(),
                    parameter.value(),
                    found,
                    parameter.setBy(),
                    parameter.minimum(),
                    parameter.maximum(),
                    parameter.reason())));
        }
        return parameters;
    }

    /** The first norm whose rule needs a parameter; if a shared definition needs it, the first norm with a rule. */
    private Optional<Norm> user(String parameter, List<Norm> norms) {
        Pattern name = Pattern.compile("\\b" + Pattern.quote(parameter) + "\\b");
        boolean isShared = base.definitions().stream()
                .anyMatch(definition ->
                        name.matcher(definition.expression().text()).find());
        return norms.stream()
                .filter(norm -> norm.rule()
                        .filter(rule -> isShared || name.matcher(rule.text()).find())
                        .isPresent())
                .findFirst();
    }

    private void tell(String what, Ground before, Ground after) {
        if (!anchors.isSame(before, after)) {
            concerns.add(Kind.CHANGED, after.node(), what + " rests on other words now");
        }
    }
}
