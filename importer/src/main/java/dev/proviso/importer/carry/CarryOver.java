package dev.proviso.importer.carry;

import dev.proviso.importer.Imported;
import dev.proviso.model.diagnostic.Allowance;
import dev.proviso.model.diagnostic.Subject;
import dev.proviso.model.diff.DiffOptions;
import dev.proviso.model.diff.DiffOptions.IdTrust;
import dev.proviso.model.diff.Differ;
import dev.proviso.model.document.Definition;
import dev.proviso.model.document.EditorialNote;
import dev.proviso.model.document.Ground;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Parameter;
import dev.proviso.model.document.Reference;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionStatus;
import dev.proviso.model.document.Sanction;
import dev.proviso.model.document.SanctionId;
import dev.proviso.model.document.Seal;
import dev.proviso.model.document.Term;
import dev.proviso.model.document.TermDefinition;
import dev.proviso.model.document.TestCase;
import dev.proviso.model.seal.RevisionHash;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Carries over what people gave to a revision (ids, norms with their rules, terms, references, sanctions, parameters, definitions, notes,
 * what they allow, test cases) to an imported text that follows it.
 *
 * <p>Which part became which is what {@link Differ} finds in the words. What is gone leaves a tombstone. Nothing is decided that only a
 * person can decide: where the words under something changed, it is carried over all the same, a reviewed rule as stale, and told as a
 * {@link Concern}.
 */
public final class CarryOver {

    private final Revision base;
    private final Revision young;
    private final Heirs heirs;
    private final Outline old;
    private final Concerns concerns = new Concerns();
    private List<Definition> definitions = List.of();

    private CarryOver(Revision base, Revision young) {
        this.base = base;
        this.young = young;
        this.heirs = Heirs.of(base, young, Differ.match(base, young, DiffOptions.DEFAULT.withIds(IdTrust.PROPOSED)));
        this.old = Outline.of(base);
    }

    /**
     * An imported text as the successor of a revision. Cost: as comparing the two.
     *
     * @param base the revision before it
     * @param cases of that revision
     * @param imported the text, read as one of the same policy
     */
    public static CarriedOver onto(Revision base, List<TestCase> cases, Imported imported) {
        return new CarryOver(base, imported.revision()).run(cases);
    }

    private CarriedOver run(List<TestCase> cases) {
        List<Node> nodes = Trees.of(base, young, heirs);
        Revision bare = revision(nodes, List.of(), List.of(), List.of(), List.of(), List.of());
        Outline now = Outline.of(bare);
        CitedClauses cited = new CitedClauses(old, now, heirs);
        definitions = base.definitions().stream()
                .map(shared -> new Definition(
                        shared.name(), cited.followed(shared.expression()).rule(), shared.help()))
                .toList();
        CarriedApparatus apparatus = new CarriedApparatus(base, old, now, heirs, concerns);
        List<Sanction> sanctions = apparatus.sanctions();
        Set<SanctionId> known = sanctions.stream().map(Sanction::id).collect(Collectors.toSet());
        List<Norm> norms = new CarriedNorms(base, old, now, heirs, concerns)
                .of(young.norms().stream().map(this::named).toList(), known);
        List<Term> terms =
                apparatus.terms(young.terms().stream().map(this::named).toList());
        List<Reference> references = apparatus.references(
                young.references().stream().map(this::named).toList());
        List<Parameter> parameters = apparatus.parameters(norms);
        Revision whole = revision(nodes, norms, terms, references, sanctions, parameters);
        List<TestCase> carried = new CarriedCases(old, whole, concerns).of(cases);
        Map<NodeId, List<EditorialNote>> notes = concerns.notes();
        List<Node> noted = Trees.noting(nodes, id -> notes.getOrDefault(id, List.of()));
        Revision result = revision(noted, norms, terms, references, sanctions, parameters);
        return new CarriedOver(
                result,
                carried,
                concerns.inOrder(result.preorder().stream().map(Node::id).toList()));
    }

    private Revision revision(
            List<Node> nodes,
            List<Norm> norms,
            List<Term> terms,
            List<Reference> references,
            List<Sanction> sanctions,
            List<Parameter> parameters) {
        return new Revision(
                base.policy(),
                young.id(),
                RevisionStatus.DRAFT,
                young.dates(),
                Optional.of(base.id()),
                young.source(),
                List.of(),
                // What is said of an illustration is not true of a publisher's text.
                base.isIllustration() ? List.of() : base.notes(),
                nodes,
                norms,
                terms,
                references,
                sanctions,
                parameters,
                definitions,
                allowances(norms, terms, sanctions, parameters),
                new Seal(Optional.empty(), Optional.of(RevisionHash.of(base))));
    }

    private List<Allowance> allowances(
            List<Norm> norms, List<Term> terms, List<Sanction> sanctions, List<Parameter> parameters) {
        Set<Subject> there = new HashSet<>();
        base.preorder().stream()
                .filter(node -> heirs.stands(node.id()))
                .forEach(node ->
                        there.add(new Subject(Subject.Kind.NODE, node.id().value())));
        norms.forEach(norm -> there.add(new Subject(Subject.Kind.NORM, norm.id().value())));
        terms.forEach(term -> there.add(new Subject(Subject.Kind.TERM, term.id().value())));
        sanctions.forEach(sanction ->
                there.add(new Subject(Subject.Kind.SANCTION, sanction.id().value())));
        parameters.forEach(parameter -> there.add(new Subject(Subject.Kind.PARAMETER, parameter.name())));
        base.definitions().stream()
                .map(Definition::name)
                .forEach(name -> there.add(new Subject(Subject.Kind.DEFINITION, name)));
        return base.allowances().stream()
                .filter(allowance -> there.contains(allowance.on()))
                .toList();
    }

    private Ground named(Ground ground) {
        return new Ground(heirs.name(ground.node()), ground.exact(), ground.prefix(), ground.suffix());
    }

    private Norm named(Norm norm) {
        return Recast.onWords(
                norm,
                heirs.name(norm.clause()),
                norm.grounds().stream().map(this::named).toList(),
                norm.exceptions().stream().map(this::named).toList(),
                norm.rule());
    }

    private Term named(Term term) {
        return term.definition() instanceof TermDefinition.Inline inline
                ? new Term(
                        term.id(), term.forms(), new TermDefinition.Inline(named(inline.ground())), term.openTextured())
                : term;
    }

    private Reference named(Reference reference) {
        Reference.Target target = reference.target() instanceof Reference.ToNode to
                ? new Reference.ToNode(heirs.name(to.node()))
                : reference.target();
        return new Reference(heirs.name(reference.from()), reference.text(), target, reference.relation());
    }
}
