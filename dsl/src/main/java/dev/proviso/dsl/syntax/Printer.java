package dev.proviso.dsl.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes trees as canonical text: one way for each tree, only the brackets it needs, lines broken where they would be too long.
 *
 * <p>INVARIANT: reading the text gives the tree again, but for its spans.
 */
public final class Printer {

    /** Lines are broken to stay within this many characters, where there is a place to break them. */
    private static final int WIDTH = 100;

    private static final int STEP = 2;

    private static final Pattern REFERENCE = Pattern.compile("#[a-z0-9]++(?:-[a-z0-9]++)*+|PART(?:[.-]PART)*+"
            .replace("PART", "(?:[A-Z][A-Za-z0-9_]*|[a-z][a-z0-9_]*|[0-9]+(?:[a-z_][A-Za-z0-9_]*)?)"));

    private Printer() {}

    /** An expression. */
    public static String print(Expression expression) {
        return laidOut(expression, Precedence.QUANTIFIED, 0, 0);
    }

    /** A rule: {@code applies when}, then each requirement on a line of its own, without a line end behind the last. */
    public static String print(Rule rule) {
        return String.join("\n", lines(rule, 0));
    }

    /** A program: its declarations with a blank line between them, without a line end behind the last. */
    public static String print(Program program) {
        return program.declarations().stream().map(Printer::declaration).collect(Collectors.joining("\n\n"));
    }

    /** A query: on one line if it fits, else each of its parts on a line of its own. */
    public static String print(QuerySyntax query) {
        List<String> parts = QueryParts.of(query);
        String line = String.join(" ", parts);
        return line.length() <= WIDTH && !line.contains("\n") ? line : String.join("\n" + " ".repeat(STEP), parts);
    }

    /** The parts of a query in the order in which they stand: {@code apps}, {@code where …}, {@code limit 3}. */
    public static List<String> parts(QuerySyntax query) {
        return List.copyOf(QueryParts.of(query));
    }

    /** What is assumed: {@code FACT = VALUE, …}. */
    public static String print(List<AssumptionSyntax> assumptions) {
        return QueryParts.assumptions(assumptions);
    }

    private static String declaration(Program.Declaration declaration) {
        if (declaration instanceof Program.Define define) {
            return prefixed("define " + define.name() + " as ", define.expression(), 0);
        }
        if (declaration instanceof Program.ParameterDeclaration parameter) {
            return "parameter " + parameter.name()
                    + parameter.type().map(type -> ": " + type.text()).orElse("")
                    + parameter.value().map(value -> " = " + print(value)).orElse("");
        }
        Program.ClauseRule clause = (Program.ClauseRule) declaration;
        return "clause " + reference(clause.clause()) + "\n" + String.join("\n", lines(clause.rule(), STEP));
    }

    private static List<String> lines(Rule rule, int indent) {
        List<String> lines = new ArrayList<>();
        String margin = " ".repeat(indent);
        rule.appliesWhen().ifPresent(condition -> lines.add(margin + prefixed("applies when ", condition, indent)));
        for (Rule.Requirement requirement : rule.requirements()) {
            String word = requirement.force() == Rule.Force.REQUIRE ? "require " : "forbid ";
            lines.add(margin + prefixed(word, requirement.condition(), indent));
            requirement.unless().ifPresent(unless -> {
                String under = unless.under()
                        .map(clause -> " under " + reference(clause))
                        .orElse("");
                lines.add(margin + " ".repeat(STEP) + prefixed("unless ", unless.condition(), indent + STEP) + under);
            });
        }
        return lines;
    }

    /** A word and an expression behind it; on lines of its own, indented, if it does not fit. */
    private static String prefixed(String word, Expression expression, int indent) {
        String flat = word + flat(expression, Precedence.QUANTIFIED);
        if (indent + flat.length() <= WIDTH) {
            return flat;
        }
        int inner = indent + STEP;
        if (expression instanceof Expression.Quantified) {
            return word + laidOut(expression, Precedence.QUANTIFIED, inner, indent + word.length());
        }
        return word.stripTrailing() + "\n" + " ".repeat(inner)
                + laidOut(expression, Precedence.QUANTIFIED, inner, inner);
    }

    /**
     * An expression on as few lines as it needs.
     *
     * @param indent where further lines start
     * @param column where the first line starts
     */
    private static String laidOut(Expression expression, Precedence least, int indent, int column) {
        String flat = flat(expression, least);
        if (column + flat.length() <= WIDTH) {
            return flat;
        }
        if (Precedence.of(expression).compareTo(least) < 0) {
            return "(" + laidOut(expression, Precedence.QUANTIFIED, indent + 1, column + 1) + ")";
        }
        if (expression instanceof Expression.Quantified quantified) {
            int inner = indent + STEP;
            return head(quantified) + "\n" + " ".repeat(inner)
                    + laidOut(quantified.condition(), Precedence.QUANTIFIED, inner, inner);
        }
        if (expression instanceof Expression.Binary binary
                && Precedence.of(binary).compareTo(Precedence.CONJUNCTION) <= 0) {
            return chain(binary, indent, column);
        }
        return flat;
    }

