package dev.proviso.dsl.check;

import dev.proviso.dsl.check.TypedPolicy.TypedAggravation;
import dev.proviso.dsl.check.TypedPolicy.TypedDefinition;
import dev.proviso.dsl.check.TypedPolicy.TypedNorm;
import dev.proviso.dsl.check.TypedPolicy.TypedParameter;
import dev.proviso.dsl.syntax.DiagnosticKind;
import dev.proviso.dsl.syntax.Expression;
import dev.proviso.dsl.syntax.Limits;
import dev.proviso.dsl.syntax.Parser;
import dev.proviso.dsl.syntax.Reading;
import dev.proviso.dsl.syntax.Rule;
import dev.proviso.dsl.syntax.RuleSource;
import dev.proviso.dsl.syntax.TextSpan;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.document.Definition;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.Parameter;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.document.Sanction;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Resolves the names and checks the types of a whole policy, or of one expression. Everything wrong is reported in one go; a
 * mistake in a definition is not told again where the definition is read.
 */
public final class Checker {

    private final Parser parser;
    private final Report report;

    private Checker(Limits limits) {
        this.parser = new Parser(limits);
        this.report = new Report(limits);
    }

    /**
     * All rules, definitions, parameters and aggravations of a revision, within the standard limits.
     *
     * @throws CancellationException if the thread is interrupted meanwhile
     */
    public static Checked<TypedPolicy> check(Policy policy, Revision revision) {
        return check(policy, revision, Limits.STANDARD);
    }

    /** All rules, definitions, parameters and aggravations of a revision. */
    public static Checked<TypedPolicy> check(Policy policy, Revision revision, Limits limits) {
        return new Checker(limits).policy(policy, revision);
    }

    /** One expression that sees nothing but a vocabulary. */
    public static Checked<Typed> expression(Vocabulary vocabulary, RuleText text) {
        return new Checker(Limits.STANDARD)
                .lone(new Symbols(vocabulary, Map.of(), Map.of()), Clauses.none(), text, false);
    }

    /** One expression that sees all that the rules of a policy see. */
    public static Checked<Typed> expression(TypedPolicy policy, RuleText text) {
        return new Checker(Limits.STANDARD).lone(symbols(policy), Clauses.of(policy.revision()), text, false);
    }

    /** One expression that must be true or false, and sees all that the rules of a policy see. */
    public static Checked<Typed> condition(TypedPolicy policy, RuleText text) {
        return new Checker(Limits.STANDARD).lone(symbols(policy), Clauses.of(policy.revision()), text, true);
    }

    private static Symbols symbols(TypedPolicy policy) {
        Map<String, Optional<Type>> definitions = new LinkedHashMap<>();
        for (TypedDefinition definition : policy.definitions()) {
            definitions.put(
                    definition.definition().name(),
                    Optional.of(definition.expression().type()));
        }
        Map<String, Optional<Type>> parameters = new LinkedHashMap<>();
        for (TypedParameter parameter : policy.parameters()) {
            parameters.put(parameter.parameter().name(), Optional.of(parameter.type()));
        }
        return new Symbols(policy.policy().vocabulary(), definitions, parameters);
    }

    private Checked<Typed> lone(Symbols symbols, Clauses clauses, RuleText text, boolean condition) {
        Optional<Typed> typed = expression(symbols, clauses, text, condition);
        return typed.map(t -> Checked.of(t, report.inOrder())).orElseGet(() -> Checked.failed(report.inOrder()));
    }

    private Optional<Typed> expression(Symbols symbols, Clauses clauses, RuleText text, boolean condition) {
        Reading<Expression> read = parser.readExpression(text);
        RuleSource source = new RuleSource(text);
        report.addAll(source, read);
        ExpressionChecker checker = new ExpressionChecker(symbols, clauses, source, report);
        return read.tree()
                .flatMap(expression -> condition
                        ? checker.condition(expression, Scope.OUTERMOST)
                        : checker.check(expression, Expectation.Silence.NOTHING, Scope.OUTERMOST))
                .filter(typed -> read.isWhole());
    }

