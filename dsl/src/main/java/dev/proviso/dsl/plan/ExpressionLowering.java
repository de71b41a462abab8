package dev.proviso.dsl.plan;

import dev.proviso.dsl.check.TextPattern;
import dev.proviso.dsl.check.Typed;
import dev.proviso.dsl.syntax.BinaryOperator;
import dev.proviso.dsl.syntax.Quantifier;
import dev.proviso.dsl.syntax.State;
import dev.proviso.dsl.syntax.TextSpan;
import dev.proviso.dsl.syntax.UnaryOperator;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.fact.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lowers the expressions of one cell and notes what they read. */
final class ExpressionLowering {

    private final Slots slots;
    private final Set<Integer> facts = new LinkedHashSet<>();
    private final Set<Integer> cells = new LinkedHashSet<>();
    private final Set<NodeId> outcomes = new LinkedHashSet<>();

    ExpressionLowering(Slots slots) {
        this.slots = slots;
    }

    /** The slots of the facts that were read. */
    Set<Integer> facts() {
        return facts;
    }

    /** The cells that were read by name. */
    Set<Integer> cells() {
        return cells;
    }

    /** The clauses whose outcomes were read. */
    Set<NodeId> outcomes() {
        return outcomes;
    }

    Core lower(Typed typed) {
        Optional<TextSpan> span = Optional.of(typed.span());
        if (typed instanceof Typed.Constant constant) {
            return new Core.Constant(span, constant.type(), constant.value());
        }
        if (typed instanceof Typed.Today) {
            return new Core.Today(span);
        }
        if (typed instanceof Typed.FactRead read) {
            int slot = slots.fact(read.fact());
            facts.add(slot);
            return new Core.FactRead(span, read.type(), slot);
        }
        if (typed instanceof Typed.ParameterRead read) {
            return new Core.ParameterRead(span, read.type(), slots.parameter(read.name()));
        }
        if (typed instanceof Typed.DefinitionRead read) {
            return cell(span, read.type(), slots.definition(read.name()));
        }
        if (typed instanceof Typed.VariableRead read) {
            return new Core.VariableRead(span, read.type(), read.variable());
        }
        if (typed instanceof Typed.FieldRead read) {
            return new Core.FieldRead(span, read.type(), lower(read.target()), read.field());
        }
        if (typed instanceof Typed.Unary unary) {
            Core operand = lower(unary.operand());
            return unary.operator() == UnaryOperator.NOT
                    ? new Core.Not(span, operand)
                    : new Core.Operation(span, unary.type(), Overloads.negate(unary.type()), List.of(operand));
        }
        if (typed instanceof Typed.Binary binary) {
            return binary(span, binary);
        }
        if (typed instanceof Typed.Widened widened) {
            return new Core.Operation(
                    Optional.empty(), widened.type(), Operator.WIDEN, List.of(lower(widened.operand())));
        }
        if (typed instanceof Typed.Matches matches) {
            return new Core.Matches(
                    span, lower(matches.operand()), matches.pattern(), TextPattern.of(matches.pattern()));
        }
        if (typed instanceof Typed.Mentions mentions) {
            return new Core.Matches(
                    span,
                    lower(mentions.operand()),
                    mentions.words(),
                    TextPattern.mention(mentions.words(), mentions.language()));
        }
        if (typed instanceof Typed.StateTest test) {
            boolean asksUnknown = test.state() == State.UNKNOWN;
            return new Core.StateTest(
                    span,
                    lower(test.operand()),
                    asksUnknown ? State.KNOWN : test.state(),
                    asksUnknown != test.negated());
        }
        if (typed instanceof Typed.Quantified quantified) {
            return quantified(span, quantified);
        }
        if (typed instanceof Typed.Count count) {
            return new Core.Count(
                    span,
                    lower(count.domain()),
                    count.filter().map(f -> new Core.Filter(f.variable(), lower(f.condition()))));
        }
        if (typed instanceof Typed.SetLiteral set) {
            return new Core.Operation(
                    span,
                    set.type(),
                    Operator.SET,
                    set.elements().stream().map(this::lower).toList());
        }
        if (typed instanceof Typed.Call call) {
            return new Core.Operation(
                    span, call.type(), Overloads.of(call.function()), List.of(lower(call.argument())));
        }
        Typed.Outcome outcome = (Typed.Outcome) typed;
        outcomes.add(outcome.clause());
        return new Core.Outcome(span, outcome.test(), outcome.clause());
    }

    /** Reads a cell. */
    Core cell(Optional<TextSpan> span, Type type, int cell) {
        cells.add(cell);
        return new Core.CellRead(span, type, cell);
    }

    private Core binary(Optional<TextSpan> span, Typed.Binary binary) {
        return switch (binary.operator()) {
            case AND -> new Core.Junction(span, Connective.AND, operands(binary));
            case OR -> new Core.Junction(span, Connective.OR, operands(binary));
            case IMPLIES ->
                new Core.Junction(
                        span,
                        Connective.OR,
                        List.of(new Core.Not(Optional.empty(), lower(binary.left())), lower(binary.right())));
            default ->
                new Core.Operation(
                        span,
                        binary.type(),
                        Overloads.of(
                                binary.operator(),
                                binary.left().type(),
                                binary.right().type()),
                        List.of(lower(binary.left()), lower(binary.right())));
        };
    }

    /** The operands of a chain such as {@code a and b and c}, as one list. */
    private List<Core> operands(Typed.Binary chain) {
        List<Core> operands = new ArrayList<>();
        collect(chain, chain.operator(), operands);
        return operands;
    }

    private void collect(Typed typed, BinaryOperator operator, List<Core> operands) {
        if (typed instanceof Typed.Binary binary && binary.operator() == operator) {
            collect(binary.left(), operator, operands);
            collect(binary.right(), operator, operands);
        } else {
            operands.add(lower(typed));
        }
    }

    private Core quantified(Optional<TextSpan> span, Typed.Quantified quantified) {
        Core domain = lower(quantified.domain());
        Core condition = lower(quantified.condition());
        Quantifier quantifier = quantified.quantifier();
        return new Core.Quantified(
                span,
                quantifier == Quantifier.SOME ? Connective.OR : Connective.AND,
                quantified.variable(),
                domain,
                quantifier == Quantifier.NO ? new Core.Not(Optional.empty(), condition) : condition);
    }
}
