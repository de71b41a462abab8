package dev.proviso.model.read;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionId;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts revisions in order: each behind its predecessor, and otherwise by name, numbers in a name by their value. */
final class RevisionOrder {

    private static final Pattern PART = Pattern.compile("[0-9]+|[^0-9]+");

    /** {@code r2} before {@code r10}. */
    static final Comparator<RevisionId> BY_NAME = Comparator.comparing(
                    RevisionOrder::parts, RevisionOrder::compareParts)
            .thenComparing(RevisionId::value);

    private RevisionOrder() {}

    /** The ids in order; those whose predecessors go round in a circle, or that could not be read, by name. */
    static List<RevisionId> of(Map<RevisionId, Checked<Revision>> revisions) {
        List<RevisionId> waiting = new ArrayList<>(revisions.keySet());
        waiting.sort(BY_NAME);
        List<RevisionId> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            RevisionId next = waiting.stream()
                    .filter(id ->
                            predecessor(id, revisions).filter(waiting::contains).isEmpty())
                    .findFirst()
                    .orElse(waiting.get(0));
            ordered.add(next);
            waiting.remove(next);
        }
        return ordered;
    }

    private static Optional<RevisionId> predecessor(RevisionId id, Map<RevisionId, Checked<Revision>> revisions) {
        return Optional.ofNullable(revisions.get(id)).flatMap(Checked::value).flatMap(Revision::predecessor);
    }

    private static List<String> parts(RevisionId id) {
        List<String> parts = new ArrayList<>();
        Matcher part = PART.matcher(id.value());
        while (part.find()) {
            parts.add(part.group());
        }
        return parts;
    }

    private static int compareParts(List<String> a, List<String> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = comparePart(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    private static int comparePart(String a, String b) {
        boolean numbers = Character.isDigit(a.charAt(0)) && Character.isDigit(b.charAt(0));
        return numbers ? new BigInteger(a).compareTo(new BigInteger(b)) : a.compareTo(b);
    }
}
