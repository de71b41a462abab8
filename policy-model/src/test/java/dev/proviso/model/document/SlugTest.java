package dev.proviso.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class SlugTest {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    @Property
    void aSlugHasTheFormThatItsDocumentationNames(
            @ForAll @Chars({'a', 'z', '0', '9', '-', 'A', '_', 'é'}) @StringLength(max = 6) String text) {
        assertThat(Slug.isValid(text)).isEqualTo(FORM.matcher(text).matches());
    }

    @Example
    void anIdOfAnotherFormCannotBe() {
        assertThatThrownBy(() -> new NodeId("No-Sale")).isInstanceOf(IllegalArgumentException.class);
    }
}
