package dev.proviso.model.document;

/**
 * The label by which readers know a part among its siblings: {@code A}, {@code 4}, {@code iv}, without the punctuation around it.
 * Printed labels may repeat, change or be missing; they are never an identity.
 *
 * @param text without surrounding white space, not empty
 */
public record Label(String text) {

    public Label {
        if (text.isEmpty() || !text.equals(text.strip())) {
            throw new IllegalArgumentException("not a label: '" + text + "'");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
