package dev.proviso.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.shell.TestCommands;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.usage.CommandLineReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The first look and the reader behind it are two readers of one syntax: they must not drift apart. */
class FirstLookProperties {

    private static final List<String> WORDS = List.of(
            "show",
            "check",
            "why",
            "search",
            "toc",
            "facts",
            "policies",
            "set",
            "quit",
            "A.4",
            "app.yaml",
            "-",
            "--",
            "--rules",
            "--format",
            "json",
            "text",
            "xml",
            "--format=json",
            "--on",
            "2026-11-01",
            "--param",
            "a=1",
            "--param=b=2",
            "--all",
            "--policy",
            "p@r",
            "--color",
            "never",
            "--limit=3",
            "-h",
            "--help",
            "--nonsense",
            "-x");

    private final Commands commands = TestCommands.all();

    @Property(tries = 3_000)
    void whatTheFirstLookUnderstandsTheReaderUnderstandsAlike(
            @ForAll("commandLines") List<String> words, @ForAll Surface surface) {
        Optional<Invocation> first = FirstLook.read(words, commands, surface);
        Optional<Invocation> second = read(words, surface);

        first.ifPresent(invocation -> {
            assertThat(second).isPresent();
            assertThat(second.get().arguments()).isEqualTo(invocation.arguments());
            assertThat(second.get().options()).isEqualTo(invocation.options());
        });
    }

    private Optional<Invocation> read(List<String> words, Surface surface) {
        try {
            return new CommandLineReader(commands, surface).read(words) instanceof CommandLineReader.Run run
                    ? Optional.of(run.invocation())
                    : Optional.empty();
        } catch (Refusal refusal) {
            return Optional.empty();
        }
    }

    @Provide
    Arbitrary<List<String>> commandLines() {
        Arbitrary<String> word = Arbitraries.of(WORDS);
        return Arbitraries.of(commands.names())
                .flatMap(name -> word.list().ofMaxSize(6).map(rest -> {
                    List<String> line = new ArrayList<>(rest);
                    line.add(Math.min(rest.size(), rest.size() / 3), name);
                    return line;
                }));
    }

    @Example
    void optionsMayStandBeforeTheCommandAndBehindIt() {
        Invocation before = FirstLook.read(List.of("--format", "json", "show", "A.4"), commands, Surface.ONE_SHOT)
                .orElseThrow();
        Invocation behind = FirstLook.read(List.of("show", "A.4", "--format=json"), commands, Surface.ONE_SHOT)
                .orElseThrow();

        assertThat(before.format()).isEqualTo(Format.JSON);
        assertThat(before.options()).isEqualTo(behind.options());
        assertThat(before.arguments()).containsExactly("A.4").isEqualTo(behind.arguments());
    }

    @Example
    void aValueInFrontThatTheCommandDoesNotTakeIsAMistake() {
        assertThat(FirstLook.read(List.of("--format=json", "report", "show", "show"), commands, Surface.ONE_SHOT))
                .isEmpty();
        assertThat(FirstLook.read(List.of("--format", "sarif", "show", "A.4"), commands, Surface.ONE_SHOT))
                .isEmpty();
    }

    @Example
    void twoHyphensEndTheOptions() {
        Invocation invocation = FirstLook.read(List.of("search", "--", "--rules"), commands, Surface.ONE_SHOT)
                .orElseThrow();

        assertThat(invocation.arguments()).containsExactly("--rules");
    }

    @Example
    void mistakesAndHelpAreLeftToTheReader() {
        assertThat(List.of(
                        List.of("shwo"),
                        List.of("show", "--rule"),
                        List.of("check"),
                        List.of("check", "--format", "xml", "a"),
                        List.of("show", "-h"),
                        List.of("quit")))
                .allSatisfy(words -> assertThat(FirstLook.read(words, commands, Surface.ONE_SHOT))
                        .isEmpty());
    }
}