    private Checked<TypedPolicy> policy(Policy policy, Revision revision) {
        Vocabulary vocabulary = policy.vocabulary();
        Clauses clauses = Clauses.of(revision);
        String address = revision.address().toString();
        ParameterChecker parameterChecker = new ParameterChecker(parser, vocabulary, address, report);
        names(policy, revision, parameterChecker);

        Map<String, Optional<Type>> parameterTypes = new LinkedHashMap<>();
        List<TypedParameter> parameters = new ArrayList<>();
        for (Parameter parameter : revision.parameters()) {
            Optional<TypedParameter> typed = parameterChecker.check(parameter);
            parameterTypes.put(parameter.name(), typed.map(TypedParameter::type));
            typed.ifPresent(parameters::add);
        }
        Map<String, Optional<Type>> definitionTypes = new LinkedHashMap<>();
        List<TypedDefinition> definitions = new DefinitionChecker(parser, vocabulary, clauses, report)
                .check(revision.definitions(), parameterTypes, definitionTypes);
        Symbols symbols = new Symbols(vocabulary, definitionTypes, parameterTypes);

        List<TypedNorm> norms = new ArrayList<>();
        for (Norm norm : revision.norms()) {
            norm(norm, symbols, clauses).ifPresent(norms::add);
        }
        List<TypedNorm> ordered = new OutcomeOrder(definitions, clauses, report).of(norms);
        List<TypedAggravation> aggravations = aggravations(revision, symbols, clauses);
        return Checked.of(
                new TypedPolicy(policy, revision, parameters, definitions, ordered, aggravations), report.inOrder());
    }

    private void names(Policy policy, Revision revision, ParameterChecker parameters) {
        DeclaredNames names = new DeclaredNames(policy.vocabulary(), report);
        for (Parameter parameter : revision.parameters()) {
            names.declare(parameter.name(), "a parameter", parameters.place(parameter));
        }
        for (Definition definition : revision.definitions()) {
            names.declare(definition.name(), "a definition", definition.expression());
        }
        names.warnOfUnspeakable(policy.id() + "/vocabulary.yaml");
    }

    private Optional<TypedNorm> norm(Norm norm, Symbols symbols, Clauses clauses) {
        if (norm.rule().isEmpty() || report.isFull()) {
            return Optional.empty();
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
        RuleText text = norm.rule().get();
        RuleSource source = new RuleSource(text);
        switch (norm.effective()) {
            case PERMISSION, POWER, CONSTITUTIVE, STATEMENT ->
                report.add(
                        source,
                        DiagnosticKind.RULE_WITHOUT_VERDICT,
                        new TextSpan(0, 0),
                        "the norm '" + norm.id() + "' has a rule, and a norm of its modality has no verdict",
                        Optional.of("leave the rule out, or correct the modality"));
            default -> {}
        }
        Reading<Rule> read = parser.readRule(text);
        report.addAll(source, read);
        return read.tree()
                .flatMap(rule -> new RuleChecker(norm, symbols, clauses, source, report).check(rule))
                .filter(rule -> read.isWhole())
                .map(rule -> new TypedNorm(norm, rule));
    }

    private List<TypedAggravation> aggravations(Revision revision, Symbols symbols, Clauses clauses) {
        List<TypedAggravation> aggravations = new ArrayList<>();
        for (Sanction sanction : revision.sanctions()) {
            for (int i = 0; i < sanction.aggravatedBy().size(); i++) {
                int index = i;
                sanction.aggravatedBy()
                        .get(i)
                        .when()
                        .flatMap(text -> expression(symbols, clauses, text, true))
                        .ifPresent(typed -> aggravations.add(new TypedAggravation(sanction.id(), index, typed)));
            }
        }
        return aggravations;
    }
}
