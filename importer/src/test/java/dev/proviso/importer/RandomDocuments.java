package dev.proviso.importer;

import dev.proviso.model.document.TextFormat;
import java.util.List;
import java.util.Random;

/** Makes documents of the parts that real ones have, in one format or in a mixture, and damages some of them. */
final class RandomDocuments {

    private static final List<String> WORDS = List.of(
            "You",
            "must",
            "not",
            "the",
            "Services",
            "data",
            "we",
            "may",
            "“Term”",
            "(the “Terms”)",
            "R&D",
            "&amp;",
            "&nbsp;",
            "a\u00a0b",
            "don’t",
            "**bold**",
            "*it*",
            "`code`",
            "[link](https://a.example/x)",
            "<b>b</b>",
            "<br>",
            "&#x41;",
            "&notanentity;",
            "\\*",
            "§ 4",
            "Section 2.1",
            "(a)",
            "1.",
            "i.e.",
            "😀",
            "é",
            "<https://b.example>",
            "![i](x.png)",
            "means");
    private static final List<String> MARKERS = List.of(
            "1. ",
            "2. ",
            "3) ",
            "(a) ",
            "(b) ",
            "(i) ",
            "(ii) ",
            "iv. ",
            "A. ",
            "C. ",
            "1.1 ",
            "2.3.1 ",
            "**2.1**\t",
            "- ",
            "* ",
            "• ",
            "§ 4 ",
            "Section 4. ",
            "ARTICLE IV\n",
            "10. ",
            "> ",
            "    ",
            "\t",
            "");
    private static final List<String> PLAIN_BLOCKS = List.of(
            "TITLE OF IT",
            "Last updated: April 13, 2020",
            "Heading\n=======",
            "Under\n-----",
            "    indented text",
            "A. Data Protection.",
            "1.\nText below.",
            "Plan    Fee\n----    ---\nA       10\nB       20",
            "Name          Kept\nsid           a day, or\n              two days\nlang          a year\nx             y",
            "a | b\nc | d\ne | f",
            "+---+---+\n| a | b |\n+---+---+\n| c | d |\n+---+---+",
            "x\ty\nz\tw\nu\tv",
            "C. More Of It.");
    private static final List<String> MARKDOWN_BLOCKS = List.of(
            "# Title",
            "## 3. SECTION",
            "### Sub",
            "**Bold heading**",
            "---",
            "| a | b |\n|---|---|\n| 1 | 2 |",
            "```\ncode\n```",
            "<!-- comment -->",
            "<div>html **x**</div>",
            "> quote",
            "1. one\n2. two\n   - nested\n\n     more",
            "[ref]: https://c.example 'x'",
            "(a) one\n(b) two\n(c) three",
            "Setext\n===",
            "1. 2. 3.",
            "- - -",
            "***",
            "~~~\nopen");
    private static final List<String> HTML_BLOCKS = List.of(
            "<h1>Title</h1>",
            "<h2>2. Section</h2>",
            "<p>text <b>bold</b>&nbsp;text</p>",
            "<ol type=a><li>one<li>two</ol>",
            "<ul><li><p>x</p></li></ul>",
            "<table><tr><td>(a)</td><td>text</td></tr></table>",
            "<table>stray<tr><td>x</table>",
            "<script>if (a<b) {}</script>",
            "<nav><a href=#>x</a></nav>",
            "<div><div>deep",
            "</div></p>",
            "a<br><br/>b",
            "<!-- c -->",
            "<b><p>mis</b>nested</p>",
            "<pre> a\n  b</pre>",
            "<a href='x",
            "<![CDATA[x]]>",
            "<select><option>o</select>",
            "<title>T</title>",
            "<textarea>x</textarea>",
            "<svg><text>s</text></svg>",
            "<template>t</template>",
            "&",
            "&#0;",
            "<p",
            "<li>loose");

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final String lineEnd;

    private RandomDocuments(Random random) {
        this.random = random;
        this.lineEnd = any(List.of("\n", "\n", "\n", "\r\n", "\r"));
    }

    /** A document in a format, or one that is none. */
    static String next(Random random, TextFormat format) {
        RandomDocuments maker = new RandomDocuments(random);
        maker.write(format);
        String written = maker.text.toString();
        return random.nextInt(3) == 0 ? maker.damaged(written) : written;
    }

    private void write(TextFormat format) {
        if (random.nextInt(8) == 0) {
            text.append('\ufeff');
        }
        if (random.nextInt(6) == 0) {
            text.append("---")
                    .append(lineEnd)
                    .append("title: \"The T\"")
                    .append(lineEnd)
                    .append("---")
                    .append(lineEnd);
        }
        int blocks = random.nextInt(14);
        for (int i = 0; i < blocks; i++) {
            TextFormat of = random.nextInt(12) == 0 ? any(List.of(TextFormat.values())) : format;
            List<String> special = switch (of) {
                case PLAIN -> PLAIN_BLOCKS;
                case MARKDOWN -> MARKDOWN_BLOCKS;
                case HTML -> HTML_BLOCKS;
            };
            text.append(" ".repeat(random.nextInt(3) == 0 ? random.nextInt(6) : 0));
            if (random.nextInt(3) == 0) {
                text.append(any(special).replace("\n", lineEnd));
            } else {
                text.append(any(MARKERS).replace("\n", lineEnd));
                sentence();
            }
            text.append(lineEnd.repeat(random.nextInt(4)));
        }
    }

    private void sentence() {
        int words = 1 + random.nextInt(25);
        for (int i = 0; i < words; i++) {
            text.append(any(WORDS))
                    .append(i + 1 == words ? any(List.of(".", ":", ";", "")) : random.nextInt(15) == 0 ? lineEnd : " ");
        }
    }

    private String damaged(String written) {
        StringBuilder damaged = new StringBuilder(written);
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            int at = random.nextInt(damaged.length() + 1);
            switch (random.nextInt(4)) {
                case 0 -> damaged.delete(at, Math.min(damaged.length(), at + random.nextInt(12)));
                case 1 ->
                    damaged.insert(
                            at,
                            any(List.of(
                                    "\0", "\u000b", "\f", "\t", "\u2028", "\u0085", "\u00a0", "\u200b", "\ufeff",
                                    "\u001b", "<", "&", "`", "*", "[", "\\", "\r", "\n")));
                case 2 -> damaged.insert(at, written, 0, random.nextInt(written.length() + 1) / 2);
                default -> damaged.insert(at, (char) (1 + random.nextInt(0xd7ff)));
            }
        }
        return damaged.toString();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
