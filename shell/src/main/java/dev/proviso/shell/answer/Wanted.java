package dev.proviso.shell.answer;

import dev.proviso.dsl.finding.Comparison;
import dev.proviso.dsl.finding.Comparison.Operand;
import dev.proviso.dsl.finding.Comparison.Relation;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Value;
import dev.proviso.shell.evaluate.LastDay;
import dev.proviso.shell.facts.ValueText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a comparison of a rule asks for, in words for those who know no rule: behind the question of the fact that is to change. */
final class Wanted {

    private final Facts facts;
    private final ValueWords values;
    private final LastDay lastDay;
    private final Function<FactPath, String> question;

    /** @param question that the value at an address answers, with what tells its element of a list from others */
    Wanted(Facts facts, ValueWords values, LastDay lastDay, Function<FactPath, String> question) {
        this.facts = facts;
        this.values = values;
        this.lastDay = lastDay;
        this.question = question;
    }

    /** Empty for what only the rule itself says well. */
    Optional<Statement> of(Comparison comparison) {
        Operand left = comparison.left();
        if (left instanceof Operand.TimeBetween time) {
            return comparison
                    .right()
                    .filter(Operand.Fixed.class::isInstance)
                    .map(right -> ((Operand.Fixed) right).value())
                    .filter(Value.Duration.class::isInstance)
                    .flatMap(right -> new Deadline(facts, lastDay, question)
                            .of(time, comparison.relation(), ((Value.Duration) right).value()));
        }
        if (left instanceof Operand.Fact fact) {
            return demand(fact.path(), comparison).map(demand -> toBecome(fact.path(), demand));
        }
        if (left instanceof Operand.Size size) {
            return demand(size.path(), comparison).map(demand -> toBecome(size.path(), demand + " in number"));
        }
        if (left instanceof Operand.Length length) {
            return demand(length.path(), comparison)
                    .map(demand -> toBecome(length.path(), demand + " characters long"));
        }
        return left instanceof Operand.Fixed fixed
                ? comparison.right().flatMap(right -> held(fixed.value(), comparison, right))
                : Optional.empty();
    }

    private Statement toBecome(FactPath path, String demand) {
        return at(path, question.apply(path) + " – to become: " + demand + "; now: " + now(path));
    }

    static Statement at(FactPath path, String words) {
        return new Statement(words, Optional.of(path.toString()));
    }

    private String now(FactPath path) {
        FactValue value = facts.value(path);
        return value instanceof FactValue.Unknown ? "not known" : values.of(path, value);
    }

    /** That a list or set has certain elements. */
    private Optional<Statement> held(Value value, Comparison comparison, Operand right) {
        if (!(right instanceof Operand.Fact fact)) {
            return Optional.empty();
        }
        String asked = question.apply(fact.path());
        return switch (comparison.relation()) {
            case IN, SUBSET_OF ->
                Optional.of(at(
                        fact.path(),
                        asked
                                + (comparison.isNegated() ? " – not to have: " : " – to have: ")
                                + listed(fact.path(), value, " and ")));
            default -> Optional.empty();
        };
    }

    private Optional<String> demand(FactPath path, Comparison comparison) {
        return comparison.right().isPresent()
                ? comparison
                        .right()
                        .flatMap(right -> demand(path, comparison.relation(), comparison.isNegated(), right))
                : Optional.of(alone(comparison.relation(), comparison.isNegated()));
    }

    private static String alone(Relation relation, boolean isNegated) {
        return switch (relation) {
            case EMPTY -> isNegated ? "at least one" : "none";
            case NONE -> isNegated ? "something other than none" : "none";
            default -> isNegated ? "not known" : "known";
        };
    }

    private Optional<String> demand(FactPath path, Relation relation, boolean isNegated, Operand right) {
        if (right instanceof Operand.Fixed fixed) {
            return Optional.of(demand(path, relation, isNegated, fixed.value()));
        }
        boolean isDay = right instanceof Operand.Today
                || (right instanceof Operand.Fact fact && isDay(facts.value(fact.path())));
        return other(right).map(words -> (isNegated ? "not " : "") + relation(relation, isDay) + " " + words);
    }

    private static boolean isDay(FactValue value) {
        return value instanceof FactValue.Known known && known.value() instanceof Value.Date;
    }

    private Optional<String> other(Operand right) {
        if (right instanceof Operand.Today today) {
            return Optional.of(today.day().toString());
        }
        if (right instanceof Operand.Fact fact) {
            return Optional.of("the answer to “" + question.apply(fact.path()) + "”, " + now(fact.path()));
        }
        return right instanceof Operand.Size size
                ? Optional.of("the number of answers to “" + question.apply(size.path()) + "”")
                : Optional.empty();
    }

    private String demand(FactPath path, Relation relation, boolean isNegated, Value value) {
        String words = ValueText.of(value);
        return switch (relation) {
            case EQUAL -> (isNegated ? "anything but " : "") + values.of(path, FactValue.of(value));
            case IN -> (isNegated ? "none of " : "one of ") + listed(path, value, " or ");
            case SUBSET_OF -> (isNegated ? "something besides " : "nothing but ") + listed(path, value, " and ");
            case STARTS_WITH, ENDS_WITH, CONTAINS, MATCHES -> text(relation, isNegated) + " " + words;
            default -> relation(relation, value instanceof Value.Date) + " " + words;
        };
    }

    private static String text(Relation relation, boolean isNegated) {
        String verb = switch (relation) {
            case STARTS_WITH -> isNegated ? "begin with" : "begins with";
            case ENDS_WITH -> isNegated ? "end with" : "ends with";
            case CONTAINS -> isNegated ? "contain" : "contains";
            default -> isNegated ? "fit the pattern" : "fits the pattern";
        };
        return "a text that " + (isNegated ? "does not " : "") + verb;
    }

    private static String relation(Relation relation, boolean isDay) {
        return switch (relation) {
            case LESS -> isDay ? "before" : "less than";
            case LESS_OR_EQUAL -> isDay ? "no later than" : "at most";
            case GREATER -> isDay ? "after" : "more than";
            case GREATER_OR_EQUAL -> isDay ? "no earlier than" : "at least";
            case EQUAL -> "the same as";
            case IN -> "one of";
            case SUBSET_OF -> "nothing but";
            default -> text(relation, false);
        };
    }

    private String listed(FactPath path, Value value, String and) {
        List<Value> elements = value instanceof Value.SetOf set
                ? List.copyOf(set.elements())
                : value instanceof Value.ListOf list ? list.elements() : List.of(value);
        return values.joined(path, elements, and);
    }
}
