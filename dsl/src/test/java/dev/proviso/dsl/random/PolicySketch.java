package dev.proviso.dsl.random;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.Clause;
import dev.proviso.model.document.ContentHash;
import dev.proviso.model.document.Definition;
import dev.proviso.model.document.Evaluability;
import dev.proviso.model.document.Ground;
import dev.proviso.model.document.Label;
import dev.proviso.model.document.Lineage;
import dev.proviso.model.document.Modality;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.NormId;
import dev.proviso.model.document.Origin;
import dev.proviso.model.document.Parameter;
import dev.proviso.model.document.Passage;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionDates;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.document.RevisionSource;
import dev.proviso.model.document.RevisionStatus;
import dev.proviso.model.document.Role;
import dev.proviso.model.document.RoleId;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.document.Sanction;
import dev.proviso.model.document.SanctionId;
import dev.proviso.model.document.Temporal;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Vocabulary;
import dev.proviso.model.read.FactsReader;
import dev.proviso.model.read.PolicyReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A policy for a test: clauses with labels and rules, and nothing else but what the rules need. Clause {@code A1} has the node id
 * {@code a1}; its norms are {@code a1-1}, {@code a1-2}, …
 */
public final class PolicySketch {

    private static final RoleId DEVELOPER = new RoleId("developer");
    private static final Pattern UNDER = Pattern.compile("under ([A-Z][A-Za-z0-9]*)");

    private final Vocabulary vocabulary;
    private final List<Node> clauses = new ArrayList<>();
    private final List<Norm> norms = new ArrayList<>();
    private final List<Definition> definitions = new ArrayList<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Sanction> sanctions = new ArrayList<>();

