package dev.proviso.model.diff.number;

import dev.proviso.model.diff.number.Numeral.Style;
import dev.proviso.model.document.Label;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far a label went on counting: from {@code 5} to {@code 7} by two, from {@code 3.2} to {@code 4.2} by none under another prefix.
 *
 * @param before the old label
 * @param after the new label, in the same style
 */
public record Shift(Numeral before, Numeral after) {

    /** The shift from one label to another; of several readings the least one. Empty if they have no style in common. */
    public static Optional<Shift> between(Label before, Label after) {
        List<Numeral> young = Numeral.read(after.text());
        return Numeral.read(before.text()).stream()
                .flatMap(old -> young.stream()
                        .filter(other -> other.style() == old.style())
                        .map(other -> new Shift(old, other)))
                .min(Comparator.comparingInt((Shift shift) -> Math.abs(shift.by()))
                        .thenComparing(Shift::style));
    }

    /** Whether one label is the other in another style, as {@code b} and {@code ii} are. */
    public static boolean isRestyled(Label before, Label after) {
        List<Numeral> young = Numeral.read(after.text());
        return Numeral.read(before.text()).stream()
                .anyMatch(old ->
                        young.stream().anyMatch(other -> other.style() != old.style() && other.value() == old.value()));
    }

    public Style style() {
        return before.style();
    }

    /** How many numbers further; negative for back. */
    public int by() {
        return after.value() - before.value();
    }

    /** That of the label behind it, where the count goes on. */
    public Shift next() {
        return new Shift(before.next(), after.next());
    }
}
