package dev.proviso.benchmarks.data;

import dev.proviso.model.document.Clause;
import dev.proviso.model.document.Definition;
import dev.proviso.model.document.Ground;
import dev.proviso.model.document.Item;
import dev.proviso.model.document.Label;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.NormId;
import dev.proviso.model.document.Paragraph;
import dev.proviso.model.document.Parameter;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.document.Section;
import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One more of everything that rules speak of, under names of its own. */
final class Copy {

    private static final Pattern CITATION = Pattern.compile("\\b([A-F])(\\.\\d+(?:\\.[a-z])?)\\b");
    private static final Pattern ID = Pattern.compile("#([a-z0-9-]+)");

    private final int number;
    private final Pattern names;

    Copy(int number, Vocabulary vocabulary, Revision revision) {
        this.number = number;
        List<String> renamed = new ArrayList<>();
        vocabulary.facts().keySet().forEach(fact -> renamed.add(fact.value()));
        revision.definitions().forEach(definition -> renamed.add(definition.name()));
        revision.parameters().forEach(parameter -> renamed.add(parameter.name()));
        this.names = Pattern.compile(renamed.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\w.#-])(", ")(?![\\w.-])")));
    }

    FactId fact(FactId fact) {
        return new FactId(name(fact.value()));
    }

    FactDeclaration fact(FactDeclaration fact) {
        return new FactDeclaration(
                fact(fact.id()),
                fact.type(),
                fact.question(),
                fact.help(),
                fact.kind(),
                fact.unit(),
                fact.isSettled(),
                fact.methods(),
                fact.freshFor(),
                fact.sensitivity(),
                List.of());
    }

    Definition definition(Definition definition) {
        return new Definition(name(definition.name()), rule(definition.expression()), definition.help());
    }

    Parameter parameter(Parameter parameter) {
        return new Parameter(
                name(parameter.name()),
                parameter.type(),
                parameter.value(),
                ground(parameter.words()),
                parameter.setBy(),
                parameter.minimum(),
                parameter.maximum(),
                parameter.reason());
    }

    Norm norm(Norm norm) {
        return new Norm(
                new NormId(norm.id() + "-" + number),
                node(norm.clause()),
                norm.grounds().stream().map(this::ground).toList(),
                norm.stated(),
                norm.effective(),
                norm.reason(),
                norm.bearer(),
                norm.counterparty(),
                norm.beneficiary(),
                norm.temporal(),
                norm.rule().map(this::rule),
                norm.exceptions().stream().map(this::ground).toList(),
                List.of(),
                norm.sanctions(),
                norm.evaluability(),
                Optional.empty());
    }

    Node node(Node node) {
        NodeId id = node(node.id());
        List<Node> children = node.children().stream().map(this::node).toList();
        if (node instanceof Section section) {
            Optional<Label> label = section.label().map(text -> new Label(text.text() + number));
            return new Section(id, label, section.passage(), children, section.notes(), section.lineage());
        }
        if (node instanceof Clause clause) {
            return new Clause(id, clause.label(), clause.passage(), children, clause.notes(), clause.lineage());
        }
        if (node instanceof Item item) {
            return new Item(id, item.label(), item.passage(), children, item.notes(), item.lineage());
        }
        Paragraph paragraph = (Paragraph) node;
        return new Paragraph(id, paragraph.role(), paragraph.passage(), paragraph.notes(), paragraph.lineage());
    }

    private NodeId node(NodeId id) {
        return new NodeId(id + "-" + number);
    }

    private Ground ground(Ground ground) {
        return new Ground(node(ground.node()), ground.exact(), ground.prefix(), ground.suffix());
    }

    private String name(String name) {
        return name + "_" + number;
    }

    private RuleText rule(RuleText rule) {
        String renamed = names.matcher(rule.text()).replaceAll(match -> Matcher.quoteReplacement(name(match.group(1))));
        String pointed = CITATION.matcher(renamed).replaceAll("$1" + number + "$2");
        return new RuleText(ID.matcher(pointed).replaceAll("#$1-" + number), rule.origin());
    }
}
