package dev.proviso.dsl.reference;

import dev.proviso.dsl.syntax.Parser;
import dev.proviso.dsl.syntax.Printer;
import dev.proviso.dsl.syntax.Program;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.ContentHash;
import dev.proviso.model.document.Origin;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.read.PolicyReader;
import dev.proviso.model.read.RevisionReader;
import java.util.Locale;

/** A policy whose clauses are those of a program and say nothing but their rules. */
record SketchedPolicy(Policy policy, Revision revision) {

    private static final String WORK = """
            id: sketch
            title: Sketch
            publisher: Nobody
            language: en
            roles: [{id: developer, title: Developer}]
            """;

    static Policy policyWith(String vocabulary) {
        return PolicyReader.read(new SourceText("policy.yaml", WORK), new SourceText("vocabulary.yaml", vocabulary))
                .orThrow();
    }

    static SketchedPolicy of(String program, Policy policy) {
        Program parsed = new Parser()
                .parseProgram(new RuleText(program, Origin.of("docs/language.md")))
                .orThrow();
        StringBuilder parameters = new StringBuilder("parameters:\n");
        StringBuilder definitions = new StringBuilder("definitions:\n");
        StringBuilder nodes = new StringBuilder();
        StringBuilder text = new StringBuilder();
        String section = "";
        for (Program.Declaration declaration : parsed.declarations()) {
            if (declaration instanceof Program.Define define) {
                definitions.append("  - name: %s\n    as: |\n%s"
                        .formatted(define.name(), indented(Printer.print(define.expression()), 6)));
            } else if (declaration instanceof Program.ParameterDeclaration parameter) {
                parameters.append("  - {name: %s, type: %s, value: %s, words: {node: sketch}, set_by: nobody}\n"
                        .formatted(
                                parameter.name(),
                                parameter.type().orElseThrow().text(),
                                Printer.print(parameter.value().orElseThrow())));
            } else if (declaration instanceof Program.ClauseRule clause) {
                String label = clause.clause().text();
                String id = label.toLowerCase(Locale.ROOT).replace('.', '-');
                String letter = label.substring(0, label.indexOf('.'));
                if (!letter.equals(section)) {
                    nodes.append("  - section: %s\n    label: %s\n    after: \"\"\n    children:\n"
                            .formatted("section-" + letter.toLowerCase(Locale.ROOT), letter));
                    section = letter;
                }
                nodes.append(
                        """
                              - clause: %s
                                label: "%s"
                                text: %s
                                norms:
                                  - id: %s
                                    modality: obligation
                                    bearer: developer
                                    evaluability: observed
                                    rule: |
                        %s""".formatted(id, label.substring(2), label, id, indented(Printer.print(clause.rule()), 14)));
                text.append(label).append('\n');
            }
        }
        String revision =
                "policy: sketch\nrevision: r1\nstatus: draft\nsource: {snapshot: \"%s\", captured_by: nobody, extractor: none, origin: publisher}\n"
                                .formatted(ContentHash.of("Sketch\n\n" + text))
                        + (parameters.length() > 12 ? parameters : "")
                        + (definitions.length() > 13 ? definitions : "")
                        + "nodes:\n  - {paragraph: sketch, role: title, text: Sketch}\n"
                        + nodes;
        return new SketchedPolicy(
                policy,
                RevisionReader.read(new SourceText("r1.yaml", revision), policy).orThrow());
    }

    private static String indented(String text, int blanks) {
        return text.indent(blanks);
    }
}
