package dev.proviso.dsl.random;

import dev.proviso.model.fact.FieldDeclaration;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Type.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Makes well-typed expressions, as text. */
final class RandomExpressions {

    /** Something that can be read by name, or a field of it. */
    private record Place(String text, Type type) {}

    private final Choices choices;
    private final boolean asksWhatIsKnown;
    private final List<Place> places = new ArrayList<>();
    private final List<String> clauses = new ArrayList<>();
    private int variables;

    /** @param asksWhatIsKnown whether expressions may look at knowledge itself: without that, they are monotone */
    RandomExpressions(Choices choices, boolean asksWhatIsKnown) {
        this.choices = choices;
        this.asksWhatIsKnown = asksWhatIsKnown;
    }

    /** From now on expressions may read this name, and the fields of what it stands for. */
    void declare(String name, Type type) {
        places.add(new Place(name, type));
        if (type instanceof Type.Structure structure) {
            for (FieldDeclaration field : structure.fields()) {
                places.add(new Place(name + "." + field.name(), field.type()));
            }
        }
    }

    /** From now on expressions may ask for the outcome of this clause. */
    void declareClause(String label) {
        clauses.add(label);
    }

    /** A condition. */
    String condition(int depth) {
        List<Supplier<String>> forms = new ArrayList<>();
        forms.add(() -> atom(depth));
        if (depth > 0) {
            forms.add(() -> atom(depth));
            forms.add(() -> "(" + condition(depth - 1) + " and " + condition(depth - 1) + ")");
            forms.add(() -> "(" + condition(depth - 1) + " or " + condition(depth - 1) + ")");
            forms.add(() -> "not " + atom(depth - 1));
            forms.add(() -> "(" + condition(depth - 1) + " implies " + condition(depth - 1) + ")");
            forms.add(() -> quantified(depth));
            forms.add(() -> guarded(depth));
        }
        return choices.pick(forms).get();
    }

    /** A condition that needs no brackets before {@code and}. */
    private String atom(int depth) {
        List<Supplier<String>> forms = new ArrayList<>();
        forms.add(() -> leaf(Scalar.BOOLEAN, "true"));
        forms.add(() -> "(" + comparison(depth) + ")");
        forms.add(() -> "(" + comparison(depth) + ")");
        forms.add(() -> "(" + membership(depth) + ")");
        forms.add(() -> "(" + onOptional() + ")");
        forms.add(() -> "(" + onText(depth) + ")");
        if (!clauses.isEmpty()) {
            forms.add(this::outcome);
        }
        if (asksWhatIsKnown) {
            forms.add(() -> "(" + place() + choices.pick(List.of(" is known", " is unknown")) + ")");
        }
        return choices.pick(forms).get();
    }

    private String outcome() {
        List<String> tests = asksWhatIsKnown
                ? List.of("violated", "complies", "undecided", "not_applicable")
                : List.of("violated", "complies");
        return choices.pick(tests) + "(" + choices.pick(clauses) + ")";
    }

    private String comparison(int depth) {
        Scalar type = choices.pick(
                List.of(Scalar.INTEGER, Scalar.BOOLEAN, Scalar.DATE, Scalar.DECIMAL, Scalar.DURATION, Scalar.TEXT));
        boolean isOrdered = type != Scalar.BOOLEAN && type != Scalar.TEXT;
        String operator = choices.pick(isOrdered ? List.of("=", "<", "<=", ">", ">=", "!=") : List.of("=", "!="));
        return value(type, depth - 1) + " " + operator + " " + value(type, depth - 1);
    }

    /** Enumerations and sets of them, which only have meaning beside something of their type. */
    private String membership(int depth) {
        List<Place> names = of(Type.Enumeration.class);
        List<Place> sets = ofNames();
        List<Supplier<String>> forms = new ArrayList<>();
        forms.add(() -> leaf(Scalar.BOOLEAN, "true"));
        List<Place> singles = ofSingles();
        if (!singles.isEmpty()) {
            forms.add(() -> inSingles(choices.pick(singles), depth));
        }
        if (!names.isEmpty()) {
            forms.add(() -> compareName(choices.pick(names)));
            forms.add(() -> compareName(choices.pick(names)));
        }
        if (!sets.isEmpty()) {
            forms.add(() -> name(sets) + choices.pick(List.of(" in ", " not in ")) + set(sets, depth));
            forms.add(() -> set(sets, depth) + choices.pick(List.of(" subset of ", " = ")) + set(sets, depth));
            forms.add(() -> set(sets, depth) + choices.pick(List.of(" is empty", " is not empty")));
        }
        if (!names.isEmpty() && !sets.isEmpty()) {
            forms.add(() -> choices.pick(names).text() + " in " + set(sets, depth));
        }
        List<Place> lists = of(Type.ListOf.class);
        if (!lists.isEmpty()) {
            forms.add(() -> choices.pick(lists).text() + " is empty");
        }
        return choices.pick(forms).get();
    }

