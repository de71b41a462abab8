package dev.proviso.dsl.syntax;

import dev.proviso.dsl.grammar.ProvisoLexer;
import dev.proviso.dsl.grammar.ProvisoParser.AccessContext;
import dev.proviso.dsl.grammar.ProvisoParser.ClauseContext;
import dev.proviso.dsl.grammar.ProvisoParser.ComparatorContext;
import dev.proviso.dsl.grammar.ProvisoParser.ComparisonContext;
import dev.proviso.dsl.grammar.ProvisoParser.DeclarationContext;
import dev.proviso.dsl.grammar.ProvisoParser.DefinitionContext;
import dev.proviso.dsl.grammar.ProvisoParser.ExpressionContext;
import dev.proviso.dsl.grammar.ProvisoParser.LoneAssumptionsContext;
import dev.proviso.dsl.grammar.ProvisoParser.LoneExpressionContext;
import dev.proviso.dsl.grammar.ProvisoParser.LoneQueryContext;
import dev.proviso.dsl.grammar.ProvisoParser.LoneRuleContext;
import dev.proviso.dsl.grammar.ProvisoParser.NameContext;
import dev.proviso.dsl.grammar.ProvisoParser.NegationContext;
import dev.proviso.dsl.grammar.ProvisoParser.NegativeContext;
import dev.proviso.dsl.grammar.ProvisoParser.ParameterContext;
import dev.proviso.dsl.grammar.ProvisoParser.ProgramContext;
import dev.proviso.dsl.grammar.ProvisoParser.QuantifiedContext;
import dev.proviso.dsl.grammar.ProvisoParser.ReferenceContext;
import dev.proviso.dsl.grammar.ProvisoParser.RequirementContext;
import dev.proviso.dsl.grammar.ProvisoParser.RuleBodyContext;
import dev.proviso.dsl.grammar.ProvisoParser.StateTestContext;
import dev.proviso.dsl.grammar.ProvisoParser.TypeContext;
import dev.proviso.dsl.grammar.ProvisoParser.UnlessContext;
import dev.proviso.dsl.grammar.ProvisoParser.ValueContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * Turns what the grammar recognised into the syntax tree, and reports the mistakes that the grammar lets through so that a message
 * can say more about them. Descends by recursion: {@link Nesting} has bounded the depth.
 */
final class TreeBuilder {

    private static final Map<String, BinaryOperator> OPERATORS =
            Stream.of(BinaryOperator.values()).collect(Collectors.toMap(BinaryOperator::word, Function.identity()));

    private final Mistakes mistakes;
    private final Primaries primaries;

    TreeBuilder(Mistakes mistakes) {
        this.mistakes = mistakes;
        this.primaries = new Primaries(mistakes, this);
    }

    /** Reports what is wrong with a text, whatever it is. */
    void check(Form form, ParserRuleContext text) {
        switch (form) {
            case PROGRAM -> program((ProgramContext) text);
            case RULE -> rule((LoneRuleContext) text);
            case EXPRESSION -> expression((LoneExpressionContext) text);
            case QUERY -> new QueryTrees(mistakes).query(((LoneQueryContext) text).query());
            case ASSUMPTIONS -> new QueryTrees(mistakes).assumptions(((LoneAssumptionsContext) text).assumptions());
        }
    }

    Program program(ProgramContext program) {
        List<Program.Declaration> declarations = new ArrayList<>();
        for (DeclarationContext declaration : program.declaration()) {
            declarations.add(declaration(declaration));
        }
        return new Program(declarations);
    }

    Rule rule(LoneRuleContext rule) {
        return rule(rule.ruleBody());
    }

    Expression expression(LoneExpressionContext expression) {
        return expression(expression.expression());
    }

    private Program.Declaration declaration(DeclarationContext declaration) {
        ParseTree child = declaration.getChild(0);
        if (child instanceof DefinitionContext definition) {
            NameContext name = definition.name();
            return new Program.Define(
                    span(definition), name.getText(), span(name), expression(definition.expression()));
        }
        if (child instanceof ParameterContext parameter) {
            return parameter(parameter);
        }
        ClauseContext clause = (ClauseContext) child;
        return new Program.ClauseRule(span(clause), reference(clause.reference()), rule(clause.ruleBody()));
    }

    private Program.Declaration parameter(ParameterContext parameter) {
        NameContext name = parameter.name();
        Optional<TypeContext> type = Optional.ofNullable(parameter.type());
        Optional<ExpressionContext> value = Optional.ofNullable(parameter.expression());
        if (type.isEmpty() && value.isEmpty()) {
            mistakes.add(
                    DiagnosticKind.EMPTY_PARAMETER,
                    span(parameter),
                    "the parameter '" + name.getText() + "' has neither a type nor a value",
                    "write parameter " + name.getText() + ": duration, or parameter " + name.getText() + " = 30 days");
        }
        return new Program.ParameterDeclaration(
                span(parameter),
                name.getText(),
                span(name),
                type.map(t -> new Program.TypeName(span(t), words(t))),
                value.map(this::expression));
    }