    /** {@code a and b and c}, each operand on a line of its own. */
    private static String chain(Expression.Binary binary, int indent, int column) {
        BinaryOperator operator = binary.operator();
        Deque<Expression> operands = new ArrayDeque<>();
        Expression left = binary;
        while (left instanceof Expression.Binary link && link.operator() == operator) {
            operands.push(link.right());
            left = link.left();
            if (operator == BinaryOperator.IMPLIES) {
                break;
            }
        }
        StringBuilder text = new StringBuilder(laidOut(left, Precedence.left(operator), indent, column));
        String link = operator.word() + " ";
        for (Expression operand : operands) {
            text.append('\n').append(" ".repeat(indent)).append(link);
            text.append(laidOut(operand, Precedence.right(operator), indent + STEP, indent + link.length()));
        }
        return text.toString();
    }

    private static String flat(Expression expression, Precedence least) {
        String text = flat(expression);
        return Precedence.of(expression).compareTo(least) < 0 ? "(" + text + ")" : text;
    }

    private static String flat(Expression expression) {
        if (expression instanceof Expression.Binary binary) {
            return flat(binary.left(), Precedence.left(binary.operator())) + " "
                    + binary.operator().word() + " "
                    + flat(binary.right(), Precedence.right(binary.operator()));
        }
        if (expression instanceof Expression.Unary unary) {
            return unary.operator() == UnaryOperator.NOT
                    ? "not " + flat(unary.operand(), Precedence.NEGATION)
                    : "-" + negated(unary.operand());
        }
        if (expression instanceof Expression.StateTest test) {
            return flat(test.operand(), Precedence.SUM)
                    + (test.negated() ? " is not " : " is ")
                    + test.state().word();
        }
        if (expression instanceof Expression.Quantified quantified) {
            return head(quantified) + " " + flat(quantified.condition(), Precedence.QUANTIFIED);
        }
        if (expression instanceof Expression.Count count) {
            return "count("
                    + count.binding()
                            .map(binding -> binding.variable() + " in " + flat(count.domain(), Precedence.SUM)
                                    + " where " + flat(binding.condition(), Precedence.QUANTIFIED))
                            .orElseGet(() -> counted(count.domain()))
                    + ")";
        }
        return primary(expression);
    }

    /** Two signs in a row would look like one. */
    private static String negated(Expression operand) {
        String text = flat(operand, Precedence.SIGNED);
        return text.startsWith("-") ? "(" + text + ")" : text;
    }

    /** {@code x in xs} right behind {@code count(} would bind a variable. */
    private static String counted(Expression domain) {
        return flat(domain, domain instanceof Expression.Binary ? Precedence.SUM : Precedence.IMPLICATION);
    }

    private static String head(Expression.Quantified quantified) {
        return quantified.quantifier().word() + " " + quantified.variable() + " in "
                + flat(quantified.domain(), Precedence.IMPLICATION) + " satisfies";
    }

    private static String primary(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return LiteralText.of(literal.value());
        }
        if (expression instanceof Expression.Name name) {
            return name.text();
        }
        if (expression instanceof Expression.Access access) {
            return flat(access.target(), Precedence.PRIMARY) + "." + access.field();
        }
        if (expression instanceof Expression.SetLiteral set) {
            return "{" + separated(set.elements()) + "}";
        }
        if (expression instanceof Expression.Call call) {
            return call.function() + "(" + separated(call.arguments()) + ")";
        }
        if (expression instanceof Expression.Outcome outcome) {
            return outcome.test().word() + "(" + reference(outcome.clause()) + ")";
        }
        if (expression instanceof Expression.RowQuestion question) {
            String about = reference(question.about().text());
            return question.test().word() + (question.test().takesBrackets() ? "(" + about + ")" : " " + about);
        }
        return "today";
    }

    private static String separated(List<Expression> expressions) {
        return expressions.stream()
                .map(expression -> flat(expression, Precedence.QUANTIFIED))
                .collect(Collectors.joining(", "));
    }

    private static String reference(ClauseReference reference) {
        return reference(reference.text());
    }

    /** What the grammar does not take as a reference stands in quotes. */
    static String reference(String text) {
        String first = text.split("[.-]", 2)[0];
        boolean plain = REFERENCE.matcher(text).matches()
                && Keywords.type(first).isEmpty()
                && !text.matches("[0-9]{4}-[0-9]+-[0-9].*");
        return plain ? text : LiteralText.quoted(text);
    }
}
