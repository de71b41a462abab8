package dev.proviso.analysis.symbolic;

import dev.proviso.analysis.theory.Linear;
import dev.proviso.analysis.theory.Rational;
import dev.proviso.dsl.plan.Connective;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.Operator;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Type.Scalar;
import dev.proviso.model.fact.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.logicng.formulas.Formula;

/**
 * Evaluates nodes of a plan over symbols. Each method does what the method of that name of the interpreter does; a test holds the two
 * together.
 */
final class Evaluator implements Core.Visitor<Symbol> {

    /** The elements that a quantifier looks at, and under which condition each is there. */
    private record Domain(Formula present, List<Content.Guarded> elements) {}

    /** What variables stand for, and which elements these are. */
    private record Scope(Map<Integer, Symbol> variables, Elements elements, Formula exists) {
        Scope with(int variable, Core binder, int number, Content.Guarded element, Logic logic) {
            Map<Integer, Symbol> more = new LinkedHashMap<>(variables);
            more.put(variable, element.value());
            return new Scope(more, elements.with(binder, number), logic.and(exists, element.condition()));
        }
    }

    private final Scene scene;
    private final Logic logic;
    private final Plan plan;
    private final Cells cells;
    private final Recorder recorder;
    private final Equality equality;
    private final SymbolicSets sets;
    private final Scope scope;

    private Evaluator(Scene scene, Plan plan, Cells cells, Recorder recorder, Scope scope) {
        this.scene = scene;
        this.logic = scene.logic();
        this.plan = plan;
        this.cells = cells;
        this.recorder = recorder;
        this.scope = scope;
        this.equality = new Equality(scene);
        this.sets = new SymbolicSets(logic, equality);
    }

    static Symbol evaluate(Core core, Scene scene, Plan plan, Cells cells, Recorder recorder) {
        Scope outermost = new Scope(Map.of(), Elements.NONE, scene.logic().yes());
        return new Evaluator(scene, plan, cells, recorder, outermost).evaluate(core);
    }

    private Symbol evaluate(Core core) {
        scene.step();
        Symbol symbol = core.accept(this);
        return recorder.saw(core, scope.elements(), scope.exists(), symbol);
    }

    private List<Symbol> evaluateAll(List<Core> operands) {
        return operands.stream().map(this::evaluate).toList();
    }

    private Symbol truth(Formula isTrue, Formula isFalse) {
        return Symbol.of(logic.or(isTrue, isFalse), new Content.Truthful(isTrue), logic);
    }

    private Symbol condition(Formula defined, Formula holds) {
        return Symbol.of(defined, new Content.Truthful(holds), logic);
    }

    @Override
    public Symbol constant(Core.Constant constant) {
        return scene.leaves().constant(constant.value());
    }

    @Override
    public Symbol today(Core.Today today) {
        return scene.leaves().today();
    }

    @Override
    public Symbol factRead(Core.FactRead read) {
        return scene.leaves().fact(plan.facts().get(read.slot()).declaration().id(), read.type());
    }

    @Override
    public Symbol parameterRead(Core.ParameterRead read) {
        return plan.parameters()
                .get(read.slot())
                .value()
                .map(scene.leaves()::constant)
                .orElseGet(() -> Symbol.of(logic.no(), anything(read.type()), logic));
    }

    /** What stands in the place of a value that is never known. */
    private Content anything(Type type) {
        Type present = type instanceof Type.OptionalOf optional ? optional.value() : type;
        if (present == Scalar.BOOLEAN) {
            return new Content.Truthful(logic.no());
        }
        if (present instanceof Type.SetOf) {
            return new Content.SetOf(new Universe("", List.of(), true), List.of(), List.of());
        }
        if (present == Scalar.TEXT || present instanceof Type.Enumeration) {
            return new Content.Choice(Map::of);
        }
        return new Content.Numeric(Linear.ZERO);
    }

    @Override
    public Symbol cellRead(Core.CellRead read) {
        return cells.cell(read.cell());
    }

