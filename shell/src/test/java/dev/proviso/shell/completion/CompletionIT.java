package dev.proviso.shell.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts in the shells that they are for. */
class CompletionIT {

    private static final Path LAUNCHER =
            Path.of(System.getProperty("proviso.launcher", "")).toAbsolutePath();

    @TempDir
    Path directory;

    @Test
    void bashCompletes() throws IOException, InterruptedException {
        assertThat(run("bash", """
                source <(proviso completion bash)
                COMP_LINE='proviso show preamble.1'
                COMP_POINT=${#COMP_LINE} COMP_WORDS=(proviso show preamble.1) COMP_CWORD=2
                _proviso
                printf '<%s>' "${COMPREPLY[@]}"
                """)).isEqualTo("<preamble.1 >");
    }

    @Test
    void fishCompletes() throws IOException, InterruptedException {
        assertThat(run("fish", """
                proviso completion fish | source
                complete -C 'proviso show preamble.1'
                """)).startsWith("preamble.1\tThank you for choosing");
    }

    @Test
    void zshReadsItsScript() throws IOException, InterruptedException {
        assertThat(run("zsh", """
                autoload -Uz compinit
                compinit -u -d ./dump
                source <(proviso completion zsh)
                print -n -- ${_comps[proviso]}
                """)).isEqualTo("_proviso");
    }

    private String run(String shell, String script) throws IOException, InterruptedException {
        assumeTrue(isInstalled(shell), shell + " is not installed");
        Files.createSymbolicLink(directory.resolve("proviso"), LAUNCHER);
        Path file = Files.writeString(directory.resolve("script"), script);
        ProcessBuilder builder = new ProcessBuilder(shell, file.toString());
        builder.directory(directory.toFile());
        builder.environment().put("PATH", directory + File.pathSeparator + System.getenv("PATH"));
        builder.environment().put("HOME", directory.toString());
        builder.environment().put("PROVISO_ARCHIVE", "off");
        // What the launcher may have to say of the build is said now.
        assertThat(new ProcessBuilder(LAUNCHER.toString(), "version")
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor())
                .isZero();
        Path errors = directory.resolve("errors");
        Process process = builder.redirectError(errors.toFile()).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(errors).isEmptyFile();
        return out;
    }

    private static boolean isInstalled(String shell) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, shell)));
    }
}
