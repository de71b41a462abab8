package dev.proviso.dsl.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.EvaluationOptions;
import dev.proviso.dsl.random.PolicySketch;
import org.junit.jupiter.api.Test;

/** Answers that the search for a question once did not think of. */
class InterviewTest {

    @Test
    void asksForATextWhoseCaseDecides() {
        PolicySketch sketch = PolicySketch.over("""
                        facts:
                          - {id: name, type: text, question: What is its name?, kind: observed}
                        """)
                .parameter("longest", "integer")
                .clause("A1", "applies when lower(name) contains name require longest > 3");
        Interview interview = Interview.of(sketch.compile(), sketch.facts("{}"), EvaluationOptions.DEFAULT);

        assertThat(interview.question().orElseThrow().path().toString()).isEqualTo("name");
    }

    @Test
    void asksForAValueThatAnotherFactHas() {
        PolicySketch sketch = PolicySketch.over("""
                        facts:
                          - {id: price, type: decimal, question: What does it cost?, kind: observed}
                          - {id: prices, type: list of decimal, question: What may it cost?, kind: observed}
                        """)
                .parameter("longest", "integer")
                .clause("A1", "applies when price not in prices require longest > 3");
        Interview interview =
                Interview.of(sketch.compile(), sketch.facts("{prices: [7.25, 3.5]}"), EvaluationOptions.DEFAULT);

        assertThat(interview.question().orElseThrow().path().toString()).isEqualTo("price");
    }

    @Test
    void asksForAListWhoseLengthAnotherFactTells() {
        assertThat(firstOfSeatsAndNames("{seats: 4}")).isEqualTo("names");
    }

    @Test
    void asksForTheLengthOfAList() {
        assertThat(firstOfSeatsAndNames("{names: [a, b, c, d, e, f, g]}")).isEqualTo("seats");
    }

    private static String firstOfSeatsAndNames(String facts) {
        PolicySketch sketch = PolicySketch.over("""
                        facts:
                          - {id: seats, type: integer, question: How many seats?, kind: observed}
                          - {id: names, type: list of text, question: Who sits there?, kind: observed}
                        """)
                .parameter("longest", "integer")
                .clause("A1", "applies when count(names) != seats require longest > 3");
        Interview interview = Interview.of(sketch.compile(), sketch.facts(facts), EvaluationOptions.DEFAULT);

        return interview.question().orElseThrow().path().toString();
    }
}
