package dev.proviso.benchmarks.drools;

import dev.proviso.benchmarks.peers.PlainFacts;
import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.FieldDeclaration;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.type.FactType;

/** The facts as types that the rules declare: one for the app, with a field for each fact, and one for the elements of each list of records. */
final class DroolsTypes {

    static final String PACKAGE = "dev.proviso.benchmarks.drools.rules";
    static final String APP = "App";

    private DroolsTypes() {}

    /** The type of the elements of a list. */
    static String element(FactDeclaration list) {
        return "In_" + PlainFacts.variable(list);
    }

    static String declarations(Vocabulary vocabulary) {
        StringBuilder app = new StringBuilder("declare App\n  today : Long\n");
        StringBuilder elements = new StringBuilder();
        for (FactDeclaration fact : vocabulary.facts().values()) {
            app.append("  %s : %s\n".formatted(PlainFacts.variable(fact), java(fact.type())));
            if (isListOfRecords(fact.type())) {
                elements.append("declare %s\n".formatted(element(fact)));
                fields(fact)
                        .forEach(field -> elements.append("  %s : %s\n".formatted(field.name(), java(field.type()))));
                elements.append("end\n");
            }
        }
        return app.append("end\n").append(elements).toString();
    }

    private static boolean isListOfRecords(Type type) {
        return type instanceof Type.ListOf list && list.element() instanceof Type.Structure;
    }

    private static List<FieldDeclaration> fields(FactDeclaration list) {
        return ((Type.Structure) ((Type.ListOf) list.type()).element()).fields();
    }

    private static String java(Type type) {
        if (type instanceof Type.OptionalOf optional) {
            return java(optional.value());
        }
        if (type == Type.Scalar.BOOLEAN) {
            return "Boolean";
        }
        if (type == Type.Scalar.INTEGER || type == Type.Scalar.DATE) {
            return "Long";
        }
        return type instanceof Type.ListOf || type instanceof Type.SetOf ? "java.util.Collection" : "String";
    }

    /** What is inserted of an app: itself and the elements of its lists. */
    static List<Object> objects(Facts facts, Vocabulary vocabulary, KieBase base) {
        Map<String, @Nullable Object> variables = PlainFacts.of(facts, vocabulary);
        List<Object> objects = new ArrayList<>();
        objects.add(object(base.getFactType(PACKAGE, APP), variables));
        for (FactDeclaration fact : vocabulary.facts().values()) {
            if (isListOfRecords(fact.type())
                    && variables.get(PlainFacts.variable(fact)) instanceof Collection<?> list) {
                FactType type = base.getFactType(PACKAGE, element(fact));
                list.forEach(element -> objects.add(object(type, fieldsOf(element))));
            }
        }
        return List.copyOf(objects);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> fieldsOf(Object element) {
        return (Map<String, @Nullable Object>) element;
    }

    private static Object object(FactType type, Map<String, @Nullable Object> fields) {
        try {
            Object object = type.newInstance();
            fields.forEach((name, value) -> type.set(object, name, value));
            return object;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
