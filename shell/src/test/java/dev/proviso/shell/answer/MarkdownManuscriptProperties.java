package dev.proviso.shell.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.text.Sanitizer;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Whatever a text holds, a reader of Markdown sees it as it is. */
class MarkdownManuscriptProperties {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.<Extension>of(TablesExtension.create()))
            .build();

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> sign = Arbitraries.of(
                "a",
                "b",
                "1",
                "9",
                "a[0]",
                "@",
                "[0]: b",
                ".b",
                " ",
                "  ",
                "*",
                "_",
                "`",
                "#",
                "-",
                "+",
                ".",
                "(",
                ")",
                "[",
                "]",
                "<",
                ">",
                "!",
                "\\",
                "|",
                ":",
                "~",
                "=",
                "&",
                "&amp;",
                "<br>",
                "](x)",
                "![",
                "1)",
                "1. ",
                "http://a",
                "<b>",
                "“",
                "\u202e",
                "\u001b]52;c;AA\u0007",
                "\n");
        return sign.list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(list -> "x".equals(list.get(0)) ? "x" : String.join("", list))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    @Property
    void aQuoteIsReadAsItStands(@ForAll("texts") String words) {
        Node block = blocks(to -> to.quote(words)).getFirstChild();

        assertThat(block).isInstanceOf(BlockQuote.class);
        assertThat(block.getNext()).isNull();
        assertThat(block.getFirstChild()).isInstanceOf(Paragraph.class);
        assertThat(block.getFirstChild().getNext()).isNull();
        assertThat(read(block.getFirstChild())).isEqualTo(Sanitizer.visible(words));
    }

    @Property
    void sentencesHeadingsAndItemsAreReadAsTheyStand(@ForAll("texts") String words) {
        Node first = blocks(to -> {
                    to.heading(words);
                    to.paragraph(words);
                    to.items(
                            words,
                            List.of(List.of(new Statement(words, Optional.of("a.b[0].c_d")), Statement.of(words))),
                            false);
                })
                .getFirstChild();

        assertThat(first).isInstanceOf(Heading.class);
        assertThat(read(first)).isEqualTo(Sanitizer.visible(words));
        Node second = first.getNext();
        assertThat(second).isInstanceOf(Paragraph.class);
        assertThat(read(second)).isEqualTo(Sanitizer.visible(words));
        Node list = second.getNext().getNext();
        assertThat(list).isInstanceOf(BulletList.class);
        assertThat(list.getFirstChild()).isInstanceOf(ListItem.class);
        assertThat(read(list.getFirstChild().getFirstChild()))
                .isEqualTo(Sanitizer.visible(words) + " (a.b[0].c_d); and " + Sanitizer.visible(words));
        assertThat(list.getNext()).isNull();
    }

    @Example
    void plainSignsStayBare() {
        StringBuilder out = new StringBuilder();

        String words = "Why! See snake_case (A.4), uses[0].origin, a-policy@r1, or not:";

        new MarkdownManuscript(out::append).paragraph(words);

        assertThat(out).hasToString(words + "\n");
    }

    @Example
    void whatWouldMeanSomethingIsEscaped() {
        StringBuilder out = new StringBuilder();

        new MarkdownManuscript(out::append).paragraph("[a](b) c[0](d) ![e] f@g.example http://h *i* _j_ 1)");

        assertThat(out).hasToString("\\[a\\](b) c\\[0\\](d) \\!\\[e\\] f\\@g.example http\\://h \\*i\\* \\_j\\_ 1)\n");
    }

    private static Node blocks(java.util.function.Consumer<Manuscript> content) {
        StringBuilder out = new StringBuilder();
        content.accept(new MarkdownManuscript(out::append));
        return PARSER.parse(out.toString());
    }

    private static String read(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text words) {
                text.append(words.getLiteral());
            }

            @Override
            public void visit(Code code) {
                text.append(code.getLiteral());
            }

            @Override
            public void visit(HtmlInline tag) {
                text.append(tag.getLiteral().equals("<br>") ? "\n" : "{" + tag.getLiteral() + "}");
            }

            @Override
            public void visit(SoftLineBreak line) {
                text.append("{break}");
            }
        });
        return text.toString();
    }
}
