package dev.proviso.dsl.interview;

import dev.proviso.model.fact.FactPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What answers are worth to one clause that is undecided.
 *
 * @param gaps what is open in it
 * @param shares by address, of those whose answer may decide it
 */
record Stakes(List<FactPath> gaps, Map<FactPath, Share> shares) {

    static final Stakes NONE = new Stakes(List.of(), Map.of());

    /**
     * What one answer is worth.
     *
     * @param size in how many of the cases that were tried it decides the clause, divided by how many answers it takes together
     * @param witnesses not empty but in {@link #NONE}
     */
    record Share(double size, List<Witness> witnesses) {

        static final Share NONE = new Share(0, List.of());

        Share {
            witnesses = List.copyOf(witnesses);
        }

        private Share with(double more, Witness witness) {
            List<Witness> all = new ArrayList<>(witnesses);
            all.add(witness);
            return new Share(size + more, all);
        }
    }

    Stakes {
        gaps = List.copyOf(gaps);
        shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
    }

    Stakes with(FactPath path, double size, Witness witness) {
        Map<FactPath, Share> more = new LinkedHashMap<>(shares);
        more.put(path, more.getOrDefault(path, Share.NONE).with(size, witness));
        return new Stakes(gaps, more);
    }
}
