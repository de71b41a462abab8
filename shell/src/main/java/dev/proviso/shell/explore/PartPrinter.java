package dev.proviso.shell.explore;

import dev.proviso.model.document.Ground;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.Paragraph;
import dev.proviso.model.document.Reference;
import dev.proviso.model.document.Section;
import dev.proviso.model.document.Term;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.List;
import java.util.stream.Collectors;

/** Parts of a policy as text: one with all that is known of it, or many to be read in a row. */
final class PartPrinter {

    private static final int LABELS = 15;

    private final Page page;
    private final Selected selected;
    private final Commentary commentary;
    private final boolean withRules;

    PartPrinter(Page page, Selected selected, Commentary commentary, boolean withRules) {
        this.page = page;
        this.selected = selected;
        this.commentary = commentary;
        this.withRules = withRules;
    }

    /** A part as the answer to a question about it. */
    void print(Node node) {
        if (node instanceof Section section) {
            section(section);
            return;
        }
        detailed(node);
        for (Node child : PartJson.standing(node.children())) {
            page.blank();
            print(child);
        }
    }

    private void detailed(Node node) {
        page.line(Text.of(Style.CITATION, citation(node))
                .plus("  ")
                .plus(Style.NAME, node.isRemoved() ? "" : node.id().value() + "  ")
                .plus(Style.FAINT, selected.headline()));
        List<Node> path = selected.outline().path(node.id());
        if (path.size() > 1 && path.get(0) instanceof Section section) {
            page.line(Text.of(Style.FAINT, "in " + heading(section)));
        }
        page.blank();
        if (node.isRemoved()) {
            page.line(4, Text.of(removed(node)));
        } else {
            node.heading().ifPresent(heading -> page.line(4, Text.of(Style.HEADING, heading)));
            words(node);
        }
        page.blank();
        norms(commentary.norms(node.id()));
        apparatus(node);
    }

    private void words(Node node) {
        boolean silent = node.text().isEmpty() && node.heading().isEmpty();
        if (!node.text().isEmpty() || silent) {
            page.line(4, silent ? Text.of(Style.FAINT, "no words of its own") : Text.of(node.text()));
        }
    }

    private String removed(Node node) {
        List<NodeId> successors = node.lineage().successors();
        return successors.isEmpty()
                ? "removed; nothing took its place"
                : "removed; see "
                        + successors.stream()
                                .map(id -> selected.outline().citation(id) + " (" + id + ")")
                                .collect(Collectors.joining(", "));
    }

    private void norms(List<Norm> norms) {
        for (Norm norm : norms) {
            labelled(Words.spoken(norm.effective()), parties(norm));
            boolean isPart = !norm.grounds().get(0).exact().isEmpty();
            if (isPart) {
                labelled(
                        "",
                        Text.of("“" + PartJson.words(selected, norm.grounds().get(0)) + "”"));
            }
            for (Ground ground : norm.grounds().subList(1, norm.grounds().size())) {
                labelled(
                        "",
                        Text.of("with " + selected.outline().citation(ground.node()) + ": “"
                                + PartJson.words(selected, ground) + "”"));
            }
            norm.reason()
                    .ifPresent(reason -> labelled(
                            "", Text.of("the words alone say " + Words.spoken(norm.stated()) + ": " + reason)));
            for (Ground exception : norm.exceptions()) {
                labelled(
                        "",
                        Text.of(
                                exception.node().equals(norm.clause())
                                        ? "except “" + PartJson.words(selected, exception) + "”"
                                        : "except as " + selected.outline().citation(exception.node()) + " says"));
            }
            if (withRules) {
                norm.rule().ifPresent(rule -> {
                    labelled("rule", Text.of(Style.NAME, norm.id().value()));
                    page.raw(LABELS + 4, Text.of(rule.text().stripTrailing()));
                });
            }
        }
    }

    private Text parties(Norm norm) {
        String bearer = Words.role(selected.policy(), norm.bearer());
        StringBuilder words = new StringBuilder("on ").append(bearer);
        switch (norm.effective()) {
            case POWER, PERMISSION -> words.replace(0, 3, "of ");
            case STATEMENT, CONSTITUTIVE -> words.replace(0, 3, "by ");
            default -> {}
        }
        norm.counterparty().ifPresent(role -> words.append(", towards ").append(Words.role(selected.policy(), role)));
        norm.beneficiary()
                .ifPresent(role -> words.append(", for the good of ").append(Words.role(selected.policy(), role)));
        return Text.of(words.toString());
    }

    private void apparatus(Node node) {
        List<Term> terms = commentary.terms(node);
        if (!terms.isEmpty()) {
            labelled(
                    "terms",
                    Text.of(terms.stream().map(term -> term.forms().get(0)).collect(Collectors.joining(", "))));
        }
        for (Reference reference : commentary.references(node.id())) {
            labelled("refers to", Text.of(target(reference)));
        }
        node.notes().forEach(note -> labelled("note", Text.of(note.text())));
    }

    private String target(Reference reference) {
        if (reference.target() instanceof Reference.ToNode to) {
            return selected.outline().citation(to.node()) + " (“" + reference.text() + "”)";
        }
        if (reference.target() instanceof Reference.ToDocument to) {
            return selected.policy().documents().stream()
                    .filter(document -> document.id().equals(to.document()))
                    .findFirst()
                    .map(document -> document.title()
                            + document.url().map(url -> " <" + url + ">").orElse(""))
                    .orElse(to.document().value());
        }
        return "“" + reference.text() + "” (not known what)";
    }

    private void labelled(String label, Text text) {
        page.line(2, 2 + LABELS, Text.of(Style.FAINT, label).padded(LABELS).plus(text));
    }

    void title(Paragraph title) {
        page.line(Text.of(Style.HEADING, title.text()).plus("  ").plus(Style.FAINT, selected.headline()));
    }

    /** A section to be read in a row. */
    void section(Section section) {
        page.line(Text.of(Style.HEADING, heading(section)));
        section.notes().forEach(note -> page.line(2, 8, Text.of(Style.FAINT, "note: " + note.text())));
        for (Node child : PartJson.standing(section.children())) {
            page.blank();
            inline(child, 2);
        }
    }

    /** A part to be read in a row with others: its citation and its words. */
    void inline(Node node, int indent) {
        if (node instanceof Section section) {
            section(section);
            return;
        }
        if (node instanceof Paragraph) {
            page.line(indent, Text.of(Style.FAINT, citation(node)));
            page.line(indent, Text.of(node.text()));
        } else {
            String citation = citation(node);
            page.line(
                    indent,
                    indent + 7,
                    Text.of(Style.CITATION, citation).padded(5).plus("  ").plus(node.text()));
        }
        if (withRules) {
            for (Norm norm : commentary.norms(node.id())) {
                norm.rule()
                        .ifPresent(rule -> page.raw(
                                indent + 7, Text.of(Style.NAME, rule.text().stripTrailing())));
            }
        }
        PartJson.standing(node.children()).forEach(child -> inline(child, indent + 4));
    }

    private String heading(Section section) {
        String label = section.passage().marker().isEmpty()
                ? section.label().map(known -> known.text() + ".").orElse("")
                : section.passage().marker();
        return (label + " " + section.heading().orElse("(no heading)")).strip();
    }

    private String citation(Node node) {
        return selected.outline().citation(node.id());
    }
}
