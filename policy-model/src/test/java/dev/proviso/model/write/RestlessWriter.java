package dev.proviso.model.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process that gives a file one content and then the other, again and again, until it is killed. */
final class RestlessWriter {

    static final byte[] ONE = "1".repeat(3 << 20).getBytes(StandardCharsets.US_ASCII);
    static final byte[] OTHER = "2".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);

    private RestlessWriter() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        System.out.println("writing");
        while (true) {
            FileReplacement.write(file, ONE);
            FileReplacement.write(file, OTHER);
        }
    }
}
