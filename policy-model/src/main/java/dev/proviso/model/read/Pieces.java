package dev.proviso.model.read;

import dev.proviso.model.diagnostic.Allowance;
import dev.proviso.model.diagnostic.Problem;
import dev.proviso.model.diagnostic.Subject;
import dev.proviso.model.document.Definition;
import dev.proviso.model.document.Ground;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Origin;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.Role;
import dev.proviso.model.document.RoleId;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.read.DataNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The pieces that recur in a revision: ids, grounds, rules, parties. */
final class Pieces {

    static final String SLUG = "lower-case words joined by hyphens";
    static final String HASH = "sha256: and 64 hexadecimal digits";

    private final Reading reading;
    private final Index index;
    private final Policy policy;
    private final AllowanceReader allowances;

    Pieces(Reading reading, Index index, Policy policy) {
        this.reading = reading;
        this.index = index;
        this.policy = policy;
        this.allowances = new AllowanceReader(reading);
    }

    /** What the authors allow on something. */
    void allowances(Fields fields, Subject.Kind kind, Object name) {
        allowances.read(fields, kind, name.toString());
    }

    /** What the authors allow, as far as it was read. */
    List<Allowance> allowances() {
        return allowances.allowances();
    }

    /** The grounds of a list; entries without a node rest on the node they stand in. */
    List<Ground> grounds(Fields fields, String key, Optional<NodeId> here) {
        List<Ground> grounds = new ArrayList<>();
        fields.list(key).forEach(node -> ground(node, here).ifPresent(grounds::add));
        return grounds;
    }

    Optional<Ground> requiredGround(Fields fields, String key, Optional<NodeId> here) {
        return fields.required(key).flatMap(node -> ground(node, here));
    }

    Optional<Ground> ground(DataNode node, Optional<NodeId> here) {
        return Fields.of(reading, node, "a ground").flatMap(fields -> {
            Optional<NodeId> named = nodeId(fields, "node");
            String exact = fields.text("exact").orElse("");
            String prefix = fields.text("prefix").orElse("");
            String suffix = fields.text("suffix").orElse("");
            fields.close();
            if (named.isEmpty() && here.isEmpty() && !fields.has("node")) {
                reading.report(Problem.MISSING_KEY, fields.head(), "a ground here needs the key 'node'");
            }
            return named.or(() -> here).map(id -> {
                Ground ground = new Ground(id, exact, prefix, suffix);
                index.mustBeFound(
                        ground, fields.scalar("exact").<DataNode>map(s -> s).orElse(node));
                return ground;
            });
        });
    }

    /** The id of a node of this revision; that it exists is checked at the end. */
    Optional<NodeId> nodeId(Fields fields, String key) {
        Optional<NodeId> id = fields.name(key, SLUG, NodeId::isValid, NodeId::new);
        id.ifPresent(node ->
                index.mustBeDeclared("node", node.value(), fields.optional(key).orElse(fields.mapping())));
        return id;
    }

    /** Ids of things of one kind in this revision; that they exist is checked at the end. */
    <T> List<T> ids(Fields fields, String key, String kind, Predicate<String> isValid, Function<String, T> make) {
        List<T> ids = new ArrayList<>();
        for (DataNode node : fields.list(key)) {
            fields.asName(node, "the id of a " + kind, SLUG, isValid, make).ifPresent(id -> {
                ids.add(id);
                index.mustBeDeclared(kind, id.toString(), node);
            });
        }
        return ids;
    }

    Optional<RoleId> role(Fields fields, String key) {
        Optional<RoleId> id = fields.name(key, SLUG, RoleId::isValid, RoleId::new);
        List<String> known =
                policy.roles().stream().map(Role::id).map(RoleId::value).toList();
        id.filter(role -> !known.contains(role.value()))
                .ifPresent(role -> index.dangling(
                        "role", role.value(), fields.optional(key).orElse(fields.mapping()), known));
        return id;
    }

    RoleId requiredRole(Fields fields, String key) {
        fields.required(key);
        return role(fields, key).orElse(new RoleId("unnamed"));
    }

    /** Text in the rule language. A single value such as {@code 30} or {@code true} needs no quotes to be one. */
    Optional<RuleText> rule(Fields fields, String key) {
        Optional<Scalar> scalar = fields.scalar(key);
        return scalar.map(text -> new RuleText(text.text(), reading.origin(text)));
    }

    RuleText requiredRule(Fields fields, String key) {
        fields.required(key);
        return rule(fields, key)
                .orElse(new RuleText("", Origin.of(reading.source().name())));
    }

    Optional<Definition> definition(DataNode node) {
        return Fields.of(reading, node, "a definition").map(fields -> {
            String name = fields.requiredText("name");
            Definition definition = new Definition(
                    name, requiredRule(fields, "as"), fields.text("help").orElse(""));
            allowances(fields, Subject.Kind.DEFINITION, name);
            fields.close();
            index.declare(
                    "definition or parameter", name, fields.optional("name").orElse(node));
            return definition;
        });
    }
}
