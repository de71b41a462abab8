package dev.proviso.analysis.release;

import dev.proviso.model.document.RevisionId;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which part of a version number a revision raises, after Semantic Versioning (https://semver.org): an app that kept the old text may
 * break the new one after a major step, and after no other.
 */
public enum VersionStep {
    NONE,
    PATCH,
    MINOR,
    MAJOR;

    private static final Pattern NUMBERED = Pattern.compile("(|[A-Za-z]+[._-]?)(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+))?");
    /** A number from here on is a year. */
    private static final BigInteger FIRST_YEAR = BigInteger.valueOf(1900);

    /** As it is written in JSON: {@code major}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The name that a revision deserves which follows another: behind {@code r1} come {@code r2}, {@code r1.1} or {@code r1.0.1}, behind
     * {@code 1.4} come {@code 2.0}, {@code 1.5} or {@code 1.4.1}. Numbers that are not written are 0.
     *
     * @return empty if nothing changed, or the other is not named by numbers (but by a day, for one)
     */
    public Optional<RevisionId> after(RevisionId predecessor) {
        return after(predecessor, Set.of());
    }

    /**
     * The same, where some names are taken: of {@code r1.1} and {@code r1.2} there is none left, and a minor step leads to {@code r1.3}.
     *
     * @param taken by other revisions of the policy
     */
    public Optional<RevisionId> after(RevisionId predecessor, Set<RevisionId> taken) {
        Matcher name = NUMBERED.matcher(predecessor.value());
        if (this == NONE || !name.matches() || new BigInteger(name.group(2)).compareTo(FIRST_YEAR) >= 0) {
            return Optional.empty();
        }
        List<BigInteger> numbers = new ArrayList<>();
        int written = 0;
        for (int group = 2; group <= 4; group++) {
            String digits = name.group(group);
            numbers.add(digits == null ? BigInteger.ZERO : new BigInteger(digits));
            written += digits == null ? 0 : 1;
        }
        int raised = switch (this) {
            case MAJOR -> 0;
            case MINOR -> 1;
            case PATCH, NONE -> 2;
        };
        for (int i = raised + 1; i < numbers.size(); i++) {
            numbers.set(i, BigInteger.ZERO);
        }
        RevisionId next;
        do {
            numbers.set(raised, numbers.get(raised).add(BigInteger.ONE));
            next = new RevisionId(name.group(1)
                    + numbers.subList(0, Math.max(written, raised + 1)).stream()
                            .map(BigInteger::toString)
                            .collect(Collectors.joining(".")));
        } while (taken.contains(next));
        return Optional.of(next);
    }
}
