package dev.proviso.shell.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TypedLineTest {

    @Test
    void quotesAreTakenOffEvenIfTheyAreStillOpen() {
        assertThat(TypedLine.words("proviso search 'sell data' \"cust"))
                .isEqualTo(List.of("search", "sell data", "cust"));
        assertThat(TypedLine.words("proviso check my\\ app.yaml ")).isEqualTo(List.of("check", "my app.yaml", ""));
    }

    @Test
    void behindTheNameOfTheProgramThereIsAlwaysAWord() {
        assertThat(TypedLine.words("")).isEqualTo(List.of(""));
        assertThat(TypedLine.words("proviso")).isEqualTo(List.of(""));
    }

    @Property
    void anyLineHasAWordThatIsBeingTyped(@ForAll String line) {
        assertThat(TypedLine.words(line)).isNotEmpty();
    }
}
