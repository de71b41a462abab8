package dev.proviso.model.write;

import java.util.List;
import java.util.Random;

/** Makes texts of what is hard to write in YAML. */
final class OddTexts {

    private static final List<String> PIECES = List.of(
            "a",
            "Word",
            " ",
            "  ",
            "\u00a0",
            "\u2007",
            "\t",
            "\n",
            "\r\n",
            "\r",
            "\u0085",
            "\u2028",
            "\u0000",
            "\u0007",
            "\u001b",
            "\u007f",
            "\u00ad",
            "\u200b",
            "\u202e",
            "\ufeff",
            "\uffff",
            "\ud83d",
            "😀",
            "é",
            "e\u0301",
            "\"",
            "'",
            "’",
            "“",
            "”",
            "\\",
            "\\n",
            ":",
            ": ",
            " #",
            "#",
            "- ",
            "-",
            "? ",
            "|",
            ">",
            "&a",
            "*a",
            "!t",
            "%",
            "@",
            "`",
            "[",
            "]",
            "{",
            "}",
            ",",
            "null",
            "~",
            "true",
            "yes",
            "1",
            "1e3",
            "0x1",
            "2026-01-01",
            "---",
            "...",
            "<<",
            "=");

    private OddTexts() {}

    static String next(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(6);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
