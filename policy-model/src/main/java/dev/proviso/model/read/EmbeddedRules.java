package dev.proviso.model.read;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.read.DataNode.Entry;
import dev.proviso.model.read.DataNode.Kind;
import dev.proviso.model.read.DataNode.Mapping;
import dev.proviso.model.read.DataNode.Scalar;
import dev.proviso.model.read.DataNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the rules in the file of a revision without reading it as one, for tools that work on the file itself. Nothing else of the
 * revision need be right, and the policy need not be known.
 */
public final class EmbeddedRules {

    private static final Set<String> PARAMETER_VALUES = Set.of("value", "minimum", "maximum");

    private final Reading reading;
    private final List<EmbeddedRule> found = new ArrayList<>();

    private EmbeddedRules(Reading reading) {
        this.reading = reading;
    }

    /**
     * The rules of norms, definitions, parameters and sanctions, in the order of the file; none if it is another kind of file. Fails if
     * it is no YAML or JSON.
     */
    public static Checked<List<EmbeddedRule>> in(SourceText source) {
        Reading reading = new Reading(source, ReadingLimits.DEFAULT);
        EmbeddedRules rules = new EmbeddedRules(reading);
        DataParser.parse(reading).ifPresent(rules::revision);
        return reading.hasErrors()
                ? Checked.failed(reading.diagnostics())
                : Checked.of(List.copyOf(rules.found), reading.diagnostics());
    }

    private void revision(DataNode root) {
        boolean inline = isInline(root);
        for (Entry entry : entries(root)) {
            boolean listInline = inline || isInline(entry.value());
            switch (entry.key().text()) {
                case "definitions" -> each(entry.value(), Set.of("as"), EmbeddedRule.Kind.EXPRESSION, listInline);
                case "parameters" -> each(entry.value(), PARAMETER_VALUES, EmbeddedRule.Kind.EXPRESSION, listInline);
                case "sanctions" -> sanctions(entry.value(), listInline);
                case "nodes" -> nodes(entry.value(), listInline);
                default -> {
                    // Nothing else holds rules.
                }
            }
        }
    }

    private void sanctions(DataNode sanctions, boolean inline) {
        for (DataNode sanction : elements(sanctions)) {
            for (Entry entry : entries(sanction)) {
                if (entry.key().text().equals("aggravated_by")) {
                    boolean listInline = inline || isInline(sanction) || isInline(entry.value());
                    each(entry.value(), Set.of("when"), EmbeddedRule.Kind.EXPRESSION, listInline);
                }
            }
        }
    }

    /** Nodes stand in nodes under keys of several names. */
    private void nodes(DataNode nodes, boolean inline) {
        for (DataNode node : elements(nodes)) {
            for (Entry entry : entries(node)) {
                boolean listInline = inline || isInline(node) || isInline(entry.value());
                if (entry.key().text().equals("norms")) {
                    each(entry.value(), Set.of("rule"), EmbeddedRule.Kind.RULE, listInline);
                } else {
                    nodes(entry.value(), listInline);
                }
            }
        }
    }

    private void each(DataNode list, Set<String> keys, EmbeddedRule.Kind kind, boolean inline) {
        for (DataNode element : elements(list)) {
            for (Entry entry : entries(element)) {
                boolean written = entry.value() instanceof Scalar scalar && scalar.kind() != Kind.NULL;
                if (written && keys.contains(entry.key().text())) {
                    add(kind, entry.key(), (Scalar) entry.value(), inline || isInline(element));
                }
            }
        }
    }

    private void add(EmbeddedRule.Kind kind, Scalar key, Scalar value, boolean inline) {
        String text = reading.source().text();
        int margin = key.start() - (text.lastIndexOf('\n', key.start() - 1) + 1);
        RuleText rule = new RuleText(value.text(), reading.origin(value));
        found.add(new EmbeddedRule(kind, rule, value.start(), value.end(), margin, inline));
    }

    private boolean isInline(DataNode node) {
        String text = reading.source().text();
        char first = node.start() < text.length() ? text.charAt(node.start()) : ' ';
        return !(node instanceof Scalar) && (first == '{' || first == '[');
    }

    private static List<Entry> entries(DataNode node) {
        return node instanceof Mapping mapping ? mapping.entries() : List.of();
    }

    private static List<DataNode> elements(DataNode node) {
        return node instanceof Sequence sequence ? sequence.elements() : List.of();
    }
}
