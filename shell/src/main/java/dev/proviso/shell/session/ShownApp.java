package dev.proviso.shell.session;

import dev.proviso.model.fact.Facts;
import dev.proviso.shell.text.Shortening;
import java.util.Optional;

/**
 * How an app is called in front of what is told about it. What a file calls it may be as long as the file; shown is what fits into a
 * few lines.
 *
 * @param name in one line
 * @param title in one line
 */
public record ShownApp(String name, Optional<String> title) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TITLE = 200;

    /** The app that these facts are about. */
    public static ShownApp of(Facts facts) {
        return new ShownApp(
                Shortening.toWidth(facts.app(), LONGEST_NAME),
                facts.title().map(title -> Shortening.toWidth(title, LONGEST_TITLE)));
    }

    /** The title behind a dash, if there is one. */
    public String dashedTitle() {
        return title.map(words -> " – " + words).orElse("");
    }
}
