package dev.proviso.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The documents show what the program prints. In a block marked {@code console} a line that starts with a dollar sign is a command,
 * run in the project's folder; the lines behind it are what it prints, errors included. A line that holds nothing but an ellipsis
 * stands for any lines.
 *
 * <p>With {@code -Dproviso.docs.update=true} the documents are given the output of today instead; look at what changes.
 */
class DocumentedCommandsIT {

    private static final Path ROOT = Objects.requireNonNull(
            Path.of(System.getProperty("proviso.launcher")).getParent());
    private static final Pattern BLOCK =
            Pattern.compile("(?<=^```console\n)(.*?)(?=^```$)", Pattern.DOTALL | Pattern.MULTILINE);
    private static final String ANYTHING = "…";

    static Stream<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>(List.of(ROOT.resolve("README.md")));
        try (Stream<Path> files = Files.list(ROOT.resolve("docs"))) {
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
        }
        return documents.stream().filter(DocumentedCommandsIT::showsCommands);
    }

    private static boolean showsCommands(Path document) {
        try {
            return BLOCK.matcher(Files.readString(document)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentShowsWhatTheProgramPrints(Path document) throws Exception {
        String page = Files.readString(document);
        StringBuilder today = new StringBuilder();
        Matcher block = BLOCK.matcher(page);
        while (block.find()) {
            block.appendReplacement(today, Matcher.quoteReplacement(today(block.group(1))));
        }
        block.appendTail(today);

        if (Boolean.getBoolean("proviso.docs.update")) {
            Files.writeString(document, today);
        } else {
            assertThat(page).isEqualTo(today.toString());
        }
    }

    /** A block with what its commands print today; where its lines fit, the lines of the block. */
    private static String today(String block) throws Exception {
        StringBuilder today = new StringBuilder();
        List<String> shown = new ArrayList<>();
        String command = "";
        for (String line : (block + "$ ").lines().toList()) {
            if (line.startsWith("$ ")) {
                if (!command.isEmpty()) {
                    List<String> printed = run(command);
                    today.append(String.join("\n", fits(shown, printed) ? shown : printed))
                            .append("\n");
                }
                command = line.substring(2);
                shown.clear();
                today.append(command.isEmpty() ? "" : line + "\n");
            } else {
                shown.add(line);
            }
        }
        return today.toString();
    }

    private static boolean fits(List<String> shown, List<String> printed) {
        StringBuilder pattern = new StringBuilder();
        for (String line : shown) {
            pattern.append(line.equals(ANYTHING) ? "(.*\n)*" : Pattern.quote(line + "\n"));
        }
        return Pattern.matches(pattern.toString(), String.join("\n", printed) + "\n");
    }

    private static List<String> run(String command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder("sh", "-c", command).directory(ROOT.toFile()).redirectErrorStream(true);
        builder.environment().put("COLUMNS", "80");
        builder.environment().put("PROVISO_ARCHIVE", "off");
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return output.lines().toList();
    }
}
