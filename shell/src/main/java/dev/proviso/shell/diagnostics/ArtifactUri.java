package dev.proviso.shell.diagnostics;

import java.nio.charset.StandardCharsets;

/**
 * The name of a file as a reference by RFC 3986: a relative path stays relative, so that the log means the same wherever the checkout
 * lies; an absolute one becomes a {@code file:} URI.
 */
final class ArtifactUri {

    static final String STANDARD_INPUT = "-";

    private static final String UNRESERVED = "-._~!$&'()*+,;=@/";

    private ArtifactUri() {}

    static String of(String file) {
        String path = file.replace('\\', '/');
        boolean drive = path.length() > 2 && Character.isLetter(path.charAt(0)) && path.startsWith(":/", 1);
        String escaped = escaped(path);
        if (drive) {
            return "file:///" + escaped.replaceFirst("%3A", ":");
        }
        return path.startsWith("/") ? "file://" + (path.startsWith("//") ? escaped.substring(2) : escaped) : escaped;
    }

    private static String escaped(String path) {
        StringBuilder out = new StringBuilder();
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || UNRESERVED.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append(String.format("%%%02X", (int) c));
            }
        }
        return out.toString();
    }
}
