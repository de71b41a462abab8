package dev.proviso.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HomeDirectoryTest {

    @Test
    void whatHomeSaysCounts() {
        assertThat(HomeDirectory.of(Map.of("HOME", "/elsewhere"))).isEqualTo("/elsewhere");
        assertThat(HomeDirectory.of(Map.of("HOME", ""))).isEqualTo(System.getProperty("user.home"));
        assertThat(HomeDirectory.of(Map.of())).isEqualTo(System.getProperty("user.home"));
    }
}
