package dev.proviso.dsl.check;

import dev.proviso.dsl.syntax.Expression;
import dev.proviso.dsl.syntax.TextSpan;
import dev.proviso.model.document.NodeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What expressions read: the first parts of all names, definitions, outcomes. */
final class Reads {

    private Reads() {}

    /** The names of an expression, without what stands behind their dots. */
    static Set<String> names(Expression expression) {
        Set<String> names = new LinkedHashSet<>();
        collectNames(expression, names);
        return names;
    }

    private static void collectNames(Expression expression, Set<String> names) {
        if (expression instanceof Expression.Name name) {
            names.add(name.text());
        } else if (expression instanceof Expression.Access access) {
            collectNames(access.target(), names);
        } else if (expression instanceof Expression.Unary unary) {
            collectNames(unary.operand(), names);
        } else if (expression instanceof Expression.Binary binary) {
            collectNames(binary.left(), names);
            collectNames(binary.right(), names);
        } else if (expression instanceof Expression.StateTest test) {
            collectNames(test.operand(), names);
        } else if (expression instanceof Expression.Quantified quantified) {
            collectNames(quantified.domain(), names);
            collectNames(quantified.condition(), names);
        } else if (expression instanceof Expression.Count count) {
            collectNames(count.domain(), names);
            count.binding().ifPresent(binding -> collectNames(binding.condition(), names));
        } else if (expression instanceof Expression.SetLiteral set) {
            set.elements().forEach(element -> collectNames(element, names));
        } else if (expression instanceof Expression.Call call) {
            call.arguments().forEach(argument -> collectNames(argument, names));
        }
    }

    /** The clauses whose outcomes an expression asks for, each with the place of the question. */
    static Map<NodeId, TextSpan> outcomes(Typed expression) {
        Map<NodeId, TextSpan> outcomes = new LinkedHashMap<>();
        forEach(expression, typed -> {
            if (typed instanceof Typed.Outcome outcome) {
                outcomes.putIfAbsent(outcome.clause(), outcome.span());
            }
        });
        return outcomes;
    }

    /** The definitions that an expression reads, each with the place. */
    static Map<String, TextSpan> definitions(Typed expression) {
        Map<String, TextSpan> definitions = new LinkedHashMap<>();
        forEach(expression, typed -> {
            if (typed instanceof Typed.DefinitionRead read) {
                definitions.putIfAbsent(read.name(), read.span());
            }
        });
        return definitions;
    }

    /** The conditions of a rule. */
    static List<Typed> conditions(TypedRule rule) {
        List<Typed> conditions = new ArrayList<>();
        rule.appliesWhen().ifPresent(conditions::add);
        for (TypedRule.Requirement requirement : rule.requirements()) {
            conditions.add(requirement.condition());
            requirement.unless().ifPresent(unless -> conditions.add(unless.condition()));
        }
        return conditions;
    }

    private static void forEach(Typed typed, Consumer<Typed> action) {
        action.accept(typed);
        parts(typed).forEach(part -> forEach(part, action));
    }

    private static Stream<Typed> parts(Typed typed) {
        if (typed instanceof Typed.FieldRead field) {
            return Stream.of(field.target());
        }
        if (typed instanceof Typed.Unary unary) {
            return Stream.of(unary.operand());
        }
        if (typed instanceof Typed.Binary binary) {
            return Stream.of(binary.left(), binary.right());
        }
        if (typed instanceof Typed.Widened widened) {
            return Stream.of(widened.operand());
        }
        if (typed instanceof Typed.Matches matches) {
            return Stream.of(matches.operand());
        }
        if (typed instanceof Typed.Mentions mentions) {
            return Stream.of(mentions.operand());
        }
        if (typed instanceof Typed.StateTest test) {
            return Stream.of(test.operand());
        }
        if (typed instanceof Typed.Quantified quantified) {
            return Stream.of(quantified.domain(), quantified.condition());
        }
        if (typed instanceof Typed.Count count) {
            return Stream.concat(Stream.of(count.domain()), count.filter().map(Typed.Filter::condition).stream());
        }
        if (typed instanceof Typed.SetLiteral set) {
            return set.elements().stream();
        }
        return typed instanceof Typed.Call call ? Stream.of(call.argument()) : Stream.empty();
    }
}
