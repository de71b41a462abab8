package dev.proviso.analysis.symbolic;

import dev.proviso.analysis.theory.Linear;
import java.util.List;
import java.util.function.Supplier;
import org.logicng.formulas.Formula;

/**
 * A list of the facts of which a few elements are looked at. The same list may have any of these several times, one after the other.
 *
 * @param address of the list, with a star in place of each index
 * @param place of the list, with its indices
 * @param present which of the elements there are: none without those before it
 * @param elements what is known of each
 * @param times how often each occurs; made when first asked for
 */
record SymbolicList(
        String address, String place, List<Formula> present, List<Symbol> elements, Supplier<List<Linear>> times) {
    SymbolicList {
        present = List.copyOf(present);
        elements = List.copyOf(elements);
    }
}