    private PolicySketch(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public static PolicySketch over(Vocabulary vocabulary) {
        return new PolicySketch(vocabulary);
    }

    /** A vocabulary file as YAML. */
    public static PolicySketch over(String vocabulary) {
        String head = "{id: sketch, title: Sketch, publisher: Nobody, language: en, roles: [], documents: []}";
        return over(PolicyReader.read(new SourceText("policy", head), new SourceText("vocabulary", vocabulary))
                .orThrow()
                .vocabulary());
    }

    /** A clause with an obligation for each rule. */
    public PolicySketch clause(String label, String... rules) {
        return clause(label, Modality.OBLIGATION, rules);
    }

    /** A clause with a norm for each rule; more norms can be added by naming the clause again. */
    public PolicySketch clause(String label, Modality modality, String... rules) {
        NodeId id = id(label);
        if (clauses.stream().noneMatch(clause -> clause.id().equals(id))) {
            Passage passage = new Passage("", label, " ", "", "", "Words of " + label + ".", "\n");
            clauses.add(new Clause(id, Optional.of(new Label(label)), passage, List.of(), List.of(), Lineage.ORIGINAL));
        }
        for (String rule : rules) {
            norms.add(norm(label, modality, Optional.of(text(rule)), List.of()));
        }
        return this;
    }

    /** A norm without a rule. */
    public PolicySketch silent(String label, Modality modality) {
        clause(label, modality);
        norms.add(norm(label, modality, Optional.empty(), List.of()));
        return this;
    }

    /** Attaches a sanction to the norm that was named last. */
    public PolicySketch sanctioned(String sanction) {
        Norm last = norms.remove(norms.size() - 1);
        norms.add(withSanction(last, new SanctionId(sanction)));
        return this;
    }

    private Norm norm(String label, Modality modality, Optional<RuleText> rule, List<SanctionId> own) {
        NodeId id = id(label);
        long number = norms.stream().filter(norm -> norm.clause().equals(id)).count() + 1;
        return new Norm(
                new NormId(id + "-" + number),
                id,
                List.of(Ground.whole(id)),
                modality,
                modality,
                Optional.empty(),
                DEVELOPER,
                Optional.empty(),
                Optional.empty(),
                Temporal.CONTINUOUS,
                rule,
                rule.map(text -> exceptions(text.text())).orElse(List.of()),
                List.of(),
                own,
                Evaluability.MIXED,
                Optional.empty());
    }

    private static Norm withSanction(Norm norm, SanctionId sanction) {
        return new Norm(
                norm.id(),
                norm.clause(),
                norm.grounds(),
                norm.stated(),
                norm.effective(),
                norm.reason(),
                norm.bearer(),
                norm.counterparty(),
                norm.beneficiary(),
                norm.temporal(),
                norm.rule(),
                norm.exceptions(),
                norm.overrides(),
                List.of(sanction),
                norm.evaluability(),
                norm.review());
    }

    private static List<Ground> exceptions(String rule) {
        Matcher under = UNDER.matcher(rule);
        return under.results()
                .map(found -> Ground.whole(id(found.group(1))))
                .distinct()
                .toList();
    }

    private static NodeId id(String label) {
        return new NodeId(label.toLowerCase(Locale.ROOT));
    }

    private static RuleText text(String text) {
        return new RuleText(text, Origin.of("sketch"));
    }

    public PolicySketch define(String name, String expression) {
        definitions.add(new Definition(name, text(expression), ""));
        return this;
    }

    /** A parameter, unset. */
    public PolicySketch parameter(String name, String type) {
        return parameter(name, type, Optional.empty());
    }

    public PolicySketch parameter(String name, String type, String value) {
        return parameter(name, type, Optional.of(text(value)));
    }

    private PolicySketch parameter(String name, String type, Optional<RuleText> value) {
        Ground words = Ground.whole(new NodeId("a1"));
        parameters.add(new Parameter(name, type, value, words, "a test", Optional.empty(), Optional.empty(), ""));
        return this;
    }

    /** A sanction with one aggravating circumstance for each condition; an empty condition is one without a rule. */
    public PolicySketch sanction(String id, String... aggravatedWhen) {
        Ground ground = Ground.whole(new NodeId("a1"));
        List<Sanction.Aggravation> aggravations = Arrays.stream(aggravatedWhen)
                .map(when -> new Sanction.Aggravation(
                        ground,
                        Optional.of(when).filter(text -> !text.isEmpty()).map(PolicySketch::text)))
                .toList();
        sanctions.add(new Sanction(
                new SanctionId(id),
                id,
                ground,
                DEVELOPER,
                true,
                Sanction.Notice.UNSTATED,
                List.of(ground),
                aggravations));
        return this;
    }

    /** The same policy with its clauses, norms and definitions in another order. */
    public PolicySketch shuffled(Random random) {
        PolicySketch other = new PolicySketch(vocabulary);
        other.clauses.addAll(clauses);
        other.norms.addAll(norms);
        other.definitions.addAll(definitions);
        other.parameters.addAll(parameters);
        other.sanctions.addAll(sanctions);
        for (List<?> list : List.of(other.clauses, other.norms, other.definitions, other.parameters)) {
            Collections.shuffle(list, random);
        }
        return other;
    }

    public Policy policy() {
        return new Policy(
                new PolicyId("sketch"),
                "Sketch",
                "Nobody",
                "en",
                List.of(new Role(DEVELOPER, "Developer")),
                List.of(),
                vocabulary);
    }

    public Revision revision() {
        RevisionSource source =
                new RevisionSource(ContentHash.of("sketch"), "a test", "none", RevisionSource.ChangeOrigin.PUBLISHER);
        return new Revision(
                policy().id(),
                new RevisionId("r1"),
                RevisionStatus.DRAFT,
                RevisionDates.UNKNOWN,
                Optional.empty(),
                source,
                List.of(),
                List.of(),
                clauses,
                norms,
                List.of(),
                List.of(),
                sanctions,
                parameters,
                definitions);
    }

    public CompiledPolicy compile() {
        return CompiledPolicy.compile(policy(), revision()).orThrow();
    }

    /** Facts written as YAML, such as {@code {sells: true}}. */
    public Facts facts(String yaml) {
        return FactsReader.read(new SourceText("facts", "app: app\nfacts: " + yaml), policy())
                .orThrow();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        vocabulary.facts().values().forEach(fact -> text.append(fact.id() + ": " + fact.type() + "\n"));
        parameters.forEach(parameter -> text.append("parameter " + parameter.name() + ": " + parameter.type()
                + parameter.value().map(value -> " = " + value.text()).orElse("") + "\n"));
        definitions.forEach(definition -> text.append(
                "define " + definition.name() + " as " + definition.expression().text() + "\n"));
        norms.forEach(norm -> text.append(norm.effective() + " " + norm.id() + ": "
                + norm.rule().map(RuleText::text).orElse("no rule") + "\n"));
        return text.toString();
    }
}
