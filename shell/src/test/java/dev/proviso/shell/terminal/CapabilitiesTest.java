package dev.proviso.shell.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jline.utils.InfoCmp;
import org.jline.utils.InfoCmp.Capability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What JLine reads out of its descriptions is read out of them here, too. */
class CapabilitiesTest {

    /** What a description says. */
    private record Read(Set<Capability> flags, Map<Capability, Integer> numbers, Map<Capability, String> strings) {

        private Read() {
            this(EnumSet.noneOf(Capability.class), new EnumMap<>(Capability.class), new EnumMap<>(Capability.class));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ansi",
                "dumb",
                "dumb-color",
                "rxvt",
                "rxvt-basic",
                "rxvt-unicode",
                "rxvt-unicode-256color",
                "screen",
                "screen-256color",
                "windows",
                "windows-256color",
                "windows-conemu",
                "windows-vtp",
                "xterm",
                "xterm-256color"
            })
    void aDescriptionSaysTheSame(String type) throws IOException {
        String description = resource(type + ".caps");
        Read expected = new Read();
        InfoCmp.parseInfoCmp(description, expected.flags(), expected.numbers(), expected.strings());
        Read read = read(description);
        // JLine takes an escaped comma for the end, which only these have.
        expected.strings().remove(Capability.acs_chars);
        read.strings().remove(Capability.acs_chars);

        assertThat(expected.strings()).isNotEmpty();
        assertThat(read).isEqualTo(expected);
    }

    @Test
    void escapedSignsAreNoEnds() throws IOException {
        Read read = read("x|an example,\n\tam, cols#0x50, lines#024, bel=^G\\,,\n\tel=\\E[K\\\\, unheardof=1,\n");

        assertThat(read.flags()).containsExactly(Capability.auto_right_margin);
        assertThat(read.numbers()).isEqualTo(Map.of(Capability.columns, 80, Capability.lines, 20));
        assertThat(read.strings()).isEqualTo(Map.of(Capability.bell, "^G\\,", Capability.clr_eol, "\\E[K\\\\"));
    }

    private static Read read(String description) throws IOException {
        Read read = new Read();
        new Capabilities(Capabilities.names(resource("capabilities.txt")), read.flags(), read.numbers(), read.strings())
                .read(description);
        return read;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(InfoCmp.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
