package dev.proviso.shell.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.Cli;
import dev.proviso.shell.Cli.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values as people type them, and what they are told of values that are none. */
class StatedValuesTest {

    private static final String USE = "use " + Cli.example("crm-sync.yaml");

    @ParameterizedTest
    @CsvSource({"TRUE, true", "True, true", "Yes, true", "YES, true", "FALSE, false", "False, false", "No, false"})
    void yesAndNoAreTakenInAnyCase(String typed, String value) {
        assertThat(new Cli().session(USE, "set claims_another_maker = " + typed).out())
                .endsWith("claims_another_maker = " + value + "\n");
        assertThat(new Cli()
                        .session(USE, "what if claims_another_maker = " + typed)
                        .out())
                .contains("assuming claims_another_maker = " + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"set claims_another_maker = flase", "what if claims_another_maker = flase"})
    void aMisspeltBooleanIsToldWhatMayBeMeant(String line) {
        assertThat(new Cli().session(USE, line).err()).contains("did you mean 'false'?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data.uses[9]", "data.uses[3]", "data.uses[3].purpose"})
    void anElementThatIsNotThereCannotBeForgotten(String address) {
        assertThat(new Cli().session(USE, "unset " + address).err())
                .contains("'" + address + "' leads past the end of a list of 3", "the last one is [2]");
    }

    @Test
    void theFactThatHasAnElementIsShown() {
        String whole = new Cli().session(USE, "facts data.uses").out();

        assertThat(new Cli().session(USE, "facts data.uses[0]").out()).isEqualTo(whole);
        assertThat(new Cli().session(USE, "facts data.uses[0].purpose").out()).isEqualTo(whole);
        assertThat(new Cli().session(USE, "facts data.uses[9]").err()).contains("leads past the end");
        assertThat(new Cli().session(USE, "facts data.uses[0].purpos").err()).contains("did you mean 'purpose'?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            data.stores_personal_data = true      | write 'set data.stores_personal_data = true'
            data.uses[0].purpose: sale            | write 'set data.uses[0].purpose = sale'
            documentation.url = "https://a.b/c d" | write 'set documentation.url = "https://a.b/c d"'
            """)
    void aFactWithoutTheCommandIsToldHowToStateIt(String line, String hint) {
        assertThat(new Cli().session(USE, line).err()).contains(hint);
    }

    @Test
    void whatOnlyLooksLikeAFactIsNone() {
        assertThat(new Cli().session("note: call them").err()).doesNotContain("write 'set");
    }

    @Test
    void whatIsNeverNoneIsForgottenWithUnset() {
        Outcome outcome = new Cli().session(USE, "set data.uses[0].customer_consent = null");

        assertThat(outcome.err())
                .contains("hint: 'unset data.uses[0].customer_consent' if it is not known")
                .doesNotContain("key");
    }

    @Test
    void noneIsCalledSoInProse() {
        assertThat(new Cli().session("facts data").out()).contains("(none - ").doesNotContain("(null - ");
    }
}
