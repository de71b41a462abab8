package dev.proviso.shell;

import dev.proviso.shell.command.Commands;
import dev.proviso.shell.explore.References;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.Listed;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.session.Session;
import java.util.List;
import java.util.Optional;

/** Lines of a session that only name parts of the policy, by label, by id or by number in the last list: they are shown. */
final class BareParts {

    private final Session session;
    private final Commands commands;

    BareParts(Session session, Commands commands) {
        this.session = session;
        this.commands = commands;
    }

    /** The line with the command that is meant in front; as it is, if it has one or names anything else. */
    String shown(String line) {
        if (line.strip().startsWith("#")) {
            // A comment, although ids are written so, too.
            return line;
        }
        if (line.strip().startsWith("\\")) {
            // The sign of a command in other shells; a reference does without it.
            return line;
        }
        // A mark behind it asks aloud, with a blank in front or not.
        return shown(line.strip().replaceFirst("\\s+\\?$", "?"), line);
    }

    private String shown(String meant, String line) {
        List<String> words = List.of(meant.split("\\s+", -1));
        return commands.find(words.get(0)).isEmpty() && areParts(words) ? "show " + meant : line;
    }

    private boolean areParts(List<String> words) {
        Optional<Selected> selected = selected();
        return selected.isPresent()
                && words.stream()
                        .allMatch(word -> isPart(selected.get(), word)
                                || MarkedRevisions.part(word)
                                        .filter(part -> part.isEmpty() || isPart(selected.get(), part))
                                        .isPresent());
    }

    private boolean isPart(Selected selected, String word) {
        return isListed(word) || References.find(selected, word).isPresent();
    }

    private boolean isListed(String word) {
        return Listed.isNumber(word) && session.results().listed().at(word).isPresent();
    }

    private Optional<Selected> selected() {
        try {
            return Optional.of(session.select(session.choice()));
        } catch (Refusal refusal) {
            // Whatever is wrong with the policy is told of the command that needs it.
            return Optional.empty();
        }
    }
}
