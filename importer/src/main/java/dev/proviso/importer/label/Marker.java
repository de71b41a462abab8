package dev.proviso.importer.label;

import java.util.List;

/**
 * The printed label at the start of a text.
 *
 * @param end where it ends in the text, its punctuation included
 * @param rest where the words behind it start
 * @param label without the punctuation; empty for a bullet
 * @param form what is around the number, such as {@code (#)}, {@code #.} or {@code section #}; alike for markers of one list
 * @param path the parts of a label such as {@code 2.1}; one element for a simple label
 * @param readings what the last part may mean; one of a bullet
 */
public record Marker(int end, int rest, String label, String form, List<String> path, List<Reading> readings) {

    private static final int MOST_LEFT_OUT = 3;

    public Marker {
        path = List.copyOf(path);
        readings = List.copyOf(readings);
    }

    /**
     * One meaning of a label.
     *
     * @param ordinal from 1; 0 for a bullet
     * @param inserted which of those that were put in behind that number later: 1 of {@code 4A}; 0 of the number itself
     */
    public record Reading(Numbering numbering, int ordinal, int inserted) {

        /** A number by itself. */
        public Reading(Numbering numbering, int ordinal) {
            this(numbering, ordinal, 0);
        }

        /** Whether lists start with it. */
        public boolean isFirst() {
            return ordinal == 1 && inserted == 0;
        }

        /** Whether it comes right behind another one: 5 behind 4, and also behind 4A, which itself comes right behind 4. */
        public boolean isNextTo(Reading other) {
            return numbering == other.numbering
                    && (inserted == 0
                            ? ordinal == other.ordinal + 1
                            : ordinal == other.ordinal && inserted == other.inserted + 1);
        }

        /** Whether it comes behind another one, of which it is at most so many numbers away. */
        private boolean isBehind(Reading other, int most) {
            return numbering == other.numbering
                    && (ordinal == other.ordinal
                            ? inserted > other.inserted
                            : ordinal > other.ordinal && ordinal <= other.ordinal + most);
        }
    }

    public boolean isBullet() {
        return label.isEmpty();
    }

    /** Whether it is two letters, such as {@code ab} or {@code as}: a label only where it comes next to another one. */
    public boolean isLate() {
        return path.size() == 1
                && label.length() == 2
                && Character.isLetter(label.charAt(0))
                && Character.isLetter(label.charAt(1))
                && label.charAt(0) != label.charAt(1)
                && readings.stream()
                        .allMatch(reading -> reading.numbering() == Numbering.LOWER_LETTER
                                || reading.numbering() == Numbering.UPPER_LETTER);
    }

    /** Whether it can be told from words right behind it. */
    public boolean standsApart() {
        return rest > end || EastAsianMarkers.isForm(form);
    }

    /** Whether it comes next to another one, beside it or below. */
    public boolean isNextTo(Marker other) {
        boolean below = path.size() == other.path.size() + 1
                && path.subList(0, other.path.size()).equals(other.path);
        return below
                || (form.equals(other.form)
                        && readings.stream()
                                .anyMatch(reading -> other.readings.stream().anyMatch(reading::isNextTo)));
    }

    /** Whether it may stand further down in the list of another one, of which some elements were left out. */
    public boolean isBehind(Marker other) {
        return form.equals(other.form)
                && path.subList(0, path.size() - 1).equals(other.path.subList(0, other.path.size() - 1))
                && readings.stream()
                        .anyMatch(reading ->
                                other.readings.stream().anyMatch(passed -> reading.isBehind(passed, MOST_LEFT_OUT)));
    }
}