    @Override
    public Symbol variableRead(Core.VariableRead read) {
        Symbol element = scope.variables().get(read.variable().index());
        if (element == null) {
            throw new IllegalArgumentException(
                    "not in scope: " + read.variable().name());
        }
        return element;
    }

    @Override
    public Symbol fieldRead(Core.FieldRead read) {
        Symbol target = evaluate(read.target());
        Symbol field = ((Content.RecordOf) target.content()).fields().apply(read.field(), read.type());
        return new Symbol(logic.and(target.present(logic), field.known()), field.none(), field.content());
    }

    @Override
    public Symbol not(Core.Not not) {
        Symbol operand = evaluate(not.operand());
        return truth(operand.isFalse(logic), operand.isTrue(logic));
    }

    @Override
    public Symbol junction(Core.Junction junction) {
        return join(
                junction.connective(),
                logic.yes(),
                evaluateAll(junction.operands()).stream()
                        .map(operand -> new Content.Guarded(logic.yes(), operand))
                        .toList());
    }

    private Symbol join(Connective connective, Formula present, List<Content.Guarded> operands) {
        boolean isOr = connective == Connective.OR;
        List<Formula> decisive = new ArrayList<>();
        List<Formula> neutral = new ArrayList<>();
        for (Content.Guarded operand : operands) {
            Formula isTrue = operand.value().isTrue(logic);
            Formula isFalse = operand.value().isFalse(logic);
            decisive.add(logic.and(operand.condition(), isOr ? isTrue : isFalse));
            neutral.add(logic.implies(operand.condition(), isOr ? isFalse : isTrue));
        }
        Formula settled = logic.and(present, logic.or(decisive));
        Formula other = logic.and(present, logic.and(neutral));
        return isOr ? truth(settled, other) : truth(other, settled);
    }

    @Override
    public Symbol quantified(Core.Quantified quantified) {
        Domain domain = domain(evaluate(quantified.domain()));
        return join(
                quantified.connective(),
                domain.present(),
                each(quantified, quantified.variable().index(), quantified.condition(), domain));
    }

    /** A condition on each element. */
    private List<Content.Guarded> each(Core binder, int variable, Core condition, Domain domain) {
        List<Content.Guarded> truths = new ArrayList<>();
        for (Content.Guarded element : domain.elements()) {
            // Where the collection is not known, no condition on its elements is evaluated at all.
            Content.Guarded seen =
                    new Content.Guarded(logic.and(domain.present(), element.condition()), element.value());
            Scope inner = scope.with(variable, binder, truths.size(), seen, logic);
            Symbol truth = new Evaluator(scene, plan, cells, recorder, inner).evaluate(condition);
            truths.add(new Content.Guarded(element.condition(), truth));
        }
        return truths;
    }

    private Domain domain(Symbol collection) {
        Formula present = collection.present(logic);
        if (collection.content() instanceof Content.ListOf list) {
            scene.needs().condition(list.list());
            return new Domain(present, elements(list.list()));
        }
        Content.SetOf set = (Content.SetOf) collection.content();
        equality.need(set);
        return new Domain(present, sets.elements(set));
    }

    private static List<Content.Guarded> elements(SymbolicList list) {
        List<Content.Guarded> elements = new ArrayList<>();
        for (int i = 0; i < list.present().size(); i++) {
            elements.add(
                    new Content.Guarded(list.present().get(i), list.elements().get(i)));
        }
        return elements;
    }

