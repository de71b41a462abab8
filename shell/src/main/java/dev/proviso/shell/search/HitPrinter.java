package dev.proviso.shell.search;

import dev.proviso.model.document.NodeId;
import dev.proviso.search.Answers;
import dev.proviso.search.Hit;
import dev.proviso.search.Reason;
import dev.proviso.search.Reason.Field;
import dev.proviso.search.Reason.Kind;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Surface;
import dev.proviso.shell.evaluate.Standing;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.List;
import java.util.Optional;

/** What was found, as text: numbered clauses with what matches in them marked, and how the app in use stands to them. */
final class HitPrinter {

    private static final int INDENT = 4;

    private final Page page;
    private final Selected selected;
    private final Optional<Standing> standing;
    private final boolean isNumbered;

    /** @param standing of the app in use, if there is one */
    HitPrinter(Context context, Selected selected, Optional<Standing> standing) {
        this.page = context.page();
        this.selected = selected;
        this.standing = standing;
        this.isNumbered = context.surface() == Surface.SHELL;
    }

    void print(Answers answers) {
        for (int i = 0; i < answers.hits().size(); i++) {
            Hit hit = answers.hits().get(i);
            print(hit, i);
            if (i == 0 && !answers.silent()) {
                // The reason for what comes first: it is what the next question would be about.
                standing.ifPresent(known -> known.print(page, hit.node().id(), INDENT));
            }
        }
    }

    private void print(Hit hit, int index) {
        NodeId id = hit.node().id();
        // In a session a clause can be named by its number in the list.
        Text number = isNumbered ? Text.of(Style.FAINT, (index + 1) + "  ") : Text.EMPTY;
        page.line(number.plus(Style.CITATION, selected.outline().citation(id))
                .plus("  ")
                .plus(verdict(id))
                .plus(Style.NAME, id.value()));
        page.line(INDENT, marked(hit, page.hasColor()));
        why(hit).ifPresent(reasons -> page.line(INDENT, INDENT, Text.of(Style.FAINT, "for " + reasons)));
    }

    private Text verdict(NodeId clause) {
        return standing.flatMap(known -> known.verdict(clause))
                .map(verdict -> verdict.plus("  "))
                .orElse(Text.EMPTY);
    }

    /**
     * What the marks do not show: words that stand for others, and meaning where no word matches. Of words that stand in none of its own,
     * but in a question that its rule puts, say, nobody would find the place.
     */
    private static Optional<String> why(Hit hit) {
        List<String> said = hit.reasons().stream()
                .filter(reason -> reason.kind() == Kind.SYNONYM || reason.kind() == Kind.SPELLING)
                .filter(reason -> reason.field() == Field.WORDS)
                .map(reason -> "“" + reason.asked() + "”: " + reason.found())
                .distinct()
                .toList();
        if (!said.isEmpty()) {
            return Optional.of(String.join("; ", said));
        }
        return hit.passages().isEmpty()
                ? hit.reasons().stream()
                        .filter(reason -> reason.kind() == Kind.MEANING)
                        .map(Reason::found)
                        .map(found -> "its meaning: “" + found + "”")
                        .findFirst()
                : Optional.empty();
    }

    private static Text marked(Hit hit, boolean hasColor) {
        String words = hit.node().text();
        Text text = Text.EMPTY;
        int at = 0;
        for (Hit.Passage passage : hit.passages()) {
            String found = words.substring(passage.start(), passage.end());
            text = text.plus(words.substring(at, passage.start()))
                    .plus(Style.MATCH, hasColor ? found : "*" + found + "*");
            at = passage.end();
        }
        return text.plus(words.substring(at));
    }
}