    private Rule rule(RuleBodyContext rule) {
        Optional<Expression> appliesWhen =
                Optional.ofNullable(rule.applicability()).map(a -> expression(a.expression()));
        List<Rule.Requirement> requirements = new ArrayList<>();
        for (RequirementContext requirement : rule.requirement()) {
            Rule.Force force =
                    requirement.start.getType() == ProvisoLexer.REQUIRE ? Rule.Force.REQUIRE : Rule.Force.FORBID;
            requirements.add(new Rule.Requirement(
                    span(requirement),
                    force,
                    expression(requirement.expression()),
                    Optional.ofNullable(requirement.unless()).map(this::unless)));
        }
        return new Rule(span(rule), appliesWhen, requirements);
    }

    private Rule.Unless unless(UnlessContext unless) {
        return new Rule.Unless(
                span(unless),
                expression(unless.expression()),
                Optional.ofNullable(unless.reference()).map(this::reference));
    }

    /** A citation as it is written, without the quotes of a text. */
    ClauseReference reference(ReferenceContext reference) {
        String text = reference.TEXT() != null ? primaries.text(reference.TEXT().getSymbol()) : reference.getText();
        return new ClauseReference(span(reference), text);
    }

    Expression expression(ExpressionContext context) {
        if (context instanceof ValueContext value) {
            return primaries.value(value.primary());
        }
        if (context instanceof AccessContext access) {
            return new Expression.Access(
                    span(access),
                    expression(access.expression()),
                    access.field().getText(),
                    span(access.field()));
        }
        if (context instanceof NegativeContext negative) {
            return primaries.negative(negative);
        }
        if (context instanceof NegationContext negation) {
            return new Expression.Unary(span(negation), UnaryOperator.NOT, expression(negation.expression()));
        }
        if (context instanceof StateTestContext test) {
            return stateTest(test);
        }
        if (context instanceof QuantifiedContext quantified) {
            return quantified(quantified);
        }
        return binary(context);
    }

    private Expression stateTest(StateTestContext test) {
        refuseChain(test.expression(), test);
        State state = state(test.state().start.getType());
        return new Expression.StateTest(span(test), expression(test.expression()), state, test.NOT() != null);
    }

    private static State state(int tokenType) {
        return switch (tokenType) {
            case ProvisoLexer.KNOWN -> State.KNOWN;
            case ProvisoLexer.UNKNOWN -> State.UNKNOWN;
            case ProvisoLexer.NONE -> State.NONE;
            default -> State.EMPTY;
        };
    }

    private Expression quantified(QuantifiedContext quantified) {
        Quantifier quantifier = switch (quantified.start.getType()) {
            case ProvisoLexer.EVERY -> Quantifier.EVERY;
            case ProvisoLexer.SOME -> Quantifier.SOME;
            default -> Quantifier.NO;
        };
        NameContext variable = quantified.name();
        return new Expression.Quantified(
                span(quantified),
                quantifier,
                variable.getText(),
                span(variable),
                expression(quantified.expression(0)),
                expression(quantified.expression(1)));
    }

    private Expression binary(ExpressionContext context) {
        ExpressionContext left = (ExpressionContext) context.getChild(0);
        ExpressionContext right = (ExpressionContext) context.getChild(context.getChildCount() - 1);
        if (context instanceof ComparisonContext) {
            refuseChain(left, context);
            refuseChain(right, context);
        }
        return new Expression.Binary(span(context), operator(context), expression(left), expression(right));
    }

    private static BinaryOperator operator(ExpressionContext context) {
        ParseTree sign = context.getChild(1);
        String word = sign instanceof ComparatorContext comparator ? words(comparator) : sign.getText();
        BinaryOperator operator = OPERATORS.get(word);
        if (operator == null) {
            throw new IllegalStateException("an operator of the grammar without a name: " + word);
        }
        return operator;
    }

    /** Comparisons have no sides to group to: {@code a < b < c} would compare a truth value with c. A long chain is told once. */
    private void refuseChain(ExpressionContext operand, ExpressionContext comparison) {
        if (compares(operand) && !compares(comparison.getParent()) && !mistakes.isGuessed(span(comparison))) {
            mistakes.add(
                    DiagnosticKind.CHAINED_COMPARISON,
                    span(comparison),
                    "comparisons do not chain",
                    "join two comparisons with 'and', as in a < b and b < c, or put one of them in brackets");
        }
    }

    private static boolean compares(ParserRuleContext context) {
        return context instanceof ComparisonContext || context instanceof StateTestContext;
    }

    static TextSpan span(ParserRuleContext context) {
        Token stop = context.stop;
        int start = context.start.getStartIndex();
        return new TextSpan(start, stop == null ? start : Math.max(start, stop.getStopIndex() + 1));
    }

    /** The tokens of a form, one blank between them, but none before a question mark. */
    private static String words(ParserRuleContext context) {
        return leaves(context)
                .map(TerminalNode::getText)
                .collect(Collectors.joining(" "))
                .replace(" ?", "?");
    }

    /** The tokens of a tree. */
    static Stream<TerminalNode> leaves(ParseTree tree) {
        return tree instanceof TerminalNode leaf
                ? Stream.of(leaf)
                : java.util.stream.IntStream.range(0, tree.getChildCount())
                        .mapToObj(tree::getChild)
                        .flatMap(TreeBuilder::leaves);
    }
}
