package dev.proviso.importer.outline;

/** Tells titles in writing that has no capitals, as that of China, Japan and Korea: few signs, and none that ends a sentence or a part of one. */
final class UncasedTitles {

    private static final int LONGEST = 30;
    private static final String PUNCTUATION = "。！？；：，．.!?;:,";

    private UncasedTitles() {}

    /** Whether the first letter of a text is neither small nor a capital. */
    static boolean isUncased(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .limit(1)
                .anyMatch(letter -> Character.getType(letter) == Character.OTHER_LETTER);
    }

    static boolean isTitle(String text) {
        return isUncased(text) && text.length() <= LONGEST && text.chars().noneMatch(c -> PUNCTUATION.indexOf(c) >= 0);
    }
}
