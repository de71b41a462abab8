package dev.proviso.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page about authoring quotes of the bundled policy stands in it. */
class QuotedPolicyTest {

    private static final Pattern CHAPTER = Pattern.compile(
            "^### Terms, references, exceptions and sanctions\n(.*?)^## ", Pattern.MULTILINE | Pattern.DOTALL);

    private static final Pattern BLOCK = Pattern.compile("^```yaml\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

    @Test
    void everyQuotedLineStandsInTheBundledPolicy() throws IOException {
        List<String> policy = Files.readAllLines(
                Cli.top().resolve("policy-data/src/main/resources/dev/proviso/data/hubspot-developer-policy/r1.yaml"));
        Matcher chapter = CHAPTER.matcher(Files.readString(Cli.top().resolve("docs/authoring.md")));
        assertThat(chapter.find()).isTrue();
        Matcher block = BLOCK.matcher(chapter.group(1));

        int blocks = 0;
        for (; block.find(); blocks++) {
            assertThat(policy).containsAll(block.group(1).lines().toList());
        }
        assertThat(blocks).isEqualTo(2);
    }
}
