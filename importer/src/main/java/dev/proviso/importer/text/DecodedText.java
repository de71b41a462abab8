package dev.proviso.importer.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The characters of a publisher's bytes.
 *
 * <p>INVARIANT: the text, encoded in the charset, is the bytes again. A byte order mark is part of the text.
 */
public record DecodedText(String text, Charset charset) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /**
     * Decodes bytes in the first of these that gives the same bytes back: UTF-8; UTF-16, if a byte order mark says so; windows-1252;
     * ISO-8859-1, which always does.
     */
    public static DecodedText of(byte[] bytes) {
        List<Charset> candidates = new ArrayList<>(List.of(StandardCharsets.UTF_8));
        if (startsWith(bytes, 0xFE, 0xFF)) {
            candidates.add(StandardCharsets.UTF_16BE);
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            candidates.add(StandardCharsets.UTF_16LE);
        }
        candidates.add(WINDOWS_1252);
        return candidates.stream()
                .flatMap(charset -> decode(bytes, charset).stream())
                .findFirst()
                .orElseGet(() ->
                        new DecodedText(new String(bytes, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1));
    }

    private static Optional<DecodedText> decode(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(new DecodedText(text, charset))
                    .filter(decoded -> Arrays.equals(text.getBytes(charset), bytes));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
