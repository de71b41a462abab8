package dev.proviso.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.console.Console;
import dev.proviso.shell.console.Output;
import dev.proviso.shell.console.Surroundings;
import dev.proviso.shell.terminal.SystemTerminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The sessions in docs/shell.md are what the shell does. In a block marked {@code session} a line with a prompt is typed; what is
 * printed follows it, errors included; so is a line that starts with {@code >}, in answer to a question.
 *
 * <p>With {@code -Dproviso.docs.update=true} the page is given the output of today instead; look at what changes.
 */
class SessionDocumentTest {

    private static final Pattern BLOCK =
            Pattern.compile("(?<=^```session\n)(.*?)(?=^```$)", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern PROMPT = Pattern.compile("^hubspot-developer-policy@r1( \\S+)?> ");
    /** In front of an answer to a question that a command asks. */
    private static final String ANSWER = "> ";

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void thePageShowsWhatTheShellPrints() throws IOException {
        Path document = Cli.top().resolve("docs/shell.md");
        String page = Files.readString(document);
        StringBuilder today = new StringBuilder();
        Matcher block = BLOCK.matcher(page);
        while (block.find()) {
            block.appendReplacement(today, Matcher.quoteReplacement(replay(block.group(1))));
        }
        block.appendTail(today);

        if (Boolean.getBoolean("proviso.docs.update")) {
            Files.writeString(document, today);
        } else {
            assertThat(page).isEqualTo(today.toString());
        }
    }

    /** The block with what its lines print today. A mark behind each line's output tells where the next one's begins. */
    private static String replay(String block) {
        List<String> prompts =
                block.lines().filter(line -> PROMPT.matcher(line).find()).toList();
        StringBuilder script = new StringBuilder();
        boolean isAsked = false;
        for (String line : block.lines().toList()) {
            if (PROMPT.matcher(line).find()) {
                isAsked = line.contains("> ask ");
                script.append(script.isEmpty() ? "" : "version\n")
                        .append(PROMPT.matcher(line)
                                .replaceFirst("")
                                .replace("policy-data/", Cli.top().resolve("policy-data") + "/"))
                        .append('\n');
            } else if (isAsked && line.startsWith(ANSWER)) {
                script.append(line.substring(ANSWER.length())).append('\n');
            }
        }
        script.append("version\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Output output = new Output(out);
        Console console = Console.of(
                new ByteArrayInputStream(script.toString().getBytes(StandardCharsets.UTF_8)),
                output,
                output,
                // As if somebody typed the lines: who does is not told which line has a mistake.
                new Surroundings(true, false, false, Map.of()));
        Main.run(List.of(), console, new SystemTerminal(), () -> TODAY);
        output.flush();
        String[] printed = out.toString(StandardCharsets.UTF_8)
                .replace(Cli.top() + "/", "")
                .split("proviso \\([^\n]*\n|proviso [0-9][^\n]*\n", -1);
        StringBuilder today = new StringBuilder();
        for (int i = 0; i < prompts.size(); i++) {
            today.append(prompts.get(i)).append('\n').append(printed[i]);
        }
        return today.toString();
    }
}
