package dev.proviso.shell.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.hostile.HostileTexts;
import dev.proviso.shell.TestCommands;
import dev.proviso.shell.session.Session;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jline.reader.EOFError;
import org.jline.reader.Parser.ParseContext;

/** Whatever is typed, the line editor gets an answer: an exception would end the session. */
class HostileLineProperties {

    private static final List<String> STARTS = List.of(
            "",
            "clauses where ",
            "count of crm-sync in A, ",
            "query --limit 3 --format json ",
            "what if ",
            "check x.yaml assuming ",
            "set data.uses[0].purpose = ",
            "set ",
            "why A.4 ",
            "use ",
            "'",
            "\"",
            "explain ");

    private final Session session = new Session(() -> LocalDate.of(2026, 11, 20));
    private final Suggestions suggestions = new Suggestions(TestCommands.all(), session);
    private final LineHighlighter highlighter = new LineHighlighter(TestCommands.all(), session, true);

    @Property(tries = 500)
    void everyLineIsCutColouredAndCompleted(@ForAll("lines") String line) {
        assertThat(highlighter.colored(line).toString()).hasSameSizeAs(line);
        complete(line, line.length());
        complete(line, line.length() / 2);
        try {
            new LineParser(TestCommands.all()).parse(line, line.length(), ParseContext.ACCEPT_LINE);
        } catch (EOFError e) {
            assertThat(e.getMissing()).isNotEmpty();
        }
    }

    @Example
    void aLongLineIsNoTrouble() {
        for (String line : List.of(
                "query" + " --format json".repeat(20_000) + " clauses",
                "clauses in " + "A, ".repeat(20_000),
                "what if " + "x ".repeat(2_000),
                "what if " + " ".repeat(2_000) + ", ".repeat(500) + " ",
                "clauses where " + "(".repeat(5_000),
                "clauses where label = " + "a".repeat(5_000))) {
            complete(line, line.length());
        }
    }

    private void complete(String line, int cursor) {
        LanguageWord.at(line, cursor).ifPresentOrElse(suggestions::inLanguage, () -> {
            LineParser.Words words = LineParser.Words.of(line, cursor);
            suggestions.at(words.words(), words.wordIndex());
        });
    }

    @Provide
    Arbitrary<String> lines() {
        return Combinators.combine(Arbitraries.of(STARTS), HostileTexts.noise()).as(String::concat);
    }
}
