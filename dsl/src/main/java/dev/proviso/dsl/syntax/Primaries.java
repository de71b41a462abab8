package dev.proviso.dsl.syntax;

import dev.proviso.dsl.grammar.ProvisoLexer;
import dev.proviso.dsl.grammar.ProvisoParser.AskedOfRowContext;
import dev.proviso.dsl.grammar.ProvisoParser.BracketsContext;
import dev.proviso.dsl.grammar.ProvisoParser.ComparisonContext;
import dev.proviso.dsl.grammar.ProvisoParser.ConstantContext;
import dev.proviso.dsl.grammar.ProvisoParser.CountContext;
import dev.proviso.dsl.grammar.ProvisoParser.ExpressionContext;
import dev.proviso.dsl.grammar.ProvisoParser.NameOrCallContext;
import dev.proviso.dsl.grammar.ProvisoParser.NegativeContext;
import dev.proviso.dsl.grammar.ProvisoParser.OutcomeOfContext;
import dev.proviso.dsl.grammar.ProvisoParser.PrimaryContext;
import dev.proviso.dsl.grammar.ProvisoParser.RowQuestionContext;
import dev.proviso.dsl.grammar.ProvisoParser.SetContext;
import dev.proviso.dsl.grammar.ProvisoParser.TodayContext;
import dev.proviso.dsl.grammar.ProvisoParser.ValueContext;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Builds the smallest parts of expressions: literals, names, calls, sets. */
final class Primaries {

    private final Mistakes mistakes;
    private final Literals literals;
    private final TreeBuilder trees;

    Primaries(Mistakes mistakes, TreeBuilder trees) {
        this.mistakes = mistakes;
        this.literals = new Literals(mistakes);
        this.trees = trees;
    }

    Expression value(PrimaryContext context) {
        TextSpan span = TreeBuilder.span(context);
        if (context instanceof ConstantContext constant) {
            return new Expression.Literal(span, literals.value(constant.literal(), BigInteger.ONE));
        }
        if (context instanceof TodayContext) {
            return new Expression.Today(span);
        }
        if (context instanceof NameOrCallContext name) {
            return name.OPEN() == null ? new Expression.Name(span, name.getText()) : call(name);
        }
        if (context instanceof CountContext count) {
            return count.OPEN() == null ? new Expression.Name(span, count.getText()) : count(count);
        }
        if (context instanceof OutcomeOfContext outcome) {
            return outcome.OPEN() == null ? new Expression.Name(span, outcome.getText()) : outcome(outcome);
        }
        if (context instanceof SetContext set) {
            return new Expression.SetLiteral(span, expressions(set.expression()));
        }
        if (context instanceof BracketsContext brackets) {
            return trees.expression(brackets.expression());
        }
        if (context instanceof AskedOfRowContext asked) {
            return rowQuestion(span, asked.rowQuestion());
        }
        return new Expression.Name(span, context.getText());
    }

    private Expression rowQuestion(TextSpan span, RowQuestionContext question) {
        ClauseReference about = trees.reference(question.reference());
        RowTest test = switch (question.start.getType()) {
            case ProvisoLexer.READS -> RowTest.READS;
            case ProvisoLexer.REFERS -> RowTest.REFERS_TO;
            case ProvisoLexer.USES -> RowTest.USES_TERM;
            case ProvisoLexer.VERDICT_OF -> RowTest.VERDICT;
            case ProvisoLexer.KNOWN_OF -> RowTest.KNOWN;
            default -> RowTest.UNKNOWN;
        };
        return new Expression.RowQuestion(span, test, new Named(about.span(), about.text()));
    }

    /** The characters that a text literal stands for. */
    String text(Token token) {
        return literals.text(token);
    }

    /** {@code -5} is one literal; the least integer has no positive counterpart to put a sign on. */
    Expression negative(NegativeContext negative) {
        ExpressionContext operand = negative.expression();
        while (operand instanceof ValueContext value && value.primary() instanceof BracketsContext brackets) {
            operand = brackets.expression();
        }
        if (operand instanceof ValueContext value
                && value.primary() instanceof ConstantContext constant
                && Literals.isNumeric(constant.literal())) {
            BigInteger minusOne = BigInteger.ONE.negate();
            return new Expression.Literal(TreeBuilder.span(negative), literals.value(constant.literal(), minusOne));
        }
        return new Expression.Unary(TreeBuilder.span(negative), UnaryOperator.NEGATE, trees.expression(operand));
    }

    private Expression call(NameOrCallContext call) {
        return new Expression.Call(
                TreeBuilder.span(call),
                call.NAME().getText(),
                Lexemes.span(call.NAME().getSymbol()),
                expressions(call.expression()));
    }

    private Expression count(CountContext count) {
        TextSpan span = TreeBuilder.span(count);
        ExpressionContext counted = count.expression(0);
        if (count.WHERE() == null) {
            return new Expression.Count(span, Optional.empty(), trees.expression(counted));
        }
        Expression domain = trees.expression(counted);
        Expression condition = trees.expression(count.expression(1));
        if (counted instanceof ComparisonContext
                && domain instanceof Expression.Binary in
                && in.operator() == BinaryOperator.IN
                && in.left() instanceof Expression.Name variable) {
            return new Expression.Count(
                    span, Optional.of(new Expression.Binding(variable.text(), variable.span(), condition)), in.right());
        }
        mistakes.add(
                DiagnosticKind.WRONG_COUNT,
                TreeBuilder.span(counted),
                "'where' needs a name for the element it looks at",
                "write count(x in "
                        + mistakes.source()
                                .text()
                                .substring(domain.span().start(), domain.span().end()) + " where …)");
        return new Expression.Count(span, Optional.empty(), domain);
    }

    private Expression outcome(OutcomeOfContext outcome) {
        OutcomeTest test = switch (outcome.outcome().start.getType()) {
            case ProvisoLexer.VIOLATED -> OutcomeTest.VIOLATED;
            case ProvisoLexer.COMPLIES -> OutcomeTest.COMPLIES;
            case ProvisoLexer.UNDECIDED -> OutcomeTest.UNDECIDED;
            default -> OutcomeTest.NOT_APPLICABLE;
        };
        return new Expression.Outcome(TreeBuilder.span(outcome), test, trees.reference(outcome.reference()));
    }

    private List<Expression> expressions(List<ExpressionContext> contexts) {
        return contexts.stream().map(trees::expression).toList();
    }
}
