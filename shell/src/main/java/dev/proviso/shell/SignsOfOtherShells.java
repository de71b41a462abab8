package dev.proviso.shell;

import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import java.util.List;

/**
 * The signs by which other shells send results elsewhere, or join commands. Here a {@code >} compares, so that it cannot stand for a file; what stands among the
 * words of a query or a value is no word of its own and not looked at.
 */
final class SignsOfOtherShells {

    private static final List<String> TO_FILE = List.of(">", ">>");
    private static final String TO_PROGRAM = "|";
    private static final List<String> BETWEEN = List.of("&&", "||", "&");

    private SignsOfOtherShells() {}

    /**
     * Passes the words of a command without such a sign.
     *
     * @throws Refusal if one of them is such a sign, with what to type instead
     */
    static void refuse(List<String> words) {
        if (words.isEmpty() || words.get(0).equals("search")) {
            return;
        }
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            if (TO_FILE.contains(word)) {
                String file = i + 1 < words.size() ? words.get(i + 1) : "FILE";
                String once = word.equals(">") ? " --once" : "";
                throw refusal(word, "type 'output " + file + once + "' first: it sends the next result there");
            }
            if (word.equals(TO_PROGRAM)) {
                throw refusal(
                        word,
                        "what is longer than the screen is shown page by page; 'output FILE --once' sends the next result"
                                + " to a file");
            }
            if (BETWEEN.contains(word)) {
                throw Refusal.of(
                        ExitCode.USAGE,
                        "'" + word + "' joins no commands in this shell",
                        "write ';' between them: what stands behind a mistake is not run");
            }
        }
    }

    private static Refusal refusal(String sign, String hint) {
        return Refusal.of(ExitCode.USAGE, "'" + sign + "' sends nothing elsewhere in this shell", hint);
    }
}
