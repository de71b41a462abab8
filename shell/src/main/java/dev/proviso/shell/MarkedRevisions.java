package dev.proviso.shell;

import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Commands;
import dev.proviso.shell.command.FileNames;
import dev.proviso.shell.command.GlobalOptions;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Option;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.facts.FactsFiles;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.Session;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The revision that stands behind a part, as in {@code show A.4@r2} or {@code show A.4 @r2}: it is that of the whole line, as with
 * {@code --revision r2}. Commands that look at parts of one revision take it.
 */
final class MarkedRevisions {

    private static final Pattern MARKED = Pattern.compile("([^@]*)@([A-Za-z0-9][A-Za-z0-9._-]*)");
    private static final Set<Kind> PARTS = Set.of(Kind.REFERENCE, Kind.FACTS_FILE_OR_PART);

    private final Commands commands;
    private final Session session;

    MarkedRevisions(Commands commands, Session session) {
        this.commands = commands;
        this.session = session;
    }

    /** What a word says in front of the sign; empty if it has no such sign, or nothing behind it. */
    static Optional<String> part(String word) {
        Matcher marked = MARKED.matcher(word);
        return marked.matches() ? Optional.of(marked.group(1)) : Optional.empty();
    }

    /**
     * The words with an option in place of such marks; as they are if there is none.
     *
     * @throws Refusal if they name several revisions
     */
    List<String> asOption(List<String> words) {
        if (words.stream().noneMatch(word -> word.indexOf('@') >= 0)) {
            return words;
        }
        Optional<Syntax> syntax =
                commands.find(words.get(0)).map(Command::syntax).filter(MarkedRevisions::looksAtParts);
        return syntax.isPresent() ? asOption(words, syntax.get()) : words;
    }

    private List<String> asOption(List<String> words, Syntax syntax) {
        List<String> plain = new ArrayList<>();
        Set<String> revisions = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            Matcher marked = MARKED.matcher(word);
            if (i > 0 && marked.matches() && !isValue(words.get(i - 1), syntax) && !namesFacts(word)) {
                revisions.add(marked.group(2));
                plain.addAll(marked.group(1).isEmpty() ? List.of() : List.of(marked.group(1)));
            } else {
                plain.add(word);
            }
        }
        if (revisions.size() > 1) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "a line looks at one revision, and this one names " + String.join(" and ", revisions),
                    "'diff " + String.join(" ", revisions.stream().limit(2).toList())
                            + "' shows what changed between two");
        }
        revisions.forEach(revision -> plain.add(1, "--" + GlobalOptions.REVISION + "=" + revision));
        return plain;
    }

    private static boolean looksAtParts(Syntax syntax) {
        return syntax.arguments().stream().map(Argument::kind).anyMatch(PARTS::contains)
                && syntax.arguments().stream().noneMatch(argument -> argument.kind() == Kind.REVISION_OR_FILE);
    }

    /** Whether what stands behind this word is the value of an option. */
    private static boolean isValue(String before, Syntax syntax) {
        boolean isOption = before.startsWith("-") && before.indexOf('=') < 0 && before.length() > 1;
        return isOption
                && (!before.startsWith("--")
                        || syntax.option(before.substring(2))
                                .filter(Option::isFlag)
                                .isEmpty());
    }

    private boolean namesFacts(String word) {
        return FileNames.isPath(word) || session.app(word).isPresent() || FactsFiles.isThere(word);
    }
}
