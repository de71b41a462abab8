package dev.proviso.shell.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.text.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    private final Table table = new Table(
            List.of(Column.text("name"), Column.number("facts"), Column.text("words")),
            List.of(
                    List.of(Cell.of("crm"), Cell.value("12"), Cell.of("=HYPERLINK(\"http://x\")")),
                    List.of(Cell.of("宽字"), Cell.value("-3"), Cell.NONE),
                    List.of(Cell.of("none"), Cell.UNKNOWN, Cell.of("a | b\n<b>c</b>"))));

    private static String text(Table table, int width) {
        StringBuilder out = new StringBuilder();
        new TextTable(table, false).print(new Page(out::append, width, false));
        return out.toString();
    }

    @Test
    void numbersStandAtTheRightAndNoneAndUnknownAreWordsThatTextsAreNotMistakenFor() {
        assertThat(text(table, 80)).isEqualTo("""
                name      facts  words
                ------  -------  ----------------------
                crm          12  =HYPERLINK("http://x")
                宽字         -3  none
                "none"  unknown  a | b
                                 <b>c</b>
                """);
    }

    @Test
    void aLongTextIsWrappedInItsColumnAndCutBehindThreeLines() {
        Table words = new Table(
                List.of(Column.text("id"), Column.text("text")),
                List.of(List.of(
                        Cell.of("A.4"),
                        Cell.of("You will not sell, rent, exploit, or distribute data of any customer"))));

        assertThat(text(words, 24)).isEqualTo("""
                id   text
                ---  -------------------
                A.4  You will not sell,
                     rent, exploit, or
                     distribute data of…
                """);
    }

    @Test
    void whereThereIsNoRoomForColumnsEachRowBecomesABlock() {
        assertThat(text(table, 20)).startsWith("""
                name   crm
                facts  12
                words  =HYPERLINK("h
                       ttp://x")

                name   宽字
                """);
    }

    @Test
    void csvHasNoFormulas() {
        StringBuilder out = new StringBuilder();
        CsvTable.write(table, out::append);

        assertThat(out.toString()).isEqualTo("""
                name,facts,words
                crm,12,"'=HYPERLINK(""http://x"")"
                宽字,-3,
                none,unknown,"a | b
                <b>c</b>"
                """);
    }

    @Test
    void markdownShowsSignsAsTheyAre() {
        StringBuilder out = new StringBuilder();
        MarkdownTable.write(table, out::append);

        assertThat(out.toString()).isEqualTo("""
                | name | facts | words |
                | --- | ---: | --- |
                | crm | 12 | =HYPERLINK("http\\://x") |
                | 宽字 | -3 | *none* |
                | none | *unknown* | a \\| b<br>&lt;b&gt;c&lt;/b&gt; |
                """);
    }
}
