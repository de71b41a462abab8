package dev.proviso.shell.terminal;

import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.query.Source;
import dev.proviso.dsl.query.SourceField;
import dev.proviso.dsl.syntax.Keywords;
import dev.proviso.model.fact.FactId;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.session.Session;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Colours a text of the language: its words, what the policy knows by name, and literals. */
final class LanguageColors {

    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"?|[\\p{L}_#][\\p{L}\\p{N}_.#-]*|[0-9][0-9.-]*");
    private static final Set<String> PARTS = Set.of(
            "of",
            "from",
            "to",
            "in",
            "by",
            "select",
            "sort",
            "asc",
            "desc",
            "limit",
            "assuming",
            "mentions",
            "refers",
            "uses",
            "term",
            "reads",
            "verdict");
    private static final AttributedStyle WORD = AttributedStyle.DEFAULT.foreground(AttributedStyle.MAGENTA);
    private static final AttributedStyle NAME = AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN);
    private static final AttributedStyle LITERAL = AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN);
    private static final AttributedStyle REFERENCE = AttributedStyle.BOLD.foreground(AttributedStyle.CYAN);
    private static final AttributedStyle VERDICT = AttributedStyle.DEFAULT.foreground(AttributedStyle.YELLOW);

    private final Optional<Selected> selected;
    private final Set<String> words = new HashSet<>(PARTS);
    private final Set<String> verdicts = new HashSet<>();

    LanguageColors(Session session) {
        this.selected = selected(session);
        words.addAll(Keywords.all());
        Arrays.stream(Verdict.values())
                .map(verdict -> verdict.name().toLowerCase(Locale.ROOT))
                .forEach(verdicts::add);
    }

    private static Optional<Selected> selected(Session session) {
        try {
            return Optional.of(session.select(session.choice()));
        } catch (Refusal refusal) {
            return Optional.empty();
        }
    }

    /** The text in colours; its characters are those of the text. */
    AttributedString colored(String text) {
        AttributedStringBuilder colored = new AttributedStringBuilder();
        Set<String> fields = new HashSet<>();
        Matcher token = TOKEN.matcher(text);
        int at = 0;
        while (token.find()) {
            colored.append(text.substring(at, token.start()));
            colored.append(token.group(), style(token.group(), fields));
            at = token.end();
        }
        return colored.append(text.substring(at)).toAttributedString();
    }

    private AttributedStyle style(String token, Set<String> fields) {
        Optional<Source> source = fields.isEmpty() ? Source.named(token) : Optional.empty();
        if (source.isPresent()) {
            source.get().fields().stream().map(SourceField::name).forEach(fields::add);
            return AttributedStyle.BOLD;
        }
        if (token.startsWith("\"") || Character.isDigit(token.charAt(0))) {
            return LITERAL;
        }
        if (verdicts.contains(token)) {
            return VERDICT;
        }
        if (words.contains(token)) {
            return WORD;
        }
        if (fields.contains(token) || isFact(token)) {
            return NAME;
        }
        return selected.flatMap(known -> known.outline().find(token)).isPresent() ? REFERENCE : AttributedStyle.DEFAULT;
    }

    private boolean isFact(String token) {
        return FactId.isValid(token)
                && selected.flatMap(known -> known.policy().vocabulary().fact(new FactId(token)))
                        .isPresent();
    }
}
