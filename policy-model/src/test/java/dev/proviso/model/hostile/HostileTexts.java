package dev.proviso.model.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What nobody means to write, for the properties of everything that reads: noise, and sound files with damage. */
public final class HostileTexts {

    /** Signs and words that mean something to one reader, terminal or file system, and trouble to another. */
    public static final List<String> PIECES = List.of(
            // YAML and JSON
            "a",
            "facts",
            "app",
            "nodes",
            "clause",
            "true",
            "null",
            "~",
            "2026-01-01",
            "0000-02-30",
            ":",
            ": ",
            "- ",
            ", ",
            "[",
            "]",
            "{",
            "}",
            "(",
            ")",
            "\"",
            "'",
            "\\",
            "|\n  ",
            ">-\n",
            "&x ",
            "*x",
            "!!t ",
            "<<: ",
            "# ",
            "// ",
            "/*",
            "%",
            "@",
            "`",
            "---\n",
            "...\n",
            "? ",
            "\n",
            "\r\n",
            "\r",
            "  ",
            "\t",
            // Numbers
            "1",
            "-1.5e3",
            "1e999999999",
            "-1E-999999999",
            "9223372036854775808",
            "0x1F",
            "1_000",
            "007",
            "+1",
            "1.",
            "NaN",
            "-Infinity",
            ".inf",
            // Escapes, whole and broken
            "\\ud800",
            "\\u12",
            "\\UFFFFFFFF",
            "\\x1b[2J",
            // Characters that act on a terminal, or hide
            "\u0000",
            "\u0007",
            "\u001b[31m",
            "\u001b]0;x\u0007",
            "\u009b2J",
            "\u0085",
            "\u00a0",
            "\u200b",
            "\u2028",
            "\u202e",
            "\u2066",
            "\ufeff",
            "\ufffe",
            "\udc00",
            "\ud83d",
            "😀",
            "é",
            "e\u0301",
            // The language of rules
            "applies when ",
            "require ",
            "forbid ",
            "unless ",
            "not ",
            " and ",
            " or ",
            " implies ",
            " in ",
            " matches \"(a*)*\"",
            "every x in ",
            " satisfies ",
            "violated(A.1)",
            "30 days",
            "today",
            "==",
            "&&");

    private static final int MOST_PIECES = 40;
    private static final int LONGEST_STRETCH = 60;
    private static final int MOST_DAMAGE = 3;

    private HostileTexts() {}

    /** Pieces one behind another. */
    public static Arbitrary<String> noise() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMaxSize(MOST_PIECES)
                .map(pieces -> String.join("", pieces))
                .withoutEdgeCases();
    }

    /** Bytes of any kind, most of them no UTF-8. */
    public static Arbitrary<byte[]> bytes() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(200).withoutEdgeCases();
    }

    /** A sound text that was damaged in one to three places; what is no Unicode any more reads as the replacement character. */
    public static Arbitrary<String> damaged(String sound) {
        return damaged(sound.getBytes(StandardCharsets.UTF_8)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** Sound bytes that were damaged in one to three places. */
    public static Arbitrary<byte[]> damaged(byte[] sound) {
        return damages().list().ofMinSize(1).ofMaxSize(MOST_DAMAGE).map(damages -> {
            byte[] bytes = sound;
            for (Damage damage : damages) {
                bytes = damage.of(bytes);
            }
            return bytes;
        });
    }

    private static Arbitrary<Damage> damages() {
        Arbitrary<byte[]> insertions = Arbitraries.oneOf(
                Arbitraries.of(PIECES).map(piece -> piece.getBytes(StandardCharsets.UTF_8)),
                Arbitraries.bytes().array(byte[].class).ofMaxSize(4));
        return Combinators.combine(
                        Arbitraries.of(Damage.Kind.values()),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, LONGEST_STRETCH),
                        insertions)
                .as(Damage::new)
                .withoutEdgeCases();
    }
}
