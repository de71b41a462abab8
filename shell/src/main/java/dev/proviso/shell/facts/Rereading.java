package dev.proviso.shell.facts;

import dev.proviso.shell.command.Context;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.LoadedApp;
import dev.proviso.shell.session.SavedFile;
import dev.proviso.shell.session.Session;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the files of open apps again when they were changed beside the session, in an editor for one: what is told is then told of today's facts. */
public final class Rereading {

    /** Commands that have to do with files themselves, or take something back. */
    private static final Set<String> LEFT_ALONE = Set.of("use", "save", "close", "undo", "redo", "quit");

    private Rereading() {}

    /** Does so for all open apps; facts that were changed in the session and not saved stay, and that is told. */
    public static void ofChangedFiles(Context context) {
        Session session = context.session();
        // Before a prompt stands there is no app, and nothing else of this need be loaded.
        if (session.apps().isEmpty()
                || LEFT_ALONE.contains(context.invocation().command().syntax().name())) {
            return;
        }
        Set<String> changed = session.apps().stream()
                .flatMap(app -> app.file().stream())
                .filter(file -> !session.isAsSeen(file))
                .collect(Collectors.toSet());
        if (changed.isEmpty()) {
            return;
        }
        for (LoadedApp app : session.apps()) {
            // All of them, in their order: the last one is the one in use.
            session.refresh(app.file()
                    .filter(changed::contains)
                    .map(file -> read(context, app, file))
                    .orElse(app));
        }
    }

    private static LoadedApp read(Context context, LoadedApp app, String file) {
        Session session = context.session();
        boolean isUnsaved = session.isChanged(app);
        Optional<SavedFile> before = session.file(file);
        session.see(file);
        if (isUnsaved) {
            tell(
                    context,
                    "'" + file + "' has changed, and so have the facts here, which are not saved: these count",
                    "'save " + file + " --force' writes over it; 'use " + file + "' takes what it says");
            return app;
        }
        try {
            LoadedApp fresh = FactsFiles.open(context, context.selected(), file).called(app.name());
            if (before.filter(known -> known.says(fresh.facts())).isEmpty()) {
                context.console().noticePage().line("read '" + file + "' again, which has changed");
            }
            return fresh;
        } catch (Refusal refusal) {
            context.tell(refusal);
            tell(context, "the facts of '" + app.name() + "' are those that were read before", "mend the file");
            return app;
        }
    }

    private static void tell(Context context, String what, String hint) {
        context.tell(Refusal.of(ExitCode.OK, what, hint));
    }
}
