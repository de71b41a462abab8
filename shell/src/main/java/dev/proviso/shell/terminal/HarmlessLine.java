package dev.proviso.shell.terminal;

import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/**
 * The line that is being typed as it may be shown: what was pasted can hold characters that act on a terminal, or turn the line around,
 * and the editor would echo them. Each is shown as one stand-in, so that the cursor stays where it belongs.
 */
final class HarmlessLine implements Highlighter {

    private static final char STAND_IN = '\ufffd';
    private static final char PICTURES_OF_CONTROLS = '\u2400';

    @Override
    public AttributedString highlight(LineReader reader, String buffer) {
        return of(new AttributedString(buffer));
    }

    /** The line with its colours and stand-ins; the line itself if it needs none. */
    static AttributedString of(AttributedString line) {
        if (line.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
            return line;
        }
        AttributedStringBuilder shown = new AttributedStringBuilder(line.length());
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            boolean isPair = at + 1 < line.length() && Character.isSurrogatePair(c, line.charAt(at + 1));
            if (isPair && isHarmless(Character.toCodePoint(c, line.charAt(at + 1)))) {
                shown.append(line.subSequence(at, at + 2));
                at++;
            } else {
                shown.style(line.styleAt(at)).append(isHarmless(c) ? c : standIn(c));
            }
        }
        return shown.toAttributedString();
    }

    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t';
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }

    private static char standIn(char c) {
        return c < ' ' ? (char) (PICTURES_OF_CONTROLS + c) : STAND_IN;
    }
}
