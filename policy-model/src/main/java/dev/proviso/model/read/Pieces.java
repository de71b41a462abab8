package dev.proviso.model.read;

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

/** The pieces that recur in a revision: ids, grounds, rules, parties. */
final class Pieces {

    static final String SLUG = "lower-case words joined by hyphens";

    private final Reading reading;
    private final Index index;
    private final Policy policy;

    Pieces(Reading reading, Index index, Policy policy) {
        this.reading = reading;
        this.index = index;
        this.policy = policy;
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
                reading.error(Problem.MISSING_KEY, fields.head(), "a ground here needs the key 'node'");
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

    /**
     * Text in the rule language. Authors write it as a text. A bundle, whose own lines mean nothing to people, writes a mapping that
     * tells where the text stands in the author's file.
     */
    Optional<RuleText> rule(Fields fields, String key) {
        Optional<DataNode> value = fields.optional(key);
        if (value.isPresent() && value.get() instanceof DataNode.Mapping) {
            return Fields.of(reading, value.get(), "a rule").map(this::packedRule);
        }
        Optional<Scalar> scalar = fields.scalar(key);
        return scalar.map(text -> new RuleText(text.text(), reading.origin(text)));
    }

    RuleText requiredRule(Fields fields, String key) {
        fields.required(key);
        return rule(fields, key)
                .orElse(new RuleText("", Origin.of(reading.source().name())));
    }

    private RuleText packedRule(Fields fields) {
        RuleText rule = new RuleText(
                fields.requiredText("text"),
                new Origin(
                        fields.requiredText("file"),
                        number(fields, "line"),
                        number(fields, "column"),
                        number(fields, "indent")));
        fields.close();
        return rule;
    }

    private int number(Fields fields, String key) {
        String text = fields.requiredText(key);
        try {
            return Math.max(1, Integer.parseInt(text));
        } catch (NumberFormatException e) {
            fields.optional(key)
                    .ifPresent(node -> reading.error(Problem.WRONG_SHAPE, node, "'" + key + "' is a whole number"));
            return 1;
        }
    }

    Optional<Definition> definition(DataNode node) {
        return Fields.of(reading, node, "a definition").map(fields -> {
            String name = fields.requiredText("name");
            Definition definition = new Definition(
                    name, requiredRule(fields, "as"), fields.text("help").orElse(""));
            fields.close();
            index.declare(
                    "definition or parameter", name, fields.optional("name").orElse(node));
            return definition;
        });
    }
}
