package dev.proviso.shell.settings;

import dev.proviso.model.diagnostic.Suggestion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Something that a person may like otherwise. */
public enum Setting {
    EDITING_MODE("emacs", "the keys of the line editor", "emacs", "vi"),
    SUGGESTIONS("on", "show behind the cursor how a line went on that was typed before", "on", "off"),
    PROMPT(
            "{policy}@{revision} {app}{unsaved}> ",
            "what stands in front of the line; {policy}, {revision}, {app}, {unsaved} and {unknown} stand for what is so"),
    THEME(
            "auto",
            "colours: those of the terminal, for a dark or a light background, or none and words in place of marks",
            "auto",
            "dark",
            "light",
            "plain"),
    PAGER("on", "show what is longer than the screen one screen after the other", "on", "off"),
    TIMING("off", "tell after each command how long it took", "on", "off"),
    FORMAT("text", "of the results of commands that have it", "text", "json", "jsonl", "csv", "markdown"),
    BY("", "who answers 'ask': the name that is kept with each fact; empty for the user of the system");

    private static final int LONGEST = 200;

    private final String standard;
    private final String help;
    /** With a blank between them. */
    private final String choices;

    Setting(String standard, String help, String... choices) {
        this.standard = standard;
        this.help = help;
        this.choices = String.join(" ", choices);
    }

    /** As it is written: in small letters with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value that it has if nobody says otherwise. */
    public String standard() {
        return standard;
    }

    /** What it is for, in a few words. */
    public String help() {
        return help;
    }

    /** The values that it takes; empty if any text is one. */
    public List<String> choices() {
        return choices.isEmpty() ? List.of() : List.of(choices.split(" ", -1));
    }

    /** The setting that is written so. */
    public static Optional<Setting> named(String word) {
        return Arrays.stream(values())
                .filter(setting -> setting.word().equals(word))
                .findFirst();
    }

    /** All of them as they are written. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Setting::word).toList();
    }

    /** What is wrong with a value; empty if nothing is. */
    public Optional<String> complaint(String value) {
        if (!choices.isEmpty() && !choices().contains(value)) {
            return Optional.of("'" + word() + "' takes " + String.join(", ", choices()) + ", not '" + value + "'");
        }
        if (value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("'" + word() + "' takes up to " + LONGEST + " characters on one line");
        }
        return Optional.empty();
    }

    /** The value that may be meant instead of a wrong one. */
    public Optional<String> hint(String value) {
        return Suggestion.hint(value, choices());
    }
}
