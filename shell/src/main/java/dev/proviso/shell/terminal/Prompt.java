package dev.proviso.shell.terminal;

import dev.proviso.model.document.RevisionAddress;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.LoadedApp;
import dev.proviso.shell.session.Session;
import dev.proviso.shell.settings.Setting;
import dev.proviso.shell.text.DisplayWidth;
import dev.proviso.shell.text.Sanitizer;
import dev.proviso.shell.text.Shortening;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/**
 * What stands in front of the line, after the person's pattern: as it comes, policy and revision, the app if one is loaded, a star if facts
 * were changed. A blank in front of what is empty is left out. Where little room would be left to type in, the policy is left out, too.
 */
final class Prompt {

    private static final int LONGEST_APP = 24;
    /** What a short command with a fact takes. */
    private static final int ROOM_TO_TYPE = 24;

    private static final Pattern PLACE = Pattern.compile(" ?\\{(policy|revision|app|unsaved|unknown)\\}");
    private static final AttributedStyle ADDRESS = AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN);

    private Prompt() {}

    /** @param columns of the terminal; 0 if it does not tell */
    static AttributedString of(Session session, boolean hasColor, int columns) {
        Optional<RevisionAddress> address = address(session);
        AttributedString whole = of(session, hasColor, address, true);
        boolean isNarrow = columns > 0
                && session.settings().value(Setting.PROMPT).contains("{revision}")
                && columns - DisplayWidth.of(whole.toString()) < ROOM_TO_TYPE;
        return isNarrow ? of(session, hasColor, address, false) : whole;
    }

    private static AttributedString of(
            Session session, boolean hasColor, Optional<RevisionAddress> address, boolean namesPolicy) {
        String pattern = session.settings().value(Setting.PROMPT);
        AttributedStringBuilder prompt = new AttributedStringBuilder();
        Matcher place = PLACE.matcher(pattern);
        int at = 0;
        boolean isAddress = false;
        while (place.find()) {
            String between = pattern.substring(at, place.start());
            String name = place.group(1);
            boolean isLeftOut = name.equals("policy") && !namesPolicy && address.isPresent();
            String value = isLeftOut ? "" : value(name, session, address);
            // The sign between policy and revision belongs to both.
            prompt.append(
                    between.equals("@") && (address.isEmpty() || !namesPolicy) ? "" : Sanitizer.visible(between),
                    style(hasColor && isAddress && between.equals("@"), ADDRESS));
            if (!value.isEmpty()) {
                prompt.append(place.group().startsWith(" ") ? " " : "").append(value, style(hasColor, styleOf(name)));
            }
            isAddress = name.equals("policy");
            at = place.end();
        }
        return prompt.append(Sanitizer.visible(pattern.substring(at))).toAttributedString();
    }

    /** How many facts can be known, where the policy can be read. */
    private static Optional<Integer> known(Session session) {
        try {
            return Optional.of(session.select(session.choice())
                    .policy()
                    .vocabulary()
                    .facts()
                    .size());
        } catch (Refusal refusal) {
            return Optional.empty();
        }
    }

    private static AttributedStyle styleOf(String name) {
        return switch (name) {
            case "policy", "revision" -> ADDRESS;
            default -> AttributedStyle.BOLD;
        };
    }

    private static AttributedStyle style(boolean hasColor, AttributedStyle style) {
        return hasColor ? style : AttributedStyle.DEFAULT;
    }

    private static Optional<RevisionAddress> address(Session session) {
        try {
            return Optional.of(session.address());
        } catch (Refusal refusal) {
            return Optional.empty();
        }
    }

    private static String value(String name, Session session, Optional<RevisionAddress> address) {
        Optional<LoadedApp> app = session.app();
        return switch (name) {
            case "policy" -> address.map(found -> found.policy().value()).orElse("proviso");
            case "revision" -> address.map(found -> found.revision().value()).orElse("");
            case "app" ->
                app.map(loaded -> Shortening.toWidth(loaded.facts().app(), LONGEST_APP))
                        .orElse("");
            case "unsaved" -> app.filter(session::isChanged).isPresent() ? "*" : "";
            default ->
                app.flatMap(loaded -> known(session)
                                .map(known -> String.valueOf(
                                        known - loaded.facts().values().size())))
                        .orElse("");
        };
    }
}
