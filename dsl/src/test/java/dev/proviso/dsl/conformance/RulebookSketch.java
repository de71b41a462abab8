package dev.proviso.dsl.conformance;

import dev.proviso.model.document.Clause;
import dev.proviso.model.document.ContentHash;
import dev.proviso.model.document.Definition;
import dev.proviso.model.document.Evaluability;
import dev.proviso.model.document.Ground;
import dev.proviso.model.document.Item;
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
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionDates;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.document.RevisionSource;
import dev.proviso.model.document.RevisionStatus;
import dev.proviso.model.document.RoleId;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.document.Sanction;
import dev.proviso.model.document.SanctionId;
import dev.proviso.model.document.Section;
import dev.proviso.model.document.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The revision with the clauses that the conformance cases of rules speak of, and what one of its cases puts into it. */
final class RulebookSketch {

    private static final RoleId DEVELOPER = new RoleId("developer");
    private static final SanctionId REMOVAL = new SanctionId("removal");

    private RulebookSketch() {}

    static Revision revision(JsonNode entry) {
        return new Revision(
                new PolicyId("sample"),
                new RevisionId("r1"),
                RevisionStatus.DRAFT,
                RevisionDates.UNKNOWN,
                Optional.empty(),
                new RevisionSource(ContentHash.of(""), "", "", RevisionSource.ChangeOrigin.EXTRACTION),
                List.of(),
                List.of(),
                List.of(section("A", 4, 0), section("B", 1, 2), section("C", 1, 0)),
                norms(entry),
                List.of(),
                List.of(),
                sanctions(entry),
                parameters(entry),
                definitions(entry));
    }

    private static Section section(String letter, int clauses, int items) {
        List<Node> children = new ArrayList<>();
        for (int number = 1; number <= clauses; number++) {
            List<Node> parts = new ArrayList<>();
            for (char item = 'a'; item < 'a' + items; item++) {
                NodeId id = id(letter + "." + number + "." + item);
                parts.add(new Item(id, label(item), passage(), List.of(), List.of(), Lineage.ORIGINAL));
            }
            NodeId id = id(letter + "." + number);
            children.add(new Clause(id, label(number), passage(), parts, List.of(), Lineage.ORIGINAL));
        }
        return new Section(id(letter), label(letter), passage(), children, List.of(), Lineage.ORIGINAL);
    }

    private static Optional<Label> label(Object text) {
        return Optional.of(new Label(text.toString()));
    }

    private static Passage passage() {
        return new Passage("", "", "", "", "", "Words.", "\n");
    }

    private static NodeId id(String citation) {
        return new NodeId(citation.toLowerCase(Locale.ROOT).replace('.', '-'));
    }

    private static List<Norm> norms(JsonNode entry) {
        List<Norm> norms = new ArrayList<>();
        entry.path("rules").forEachEntry((citation, rules) -> {
            JsonNode own = entry.path("modalities").path(citation);
            for (int i = 0; i < Math.max(1, rules.size()); i++) {
                JsonNode rule = rules.isArray() ? rules.get(i) : rules;
                JsonNode modality = own.isArray() ? own.get(i) : own.isMissingNode() ? entry.path("modality") : own;
                norms.add(norm(entry, citation, i, rule, modality(modality)));
            }
        });
        return norms;
    }

    private static Modality modality(JsonNode name) {
        return name.isMissingNode()
                ? Modality.OBLIGATION
                : Modality.valueOf(name.asString().toUpperCase(Locale.ROOT));
    }

    private static Norm norm(JsonNode entry, String citation, int index, JsonNode rule, Modality modality) {
        List<Ground> exceptions = entry.path("exceptions")
                .path(citation)
                .valueStream()
                .map(exception -> Ground.whole(id(exception.asString())))
                .toList();
        List<SanctionId> sanctions = entry.path("sanctioned")
                        .valueStream()
                        .anyMatch(name -> name.asString().equals(citation))
                ? List.of(REMOVAL)
                : List.of();
        return new Norm(
                new NormId(id(citation).value() + (index == 0 ? "" : "-" + (index + 1))),
                id(citation),
                List.of(Ground.whole(id(citation))),
                modality,
                modality,
                Optional.empty(),
                DEVELOPER,
                Optional.empty(),
                Optional.empty(),
                Temporal.CONTINUOUS,
                rule.isNull() ? Optional.empty() : Optional.of(text("RULE " + citation, rule)),
                exceptions,
                List.of(),
                sanctions,
                Evaluability.MIXED,
                Optional.empty());
    }

    private static List<Parameter> parameters(JsonNode entry) {
        List<Parameter> parameters = new ArrayList<>();
        entry.path("parameters")
                .forEachEntry((name, parameter) -> parameters.add(new Parameter(
                        name,
                        parameter.get("type").asString(),
                        optional("PARAMETER " + name, parameter.path("value")),
                        Ground.whole(id("A.1")),
                        "nobody",
                        optional("PARAMETER " + name + " minimum", parameter.path("minimum")),
                        optional("PARAMETER " + name + " maximum", parameter.path("maximum")),
                        "")));
        return parameters;
    }

    private static List<Definition> definitions(JsonNode entry) {
        List<Definition> definitions = new ArrayList<>();
        entry.path("definitions")
                .forEachEntry((name, expression) ->
                        definitions.add(new Definition(name, text("DEFINE " + name, expression), "")));
        return definitions;
    }

    private static List<Sanction> sanctions(JsonNode entry) {
        Optional<RuleText> when = optional("AGGRAVATED", entry.path("aggravated"));
        Ground ground = Ground.whole(id("A.1"));
        return List.of(new Sanction(
                REMOVAL,
                "removal",
                ground,
                DEVELOPER,
                true,
                Sanction.Notice.UNSTATED,
                List.of(),
                List.of(new Sanction.Aggravation(ground, when))));
    }

    private static Optional<RuleText> optional(String name, JsonNode text) {
        return text.isMissingNode() ? Optional.empty() : Optional.of(text(name, text));
    }

    private static RuleText text(String name, JsonNode text) {
        return new RuleText(text.asString(), Origin.of(name));
    }
}
