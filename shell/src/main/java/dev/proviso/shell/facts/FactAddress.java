package dev.proviso.shell.facts;

import dev.proviso.model.diagnostic.Suggestion;
import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FieldDeclaration;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Vocabulary;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address as a user types it, such as {@code data.uses[0].purpose}, with the type of what it leads to.
 *
 * @param type what a value there must be
 */
public record FactAddress(FactPath path, Type type) {

    private static final Pattern STEP = Pattern.compile("\\.([a-z][a-z0-9_]*)|\\[([0-9]{1,6})]");

    /**
     * Reads an address.
     *
     * @throws Refusal if there is no such fact or part of one
     */
    public static FactAddress parse(String text, Vocabulary vocabulary) {
        FactDeclaration declaration = longest(text, vocabulary).orElseThrow(() -> unknownFact(text, vocabulary));
        FactAddress address = new FactAddress(FactPath.of(declaration.id()), declaration.type());
        String rest = text.substring(declaration.id().value().length());
        Matcher step = STEP.matcher(rest);
        int at = 0;
        while (step.find() && step.start() == at) {
            at = step.end();
            address = step.group(1) != null
                    ? address.field(step.group(1))
                    : address.element(Integer.parseInt(step.group(2)));
        }
        if (at < rest.length()) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "'" + rest.substring(at) + "' in '" + text + "' is no step into a fact",
                    "write a field as .name and an element of a list as [0]");
        }
        return address;
    }

    private static Optional<FactDeclaration> longest(String text, Vocabulary vocabulary) {
        for (int end = text.length(); end > 0; end--) {
            boolean boundary = end == text.length() || text.charAt(end) == '.' || text.charAt(end) == '[';
            if (boundary && FactId.isValid(text.substring(0, end))) {
                Optional<FactDeclaration> found = vocabulary.fact(new FactId(text.substring(0, end)));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Says that there is no such fact, and which one may be meant. */
    static Refusal unknownFact(String text, Vocabulary vocabulary) {
        List<String> names =
                vocabulary.facts().keySet().stream().map(FactId::value).toList();
        Optional<String> group = names.stream().anyMatch(name -> name.startsWith(text + "."))
                ? Optional.of("'" + text + "' is a group of facts; 'facts " + text + "' lists them")
                : Optional.empty();
        return Refusal.of(
                ExitCode.USAGE,
                "there is no fact '" + text + "'",
                group.or(() -> nearest(text, names)).or(() -> Optional.of("'facts' lists them")));
    }

    /** What is meant by an address, or by the start of it: what follows is a field or an element of the fact. */
    private static Optional<String> nearest(String text, List<String> names) {
        int bracket = text.indexOf('[');
        return Suggestion.hint(text, names)
                .or(() -> bracket < 0 ? Optional.empty() : Suggestion.hint(text.substring(0, bracket), names));
    }

    private FactAddress field(String name) {
        if (!(present(type) instanceof Type.Structure structure)) {
            throw Refusal.of(ExitCode.USAGE, "'" + path + "' is of type " + type + " and has no field '" + name + "'");
        }
        List<String> names =
                structure.fields().stream().map(FieldDeclaration::name).toList();
        return structure
                .field(name)
                .map(field -> new FactAddress(path.field(name), field.type()))
                .orElseThrow(() -> Refusal.of(
                        ExitCode.USAGE,
                        "'" + path + "' has no field '" + name + "'",
                        Suggestion.hint(name, names)
                                .or(() -> Optional.of("its fields are " + String.join(", ", names)))));
    }

    private FactAddress element(int index) {
        if (present(type) instanceof Type.ListOf list) {
            return new FactAddress(path.element(index), list.element());
        }
        throw Refusal.of(ExitCode.USAGE, "'" + path + "' is of type " + type + " and has no elements to number");
    }

    /** A type without the possibility of none. */
    static Type present(Type type) {
        return type instanceof Type.OptionalOf optional ? optional.value() : type;
    }
}
