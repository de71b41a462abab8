package dev.proviso.shell.facts;

import dev.proviso.shell.command.Context;
import dev.proviso.shell.session.LoadedApp;
import dev.proviso.shell.session.Session;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.List;
import java.util.Optional;

/** Lists the apps of a session. */
final class OpenApps {

    private OpenApps() {}

    /** Which apps are open, for somebody who named none of them. */
    static Optional<String> hint(Session session) {
        List<String> names = session.apps().stream().map(LoadedApp::name).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of("open are " + String.join(", ", names));
    }

    /** One line for each, the one that is worked on last and marked. */
    static void list(Context context) {
        Session session = context.session();
        List<LoadedApp> apps = session.apps();
        if (apps.isEmpty()) {
            context.page().line("no app is open; 'use FACTS' opens one, 'set' and 'ask' begin a new one");
        }
        for (int i = 0; i < apps.size(); i++) {
            LoadedApp app = apps.get(i);
            boolean isCurrent = i == apps.size() - 1;
            context.page()
                    .line(
                            0,
                            4,
                            Text.of(isCurrent ? "> " : "  ")
                                    .plus(Style.NAME, app.name())
                                    .plus(session.isChanged(app) ? "*" : "")
                                    .plus("  " + count(app) + "  ")
                                    .plus(Style.FAINT, app.file().orElse("(not in a file)")));
        }
    }

    private static String count(LoadedApp app) {
        int known = app.facts().values().size();
        return known + (known == 1 ? " fact" : " facts");
    }
}
