package dev.proviso.semantic;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people ask stays on their machine: the libraries of the run time know no address to report to, and keep no id of the device. */
class NothingIsSentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "linux-x64/libonnxruntime.so",
                "linux-aarch64/libonnxruntime.so",
                "osx-aarch64/libonnxruntime.dylib",
            })
    void theLibrariesKnowNoAddressToReportTo(String library) throws IOException {
        try (InputStream in =
                OrtEnvironment.class.getClassLoader().getResourceAsStream("ai/onnxruntime/native/" + library)) {
            assertThat(in).isNotNull();
            String bytes = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);

            assertThat(bytes.contains("events.data.microsoft.com")).isFalse();
            assertThat(bytes.contains("DeveloperTools")).isFalse();
        }
    }
}
