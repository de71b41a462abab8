package dev.proviso.shell.terminal;

import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.LoadedApp;
import dev.proviso.shell.session.Session;
import dev.proviso.shell.text.Shortening;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** What stands in front of the line: policy and revision, the app if one is loaded, a star if facts were changed. */
final class Prompt {

    private static final int LONGEST_APP = 24;

    private Prompt() {}

    static AttributedString of(Session session, boolean hasColor) {
        AttributedStringBuilder prompt = new AttributedStringBuilder();
        prompt.style(style(hasColor, AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN)));
        prompt.append(address(session));
        session.app().ifPresent(app -> {
            prompt.append(" ").style(style(hasColor, AttributedStyle.BOLD)).append(name(session, app));
        });
        prompt.style(AttributedStyle.DEFAULT).append("> ");
        return prompt.toAttributedString();
    }

    private static AttributedStyle style(boolean hasColor, AttributedStyle style) {
        return hasColor ? style : AttributedStyle.DEFAULT;
    }

    private static String address(Session session) {
        try {
            return session.select(session.choice()).address().toString();
        } catch (Refusal refusal) {
            return "proviso";
        }
    }

    private static String name(Session session, LoadedApp app) {
        return Shortening.toWidth(app.facts().app(), LONGEST_APP) + (session.isChanged(app) ? "*" : "");
    }
}
