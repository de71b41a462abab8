package dev.proviso.model.document;

/** The form of most ids: lower-case words of letters and digits, joined by single hyphens. */
final class Slug {

    private Slug() {}

    // By hand rather than by a pattern: reading a policy makes hundreds of ids, and a cold start would pay for the
    // pattern's classes.
    static boolean isValid(String text) {
        boolean wordOpen = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                wordOpen = true;
            } else if (c == '-' && wordOpen) {
                wordOpen = false;
            } else {
                return false;
            }
        }
        return wordOpen;
    }
}