    @Override
    public Symbol count(Core.Count count) {
        Symbol collection = evaluate(count.domain());
        List<Content.Guarded> elements;
        List<Linear> times = new ArrayList<>();
        if (collection.content() instanceof Content.ListOf list) {
            scene.needs().count(list.list(), count.filter().isPresent());
            elements = elements(list.list());
            times.addAll(list.list().times().get());
        } else {
            Content.SetOf set = (Content.SetOf) collection.content();
            if (!set.universe().isWhole()) {
                scene.needs()
                        .never("it counts the elements of a set of "
                                + set.universe().name() + "s");
            }
            elements = sets.distinct(set);
            elements.forEach(element -> times.add(Linear.constant(Rational.ONE)));
        }
        List<Content.Guarded> counted = count.filter()
                .map(filter -> each(
                        count,
                        filter.variable().index(),
                        filter.condition(),
                        new Domain(collection.present(logic), elements)))
                .orElseGet(() -> elements.stream()
                        .map(element -> new Content.Guarded(element.condition(), condition(logic.yes(), logic.yes())))
                        .toList());
        List<Formula> decided = new ArrayList<>();
        Linear sum = Linear.ZERO;
        for (int i = 0; i < counted.size(); i++) {
            Symbol truth = counted.get(i).value();
            Formula condition = counted.get(i).condition();
            decided.add(logic.implies(condition, logic.or(truth.isTrue(logic), truth.isFalse(logic))));
            sum = sum.plus(share(logic.and(condition, truth.isTrue(logic)), times.get(i)));
        }
        return Symbol.of(logic.and(collection.present(logic), logic.and(decided)), new Content.Numeric(sum), logic);
    }

    /** So many if a condition holds, else none. */
    private Linear share(Formula condition, Linear times) {
        if (condition.equals(logic.no())) {
            return Linear.ZERO;
        }
        if (condition.equals(logic.yes())) {
            return times;
        }
        Linear share = scene.numbers()
                .variable(
                        true,
                        Optional.of(Rational.ZERO),
                        Optional.of(times.isConstant() ? times.constant() : Rational.of(Integer.MAX_VALUE)),
                        Rational.ZERO);
        logic.axiom(logic.implies(condition, scene.numbers().equal(share, times)));
        logic.axiom(logic.or(condition, scene.numbers().isZero(share)));
        return share;
    }

    /** Under which a value is known with all its parts. */
    private Formula complete(Symbol symbol) {
        if (!(symbol.content() instanceof Content.ListOf list)) {
            return symbol.known();
        }
        scene.needs().condition(list.list());
        return logic.and(
                symbol.known(),
                logic.or(
                        symbol.none(),
                        logic.and(elements(list.list()).stream()
                                .map(element -> logic.implies(element.condition(), complete(element.value())))
                                .toList())));
    }

    @Override
    public Symbol operation(Core.Operation operation) {
        List<Symbol> operands = evaluateAll(operation.operands());
        Formula complete = logic.and(operands.stream().map(this::complete).toList());
        if (operation.operator().takesNone()) {
            return comparison(operation.operator(), complete, operands.get(0), operands.get(1));
        }
        Formula present = logic.and(
                complete,
                logic.and(operands.stream()
                        .map(operand -> logic.not(operand.none()))
                        .toList()));
        return onValues(
                operation, present, operands.stream().map(Symbol::content).toList());
    }

    private Symbol comparison(Operator operator, Formula complete, Symbol left, Symbol right) {
        Formula bothPresent = logic.and(logic.not(left.none()), logic.not(right.none()));
        boolean isEquality = operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
        Formula holds = isEquality
                ? logic.or(
                        logic.and(left.none(), right.none()),
                        logic.and(bothPresent, equality.same(left.content(), right.content())))
                : logic.and(bothPresent, isIn(left.content(), right.content()));
        boolean isNegated = operator == Operator.NOT_EQUAL || operator == Operator.NOT_IN;
        return condition(complete, isNegated ? logic.not(holds) : holds);
    }

    private Formula isIn(Content value, Content collection) {
        if (collection instanceof Content.SetOf set) {
            equality.need(set);
            return sets.contains(set, value);
        }
        SymbolicList list = ((Content.ListOf) collection).list();
        scene.needs().condition(list);
        return logic.or(elements(list).stream()
                .map(element -> logic.and(
                        element.condition(), equality.same(element.value().content(), value)))
                .toList());
    }