    /** Sets of names: all of one enumeration. */
    private List<Place> ofNames() {
        return of(Type.SetOf.class).stream()
                .filter(place -> ((Type.SetOf) place.type()).element() instanceof Type.Enumeration)
                .toList();
    }

    /** Lists and sets of scalars. */
    private List<Place> ofSingles() {
        List<Place> all = new ArrayList<>(of(Type.ListOf.class));
        all.addAll(of(Type.SetOf.class));
        return all.stream().filter(place -> element(place) instanceof Scalar).toList();
    }

    private static Type element(Place collection) {
        return collection.type() instanceof Type.ListOf list
                ? list.element()
                : ((Type.SetOf) collection.type()).element();
    }

    private String inSingles(Place place, int depth) {
        Scalar element = (Scalar) element(place);
        List<Place> alike = places.stream()
                .filter(other -> other.type().equals(place.type()))
                .toList();
        List<Supplier<String>> forms = new ArrayList<>();
        forms.add(() -> value(element, depth - 1) + choices.pick(List.of(" in ", " not in ")) + place.text());
        forms.add(() -> place.text()
                + choices.pick(List.of(" = ", " != "))
                + choices.pick(alike).text());
        if (place.type() instanceof Type.SetOf) {
            forms.add(() -> place.text()
                    + choices.pick(List.of(" subset of ", " = "))
                    + "("
                    + choices.pick(alike).text()
                    + choices.pick(List.of(" union ", " intersect ", " without "))
                    + "{"
                    + value(element, depth - 1)
                    + ", "
                    + literal(element)
                    + "})");
        }
        return choices.pick(forms).get();
    }

    private String compareName(Place place) {
        Type.Enumeration enumeration = (Type.Enumeration) place.type();
        String name = choices.pick(enumeration.values()).name();
        String another = choices.pick(enumeration.values()).name();
        return place.text()
                + choices.pick(
                        List.of(" = " + name, " != " + name, " in {" + another + "}", " not in {" + another + "}"));
    }

    private String name(List<Place> sets) {
        Type.SetOf set = (Type.SetOf) sets.get(0).type();
        return choices.pick(((Type.Enumeration) set.element()).values()).name();
    }

    private String set(List<Place> sets, int depth) {
        String place = choices.pick(sets).text();
        if (depth < 1 || choices.percent(50)) {
            return place;
        }
        return "(" + place + choices.pick(List.of(" union ", " intersect ", " without "))
                + choices.pick(List.of(set(sets, depth - 1), "{" + name(sets) + "}")) + ")";
    }

    private String onOptional() {
        List<Place> optionals = of(Type.OptionalOf.class);
        if (optionals.isEmpty()) {
            return leaf(Scalar.BOOLEAN, "false");
        }
        Place place = choices.pick(optionals);
        List<String> forms = new ArrayList<>(List.of(place.text() + " is none", place.text() + " is not none"));
        Type present = ((Type.OptionalOf) place.type()).value();
        if (present instanceof Type.Enumeration enumeration) {
            forms.add(place.text() + " = " + choices.pick(enumeration.values()).name());
        } else if (present instanceof Scalar scalar) {
            forms.add(place.text() + " != " + value(scalar, 0));
        }
        return neutral(choices.pick(forms));
    }

    /**
     * The same condition, in a form from which the checker learns nothing about what is none: what is made beside it may ask
     * whether the same thing is none.
     */
    private static String neutral(String condition) {
        return "((" + condition + " or false) and true)";
    }

    /** An optional value that is asked about first, and then used. */
    private String guarded(int depth) {
        List<Place> optionals = of(Type.OptionalOf.class);
        if (optionals.isEmpty()) {
            return atom(depth);
        }
        Place place = choices.pick(optionals);
        Type present = ((Type.OptionalOf) place.type()).value();
        List<Place> outer = List.copyOf(places);
        places.remove(place);
        declare(place.text(), present);
        String inner = condition(depth - 1);
        places.clear();
        places.addAll(outer);
        return neutral(choices.pick(List.of(
                "(" + place.text() + " is not none and " + inner + ")",
                "(" + place.text() + " is none or " + inner + ")",
                "(" + place.text() + " is not none implies " + inner + ")")));
    }

    private String onText(int depth) {
        List<String> operators = List.of(" starts with ", " ends with ", " contains ");
        String left = value(Scalar.TEXT, depth - 1);
        return choices.percent(30)
                ? left + " matches " + choices.pick(List.of("\"a\"", "\"^[a-z]*$\"", "\"(a|b)+\""))
                : left + choices.pick(operators) + value(Scalar.TEXT, depth - 1);
    }

