package dev.proviso.shell.json;

import dev.proviso.shell.text.Sanitizer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/** The standard escapes of JSON, and escapes for whatever the {@link Sanitizer} would not print as it is. */
final class HiddenEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    private static final int DELETE = 0x7f;

    private final int[] ascii = standardAsciiEscapesForJSON();

    HiddenEscapes() {
        ascii[DELETE] = ESCAPE_CUSTOM;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        String text = String.valueOf((char) c);
        boolean isHalfOfPair = Character.isSurrogate((char) c);
        return isHalfOfPair || Sanitizer.visible(text).equals(text)
                ? null
                : new SerializedString(String.format("\\u%04x", c));
    }
}
