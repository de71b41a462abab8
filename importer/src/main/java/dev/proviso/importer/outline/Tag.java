package dev.proviso.importer.outline;

import dev.proviso.importer.label.Marker;
import dev.proviso.importer.label.Numbering;
import java.util.List;
import java.util.Optional;

/**
 * The label of a unit, printed or made by the format.
 *
 * @param form what is around the number; alike for the labels of one list
 * @param path the parts of a label such as {@code 2.1}; empty for a bullet
 * @param readings what the last part may mean
 * @param start where it is printed in the source
 * @param end where it ends; {@code start} where nothing is printed
 */
record Tag(Optional<String> label, String form, List<String> path, List<Marker.Reading> readings, int start, int end) {

    static Tag of(Marker marker, int start, int end) {
        return new Tag(
                Optional.of(marker.label()).filter(label -> !label.isEmpty()),
                marker.form(),
                marker.path(),
                marker.readings(),
                start,
                end);
    }

    /**
     * This label, not printed if it stands in front of an offset: where an element of a list starts with another list, its label belongs to
     * the words in there.
     */
    Tag notBefore(int offset) {
        return start >= offset ? this : new Tag(label, form, path, readings, offset, offset);
    }

    boolean isBullet() {
        return label.isEmpty();
    }

    /** Whether the heading of a paragraph stands in place of a label. */
    boolean isHead() {
        return form.equals(HeadedParagraphs.FORM);
    }

    /** Whether it names its kind: {@code Section 4}, {@code Article IV}. */
    boolean isNamed() {
        return form.length() > 2 && Character.isLetter(form.charAt(0)) && !form.startsWith("list");
    }

    boolean isPrinted() {
        return start < end;
    }

    /** All parts of the path but the last. */
    List<String> prefix() {
        return path.isEmpty() ? path : path.subList(0, path.size() - 1);
    }

    /** Whether it was put in behind a number later, or below it: {@code 4A}. */
    boolean isInserted() {
        return readings.stream().anyMatch(reading -> reading.inserted() > 0);
    }

    int ordinal(Numbering numbering) {
        return readings.stream()
                .filter(reading -> reading.numbering() == numbering)
                .mapToInt(Marker.Reading::ordinal)
                .findFirst()
                .orElse(0);
    }

    /** Whether both may be labels of one list. */
    boolean isLike(Tag other) {
        return form.equals(other.form) && prefix().equals(other.prefix());
    }

    /** Whether this label comes next to another one in a list. */
    boolean isNextTo(Tag other) {
        return isLike(other)
                && readings.stream().anyMatch(reading -> other.readings.stream().anyMatch(reading::isNextTo));
    }
}
