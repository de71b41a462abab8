package dev.proviso.data;

import static dev.proviso.data.PolicyFiles.OUTLINE;
import static dev.proviso.data.PolicyFiles.R1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.document.EditorialNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The oddities of the publisher's text stand in it unmended, and a note says so. */
class EditorialNotesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "dateline     | Last updated:                                            | left it blank",
                "preamble.2   | for Customers), and                                      | parenthesis that was never opened",
                "preamble.2   | any action or steps necessary we deem necessary          | 'says \"necessary\" twice'",
                "preamble.4   | contact HubSpot Support                                  | link behind",
                "A.2          | (DPA)                                                    | never uses again",
                "A.6          | should not                                               | a recommendation as worded",
                "B.1          | with the Hubspot Platform                                | small s",
                "B.2.a        | here                                                     | lost in the plain text",
                "B.6          | beyond the scope what is required                        | 'of'",
                "C.2          | such as credit card numbers or passwords                 | goes on in C.3",
                "C.3          | Unless such information is necessary                     | continues C.2",
                "C.3          | and You will not enable Customer                         | 'capital \"You\"'",
                "C.5          | request, use scopes, or permissions                      | is meant",
                "D.lead-in    | As such we prohibit you                                  | fragments",
                "D.6          | insecure and unapproved                                  | both",
                "E.1          | HubSpot brand guidelines                                 | link to the brand guidelines is lost",
                "E.4          | We will do our best                                      | binds HubSpot",
                "F.lead-in    | we require the following                                 | governs the items",
                "F.2          | inappropriate.You should                                 | No blank",
                "F.2          | You should provide appropriate customer assistance.      | a norm of its own",
                "F.4          | Customers.Your                                           | No blank",
                "F.4          | must operate and function in accordance                  | two norms",
                "closing.1    | proof of compliance                                      | without a heading",
                "closing.3    | penalties will be more severe.                           | without an end of line",
            })
    void anOddityIsKeptAndNoted(String citation, String words, String note) {
        var node = OUTLINE.find(citation).orElseThrow();

        assertThat(node.text()).contains(words);
        assertThat(node.notes()).extracting(EditorialNote::text).anyMatch(text -> text.contains(note));
    }

    @Test
    void theMissingHeadOfSectionBIsNoted() {
        assertThat(OUTLINE.find("B").orElseThrow().notes())
                .extracting(EditorialNote::text)
                .anyMatch(text -> text.contains("neither a letter nor a heading"));
    }

    @Test
    void theLostLinksAndTheMissingDateAreNotedForTheWhole() {
        assertThat(R1.notes())
                .extracting(EditorialNote::text)
                .anyMatch(text -> text.contains("plain text. The links"))
                .anyMatch(text -> text.contains("\"Last updated:\" is left blank"));
    }
}