    private Symbol onValues(Core.Operation operation, Formula present, List<Content> values) {
        Operator operator = operation.operator();
        return switch (operator) {
            case LESS -> condition(present, scene.numbers().less(term(values, 0), term(values, 1)));
            case LESS_OR_EQUAL -> condition(present, scene.numbers().atMost(term(values, 0), term(values, 1)));
            case GREATER -> condition(present, scene.numbers().less(term(values, 1), term(values, 0)));
            case GREATER_OR_EQUAL -> condition(present, scene.numbers().atMost(term(values, 1), term(values, 0)));
            case STARTS_WITH, ENDS_WITH, CONTAINS -> condition(present, related(operator, values));
            case LENGTH -> Symbol.of(present, new Content.Numeric(scene.texts().length(options(values, 0))), logic);
            case LOWER -> {
                Map<Value, Formula> lower = scene.texts().lower(options(values, 0));
                yield Symbol.of(present, new Content.Choice(() -> lower), logic);
            }
            case SET -> {
                List<Content.Guarded> elements = values.stream()
                        .map(value -> new Content.Guarded(logic.yes(), Symbol.of(logic.yes(), value, logic)))
                        .toList();
                yield Symbol.of(
                        present, new Content.SetOf(new Universe("", List.of(), true), List.of(), elements), logic);
            }
            case UNION -> Symbol.of(present, sets.union(set(values, 0), set(values, 1)), logic);
            case WITHOUT -> Symbol.of(present, sets.filtered(set(values, 0), set(values, 1), false), logic);
            case INTERSECT -> Symbol.of(present, sets.filtered(set(values, 0), set(values, 1), true), logic);
            case SUBSET_OF -> {
                equality.need(set(values, 0));
                yield condition(present, sets.subset(set(values, 0), set(values, 1)));
            }
            default ->
                new Sums(scene)
                        .apply(operator, present, term(values, 0), values.size() > 1 ? term(values, 1) : Linear.ZERO);
        };
    }

    private Formula related(Operator operator, List<Content> values) {
        return scene.texts()
                .related(options(values, 0), options(values, 1), operator.name(), (a, b) -> switch (operator) {
                    case STARTS_WITH -> a.startsWith(b);
                    case ENDS_WITH -> a.endsWith(b);
                    default -> a.contains(b);
                });
    }

    private static Linear term(List<Content> values, int index) {
        return ((Content.Numeric) values.get(index)).term();
    }

    private static Map<Value, Formula> options(List<Content> values, int index) {
        return ((Content.Choice) values.get(index)).options().get();
    }

    private static Content.SetOf set(List<Content> values, int index) {
        return (Content.SetOf) values.get(index);
    }

    @Override
    public Symbol matches(Core.Matches matches) {
        Symbol operand = evaluate(matches.operand());
        Formula holds = scene.texts()
                .has(
                        ((Content.Choice) operand.content()).options().get(),
                        "matches " + matches.source(),
                        matches.pattern()::isFoundIn);
        return condition(operand.present(logic), holds);
    }

    @Override
    public Symbol stateTest(Core.StateTest test) {
        Symbol operand = evaluate(test.operand());
        return switch (test.state()) {
            case KNOWN, UNKNOWN ->
                condition(logic.yes(), test.negated() ? logic.not(operand.known()) : operand.known());
            case NONE -> condition(operand.known(), test.negated() ? logic.not(operand.none()) : operand.none());
            case EMPTY -> {
                Formula isEmpty = isEmpty(operand.content());
                yield condition(operand.present(logic), test.negated() ? logic.not(isEmpty) : isEmpty);
            }
        };
    }

    private Formula isEmpty(Content content) {
        if (content instanceof Content.ListOf list) {
            scene.needs().condition(list.list());
            return logic.not(logic.or(list.list().present()));
        }
        if (content instanceof Content.SetOf set) {
            equality.need(set);
            return sets.isEmpty(set);
        }
        return ((Content.Choice) content).is(new Value.Text(""), logic);
    }

    @Override
    public Symbol outcome(Core.Outcome outcome) {
        Outcomes.OfClause clause = cells.outcomes(outcome.clause());
        return switch (outcome.test()) {
            case UNDECIDED -> condition(logic.yes(), clause.undecided());
            case NOT_APPLICABLE -> condition(logic.yes(), clause.notApplicable());
            case VIOLATED -> condition(logic.not(clause.undecided()), clause.violated());
            case COMPLIES ->
                condition(logic.not(clause.undecided()), logic.not(logic.or(clause.violated(), clause.notFollowed())));
        };
    }
}
