package dev.proviso.shell.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The editor that a person has chosen, in {@code VISUAL} or {@code EDITOR}. */
final class ExternalEditor {

    private final List<String> program;

    private ExternalEditor(List<String> program) {
        this.program = program;
    }

    /** The one of an environment; {@code vi} where it names none, {@code notepad} on Windows. */
    static ExternalEditor of(Map<String, String> environment, String system) {
        String named = Optional.of(environment.getOrDefault("VISUAL", ""))
                .filter(visual -> !visual.isBlank())
                .or(() -> Optional.of(environment.getOrDefault("EDITOR", "")).filter(editor -> !editor.isBlank()))
                .orElse(system.startsWith("Windows") ? "notepad" : "vi");
        return new ExternalEditor(Arrays.asList(named.strip().split("\\s+")));
    }

    /**
     * Lets the person edit a text. The terminal is the editor's meanwhile.
     *
     * @return the text afterwards, without line ends at its end; empty if the editor gave up
     * @throws IOException if there is no such editor
     */
    Optional<String> edit(String text) throws IOException, InterruptedException {
        // For its owner alone, as the Java library makes such files.
        Path file = Files.createTempFile("proviso-line-", ".txt");
        try {
            Files.writeString(file, text + "\n");
            List<String> command = new ArrayList<>(program);
            command.add(file.toString());
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            return code == 0 ? Optional.of(Files.readString(file).stripTrailing()) : Optional.empty();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
