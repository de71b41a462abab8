package dev.proviso.shell.diff;

import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.ChangeKind;
import dev.proviso.model.diff.Side;
import dev.proviso.model.document.NodeId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which changes are to be shown.
 *
 * @param kinds those of any of these kinds; all if there is none
 * @param parts those of any of these parts; of all if there is none
 */
record ChangeFilter(Set<ChangeKind> kinds, Parts parts) {

    ChangeFilter {
        kinds = Set.copyOf(kinds);
    }

    /**
     * Some parts of both revisions, with all that is in them.
     *
     * @param before in the old revision
     * @param after in the new revision
     */
    record Parts(Set<NodeId> before, Set<NodeId> after) {

        /** No parts in particular. */
        static final Parts ALL = new Parts(Set.of(), Set.of());

        Parts {
            before = Set.copyOf(before);
            after = Set.copyOf(after);
        }

        boolean isAll() {
            return before.isEmpty() && after.isEmpty();
        }

        private boolean hold(Change change) {
            return change.from().stream().map(Side::id).anyMatch(before::contains)
                    || change.to().stream().map(Side::id).anyMatch(after::contains);
        }
    }

    /** The words for kinds on a command line. */
    static List<String> words() {
        return EnumSet.complementOf(EnumSet.of(ChangeKind.UNCHANGED)).stream()
                .map(ChangeKind::code)
                .toList();
    }

    /** The kinds for some of the {@link #words()}. */
    static Set<ChangeKind> kinds(List<String> words) {
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        for (ChangeKind kind : ChangeKind.values()) {
            if (words.contains(kind.code())) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    boolean isAll() {
        return kinds.isEmpty() && parts.isAll();
    }

    /** Whether something, changed or not, is in the parts that are looked at. */
    boolean isInside(Change change) {
        return parts.isAll() || parts.hold(change);
    }

    boolean accepts(Change change) {
        return isInside(change) && (kinds.isEmpty() || change.kinds().stream().anyMatch(kinds::contains));
    }
}
