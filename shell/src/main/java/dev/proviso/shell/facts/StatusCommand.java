package dev.proviso.shell.facts;

import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.session.LoadedApp;
import dev.proviso.shell.session.Session;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.List;

/** {@code status}: where the session stands, and how it got there. */
public final class StatusCommand implements Command {

    private static final int MOST = 20;

    @Override
    public Syntax syntax() {
        return Syntax.of("status", Group.SESSION, "tell which policy and apps are open, and what was changed")
                .example("status", "where the session stands")
                .shellOnly();
    }

    @Override
    public ExitCode run(Context context) {
        Session session = context.session();
        if (context.isJson()) {
            context.json(json -> {
                json.put("revision", context.selected().address().toString());
                json.objects("apps", session.apps(), (o, app) -> {
                    o.put("app", app.name());
                    o.putIfPresent("file", app.file());
                    o.put("facts", app.facts().values().size()).put("unsaved", session.isChanged(app));
                });
                json.putIfPresent("current", session.app().map(LoadedApp::name));
                json.texts("done", session.done()).texts("undone", session.undone());
            });
            return ExitCode.OK;
        }
        Page page = context.page();
        page.line(context.selected().address() + "  "
                + context.selected().policy().title());
        OpenApps.list(context);
        list(page, "Changes, the latest last", session.done(), Style.PLAIN);
        list(page, "Undone, 'redo' does the first again", session.undone(), Style.FAINT);
        return ExitCode.OK;
    }

    private static void list(Page page, String title, List<String> lines, Style style) {
        if (lines.isEmpty()) {
            return;
        }
        page.blank();
        page.line(Text.of(Style.HEADING, title));
        int first = Math.max(0, lines.size() - MOST);
        if (first > 0) {
            page.line(2, Text.of(Style.FAINT, first + " earlier"));
        }
        lines.subList(first, lines.size()).forEach(line -> page.line(2, 6, Text.of(style, line)));
    }
}
