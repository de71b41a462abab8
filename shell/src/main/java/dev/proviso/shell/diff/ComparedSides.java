package dev.proviso.shell.diff;

import dev.proviso.model.document.RevisionId;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.facts.FactsFiles;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import java.util.List;
import java.util.Set;

/**
 * What is compared with what.
 *
 * @param from the old revision, file or directory
 * @param to the new one
 * @param parts of the policy that are looked at; empty: all
 */
record ComparedSides(String from, String to, List<String> parts) {

    private static final Set<String> NEWEST = Set.of("latest", "newest");

    ComparedSides {
        parts = List.copyOf(parts);
    }

    /**
     * Reads the arguments: {@code r1 r2}, {@code r1..r2}, or one revision of the policy in use alone, which is compared with the newest; the
     * newest alone with the one before it.
     *
     * @throws Refusal if there is nothing to compare with
     */
    static ComparedSides of(Context context) {
        List<String> arguments = context.arguments();
        String first = arguments.get(0);
        int dots = FactsFiles.isThere(first) ? -1 : first.indexOf("..");
        if (dots > 0 && dots + 2 < first.length() && first.indexOf('/') < 0) {
            return new ComparedSides(
                    first.substring(0, dots), first.substring(dots + 2), arguments.subList(1, arguments.size()));
        }
        if (arguments.size() > 1) {
            return new ComparedSides(first, arguments.get(1), arguments.subList(2, arguments.size()));
        }
        return withNewest(context, first);
    }

    private static ComparedSides withNewest(Context context, String one) {
        List<String> revisions = context.repository().revisions(context.policy()).stream()
                .map(RevisionId::value)
                .toList();
        int last = revisions.size() - 1;
        boolean isNewest =
                NEWEST.contains(one) || (last >= 0 && revisions.get(last).equals(one));
        if (isNewest && last > 0) {
            return new ComparedSides(revisions.get(last - 1), revisions.get(last), List.of());
        }
        if (!isNewest && revisions.contains(one)) {
            return new ComparedSides(one, revisions.get(last), List.of());
        }
        throw Refusal.of(
                ExitCode.USAGE,
                isNewest ? "there is one revision, and nothing to compare it with" : "'diff' needs TO",
                "write 'diff " + one + " TO'; a revision of the policy in use alone is compared with the newest");
    }
}
