package dev.proviso.shell.facts;

import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.FieldDeclaration;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Value;
import dev.proviso.model.fact.Vocabulary;
import java.util.Optional;
import java.util.stream.Collectors;

/** What addresses of facts ask, in the words of the vocabulary. */
public final class FactQuestions {

    /** Fields that tell one element of a list from another: more would be read by nobody. */
    private static final int FEW = 2;

    private final Vocabulary vocabulary;

    public FactQuestions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The question that the value at an address answers; the address itself, if the vocabulary does not have it. */
    public String of(FactPath path) {
        return vocabulary
                .fact(path.fact())
                .flatMap(fact -> question(fact.type(), fact.question(), path, 0))
                .orElse(path.toString());
    }

    private static Optional<String> question(Type type, String question, FactPath path, int at) {
        if (at == path.steps().size()) {
            return Optional.of(question);
        }
        Type present = type instanceof Type.OptionalOf optional ? optional.value() : type;
        if (present instanceof Type.ListOf list && path.steps().get(at) instanceof FactPath.Element) {
            return question(list.element(), question, path, at + 1);
        }
        if (present instanceof Type.Structure structure && path.steps().get(at) instanceof FactPath.Field named) {
            Optional<FieldDeclaration> field = structure.field(named.name());
            return field.flatMap(known -> question(known.type(), known.question(), path, at + 1));
        }
        return Optional.empty();
    }

    /** Tells the element of a list that an address leads into, or to, from the others, by what is known of it; empty if nothing does. */
    public static String element(FactPath path, Facts facts) {
        int last = path.steps().size() - 1;
        while (last >= 0 && !(path.steps().get(last) instanceof FactPath.Element)) {
            last--;
        }
        if (last < 0) {
            return "";
        }
        FactPath element = new FactPath(path.fact(), path.steps().subList(0, last + 1));
        if (!(facts.value(element) instanceof FactValue.Known known
                && known.value() instanceof Value.Structure structure)) {
            return "";
        }
        return structure.fields().entrySet().stream()
                .filter(field -> !element.field(field.getKey()).contains(path) && isTelling(field.getValue()))
                .limit(FEW)
                .map(field -> field.getKey().replace('_', ' ') + ": " + ValueText.of(field.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static boolean isTelling(FactValue value) {
        return value instanceof FactValue.Known known
                && (known.value() instanceof Value.Name
                        || known.value() instanceof Value.Text
                        || known.value() instanceof Value.Date);
    }

    /** A question for people: where none may be answered, the vocabulary says what it stands for in the words of facts files. */
    public static String inProse(String question) {
        return question.replace("(null - ", "(none - ");
    }
}
