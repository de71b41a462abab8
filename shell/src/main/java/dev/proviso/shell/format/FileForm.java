package dev.proviso.shell.format;

import dev.proviso.dsl.format.RevisionFormatter;
import dev.proviso.dsl.format.RuleFormatter;
import dev.proviso.dsl.syntax.Form;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.Origin;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.read.EmbeddedRules;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a file holds: how it is laid out depends on it. */
enum FileForm {
    /** A revision in YAML or JSON, with rules in it. */
    REVISION,
    /** Definitions, parameters and clauses with their rules. */
    PROGRAM,
    /** One rule. */
    RULE,
    /** One expression. */
    EXPRESSION;

    private static final List<String> DATA = List.of(".yaml", ".yml", ".json");
    private static final String PROGRAM_FILE = ".proviso";
    // Possessive: a group that may give back is matched by recursion, and many lines would overflow the stack.
    private static final Pattern RULE_START = Pattern.compile("(?:\\s|//.*\\R)*+(?:applies|require|forbid)\\b");

    /** The words for them on a command line. */
    static List<String> words() {
        return Stream.of(values())
                .map(form -> form.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    static FileForm of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Whether a file in a directory is looked at. */
    static boolean isKnown(String name) {
        return name.endsWith(PROGRAM_FILE) || DATA.stream().anyMatch(name::endsWith);
    }

    /** What a file holds, by its name, or if that does not tell, by its text. */
    static FileForm guess(SourceText file) {
        if (DATA.stream().anyMatch(file.name()::endsWith)) {
            return REVISION;
        }
        if (file.name().endsWith(PROGRAM_FILE)) {
            return PROGRAM;
        }
        if (EmbeddedRules.in(file).value().filter(rules -> !rules.isEmpty()).isPresent()) {
            return REVISION;
        }
        if (RULE_START.matcher(file.text()).lookingAt()) {
            return RULE;
        }
        return EXPRESSION.layOut(file).isValid() ? EXPRESSION : PROGRAM;
    }

    /** The text laid out, with the line ends that it has; or what is wrong with it. */
    Checked<String> layOut(SourceText file) {
        return switch (this) {
            case REVISION -> RevisionFormatter.format(file);
            case PROGRAM -> text(Form.PROGRAM, file);
            case RULE -> text(Form.RULE, file);
            case EXPRESSION -> text(Form.EXPRESSION, file);
        };
    }

    private static Checked<String> text(Form form, SourceText file) {
        int end = file.text().indexOf('\n');
        String lineEnd = end > 0 && file.text().charAt(end - 1) == '\r' ? "\r\n" : "\n";
        return RuleFormatter.format(form, new RuleText(file.text(), Origin.of(file.name())))
                .then(text -> Checked.of(text.isEmpty() ? "" : (text + "\n").replace("\n", lineEnd)));
    }
}