    private String quantified(int depth) {
        List<Place> domains = new ArrayList<>(of(Type.ListOf.class));
        domains.addAll(of(Type.SetOf.class));
        if (domains.isEmpty()) {
            return atom(depth);
        }
        String quantifier = choices.pick(List.of("some", "every", "no"));
        return "(" + quantifier + " " + bound(choices.pick(domains), " satisfies ", depth - 1) + ")";
    }

    /** {@code x in xs satisfies …}. */
    private String bound(Place domain, String word, int depth) {
        Type element =
                domain.type() instanceof Type.ListOf list ? list.element() : ((Type.SetOf) domain.type()).element();
        String variable = "x" + variables++;
        int known = places.size();
        declare(variable, element);
        // The element comes first among the things to read, so that most conditions look at it.
        List<Place> outer = new ArrayList<>(places.subList(0, known));
        List<Place> inner = new ArrayList<>(places.subList(known, places.size()));
        places.clear();
        places.addAll(inner);
        places.addAll(outer);
        String condition = condition(depth);
        places.clear();
        places.addAll(outer);
        return variable + " in " + domain.text() + word + condition;
    }

    /** A value of a type without parts. */
    String value(Scalar type, int depth) {
        if (type == Scalar.BOOLEAN) {
            return depth > 0 ? "(" + condition(depth - 1) + ")" : leaf(type, "true");
        }
        if (depth <= 0 || choices.percent(40)) {
            return leaf(type, literal(type));
        }
        return "(" + computed(type, depth) + ")";
    }

    private String computed(Scalar type, int depth) {
        return switch (type) {
            case INTEGER -> {
                List<Supplier<String>> forms = new ArrayList<>();
                forms.add(() -> arithmetic(type, depth));
                forms.add(() -> "length(" + value(Scalar.TEXT, depth - 1) + ")");
                forms.add(() -> "-" + leaf(type, literal(type)));
                List<Place> lists = new ArrayList<>(of(Type.ListOf.class));
                lists.addAll(of(Type.SetOf.class));
                if (!lists.isEmpty()) {
                    forms.add(() -> "count(" + choices.pick(lists).text() + ")");
                    forms.add(() -> "count(" + bound(choices.pick(lists), " where ", depth - 1) + ")");
                }
                yield choices.pick(forms).get();
            }
            case DECIMAL ->
                choices.percent(30)
                        ? value(Scalar.INTEGER, depth - 1) + " / (0.0 + " + value(Scalar.DECIMAL, depth - 1) + ")"
                        : arithmetic(type, depth);
            case DATE ->
                value(type, depth - 1) + choices.pick(List.of(" + ", " - ")) + value(Scalar.DURATION, depth - 1);
            case DURATION -> {
                if (choices.percent(50)) {
                    yield value(Scalar.DATE, depth - 1) + " - " + value(Scalar.DATE, depth - 1);
                }
                yield choices.percent(30)
                        ? value(type, depth - 1) + " * " + value(Scalar.INTEGER, depth - 1)
                        : value(type, depth - 1) + choices.pick(List.of(" + ", " - ")) + value(type, depth - 1);
            }
            case TEXT -> "lower(" + value(type, depth - 1) + ")";
            case BOOLEAN -> condition(depth);
        };
    }

    private String arithmetic(Scalar type, int depth) {
        return value(type, depth - 1) + choices.pick(List.of(" + ", " - ", " * ")) + value(type, depth - 1);
    }

    private String literal(Scalar type) {
        return switch (type) {
            case BOOLEAN -> choices.pick(List.of("true", "false"));
            case INTEGER -> choices.pick(List.of("1", "0", "2", "9223372036854775807"));
            case DECIMAL -> choices.pick(List.of("1.5", "0.0", "0.1"));
            case TEXT -> choices.pick(List.of("\"a\"", "\"\"", "\"AB\""));
            case DATE -> choices.pick(List.of("2026-01-02", "2026-02-28", "today"));
            case DURATION -> choices.pick(List.of("1 day", "30 days", "36 hours"));
        };
    }

    /** Something of a type that can be read, most often, else the literal. */
    private String leaf(Scalar type, String literal) {
        List<Place> fitting =
                places.stream().filter(place -> place.type() == type).toList();
        return fitting.isEmpty() || choices.percent(10)
                ? literal
                : choices.pick(fitting).text();
    }

    private String place() {
        return choices.pick(places).text();
    }

    private List<Place> of(Class<? extends Type> kind) {
        return places.stream().filter(place -> kind.isInstance(place.type())).toList();
    }
}
