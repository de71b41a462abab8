package dev.proviso.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.model.document.Passage.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageTest {

    private static final Passage LINK = new Passage("- ", "1.", " ", "", "", "Keep our R&D rules.", "\n")
            .withMarkup(
                    List.of(),
                    List.of(
                            Markup.between(5, "["),
                            new Markup(10, 1, "&amp;"),
                            Markup.between(18, "](https://a.example)")));

    @Test
    void theSourceHasTheMarkupAndTheTextHasNot() {
        assertThat(LINK.source()).isEqualTo("- 1. Keep [our R&amp;D rules](https://a.example).\n");
        assertThat(LINK.text()).isEqualTo("Keep our R&D rules.");
    }

    @Test
    void whatStandsForWordsIsContentAndWhatStandsBetweenThemIsTrivia() {
        assertThat(LINK.parts())
                .containsExactly(
                        new Part(SpanKind.TRIVIA, "- "),
                        new Part(SpanKind.MARKER, "1."),
                        new Part(SpanKind.TRIVIA, " "),
                        new Part(SpanKind.CONTENT, "Keep "),
                        new Part(SpanKind.TRIVIA, "["),
                        new Part(SpanKind.CONTENT, "our R"),
                        new Part(SpanKind.CONTENT, "&amp;"),
                        new Part(SpanKind.CONTENT, "D rules"),
                        new Part(SpanKind.TRIVIA, "](https://a.example)"),
                        new Part(SpanKind.CONTENT, "."),
                        new Part(SpanKind.TRIVIA, "\n"));
    }

    @Test
    void markupMustFitItsWords() {
        Passage words = new Passage("", "", "", "Head", "", "Text", "");

        assertThatThrownBy(() -> words.withMarkup(List.of(new Markup(4, 1, "x")), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> words.withMarkup(List.of(), List.of(new Markup(1, 2, "x"), Markup.between(2, "y"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Markup.between(1, "")).isInstanceOf(IllegalArgumentException.class);
    }
}
