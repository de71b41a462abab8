package dev.proviso.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.hostile.HostileTexts;
import dev.proviso.shell.Cli.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever commands are given, they answer in words, and nothing acts on the terminal. */
class HostileSessionProperties {

    private static final List<String> COMMANDS = List.of(
            "check",
            "why A.4",
            "why",
            "facts",
            "use",
            "show",
            "search",
            "toc",
            "query",
            "what-if",
            "set",
            "unset",
            "fmt --check",
            "lint",
            "test",
            "explain",
            "terms",
            "help",
            "policy",
            "nonsense",
            "");

    /** What the sanitizer leaves alone. */
    private static final String LIVE = "[\\p{Cntrl}\\p{Cf}\\p{Cs}&&[^\\n\\t]]";

    private static Path folder = Path.of("");

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("hostile");
    }

    @AfterContainer
    static void close() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Property(tries = 150)
    void anyArgumentIsAnswered(@ForAll("commands") String command, @ForAll("noise") String argument) {
        answersInWords(new Cli()
                .run((command + " " + argument.replace("\u0000", "")).strip().split(" ")));
    }

    @Property(tries = 100)
    void anySessionIsAnswered(@ForAll("commands") String command, @ForAll("noise") String argument) {
        answersInWords(new Cli().session(command + " " + argument, argument, "quit"));
    }

    @Property(tries = 60)
    void anyFactsFileIsAnswered(@ForAll("facts") byte[] facts, @ForAll boolean isJson) throws IOException {
        String file = Files.write(folder.resolve(isJson ? "app.json" : "app.yaml"), facts)
                .toString();

        answersInWords(new Cli().run("check", file));
        answersInWords(new Cli().run("why", "A.4", file));
        answersInWords(new Cli().run("query", "apps select name, title", file));
    }

    @Property(tries = 40)
    void anyFileIsLaidOutOrRefused(@ForAll("facts") byte[] text) throws IOException {
        answersInWords(new Cli()
                .run(
                        "fmt",
                        "--check",
                        Files.write(folder.resolve("rule.txt"), text).toString()));
    }

    @Example
    void namesThatWouldActOnTheTerminalAreShown() throws IOException {
        String live = "\\u001b[31mred\\u001b]0;title\\u0007\\u202e\\u0085\\ud800";
        String json = "{\"app\": \"" + live + "\", \"title\": \"" + live + "\", \"facts\": {\"" + live + "\": 1}}";
        String wrong = Files.writeString(folder.resolve("wrong.json"), json).toString();
        String sound = Files.writeString(folder.resolve("sound.json"), json.replaceAll("\\{\"[^{]*: 1}", "{}"))
                .toString();

        answersInWords(new Cli().run("check", wrong));
        for (String format : List.of("text", "json")) {
            answersInWords(new Cli().run("check", sound, "--format", format));
            answersInWords(new Cli().run("facts", sound, "--format", format));
        }
        for (String format : List.of("text", "json", "csv", "markdown")) {
            Outcome outcome = new Cli().run("query", "apps select name, title", sound, "--format", format);
            answersInWords(outcome);
            assertThat(outcome.exit()).isZero();
        }
    }

    private static void answersInWords(Outcome outcome) {
        assertThat(outcome.err()).doesNotContain("internal error", "Exception", "\tat ");
        assertThat(outcome.out() + outcome.err()).doesNotContainPattern(LIVE);
    }

    @Provide
    Arbitrary<String> commands() {
        return Arbitraries.of(COMMANDS);
    }

    @Provide
    Arbitrary<String> noise() {
        return HostileTexts.noise();
    }

    @Provide
    Arbitrary<byte[]> facts() throws IOException {
        byte[] yaml = Files.readAllBytes(Path.of(Cli.example("crm-sync.yaml")));
        byte[] json = Files.readAllBytes(Path.of(Cli.example("meeting-scheduler.json")));
        return Arbitraries.oneOf(
                HostileTexts.damaged(yaml),
                HostileTexts.damaged(json),
                HostileTexts.noise().map(text -> text.getBytes(StandardCharsets.UTF_8)));
    }
}
