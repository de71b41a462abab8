package dev.proviso.shell.command;

import java.util.regex.Pattern;

/** What a file's name tells of what is in it. */
public final class FileNames {

    private static final Pattern DATA = Pattern.compile("(?i).+\\.(ya?ml|json)", Pattern.DOTALL);
    private static final Pattern LINES = Pattern.compile("(?i).+\\.jsonl", Pattern.DOTALL);

    private FileNames() {}

    /** Whether it holds data: the facts of an app, or a revision. */
    public static boolean isOfData(String name) {
        return DATA.matcher(name).matches();
    }

    /** Whether it holds facts, of one app or of many. */
    public static boolean isOfFacts(String name) {
        return isOfData(name) || LINES.matcher(name).matches();
    }

    /** Whether a word that may name something else surely names a file. */
    public static boolean isPath(String word) {
        return word.indexOf('/') >= 0 || word.indexOf('\\') >= 0 || isOfFacts(word);
    }
}
