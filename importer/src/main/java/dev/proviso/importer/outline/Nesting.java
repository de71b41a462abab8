package dev.proviso.importer.outline;

import dev.proviso.importer.block.Block.ListItem;
import dev.proviso.importer.label.Marker.Reading;
import dev.proviso.importer.label.Numbering;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds under which one each labelled unit of a section stands, and what ambiguous labels mean (is {@code i} a letter or a numeral?).
 *
 * <p>Each unit may go on with a list that is open, start one anew in its place, or open one below. Each step has a cost; what is sought is
 * the way through the whole run that costs least, so that what comes later decides about what came before. A beam keeps the best few ways
 * at each unit: the time is linear in their number.
 */
final class Nesting {

    /** A unit stands at the top. */
    static final int TOP = -1;

    private static final int DEEPEST = 10;
    private static final int WAYS = 16;

    /** What costs so much more than the best way so far cannot be made up for any more: a list can be started anew for less. */
    private static final double HOPELESS = 10;

    /** What stands between a labelled unit and the one in front. */
    enum Gap {
        NONE,
        TEXT,
        /** Text that announces what is behind it. */
        LEAD_IN
    }

    private final List<Unit> units;
    private final boolean[] titles;
    private final List<List<String>> prefixes;
    private final Gap[] gaps;
    private final List<String> sectionPath;

    /** One open list, seen from its last element; those below it are the lists around. */
    private record Frame(
            Optional<Frame> around, int unit, Reading reading, String form, List<String> prefix, int depth, long key) {

        Numbering numbering() {
            return reading.numbering();
        }
    }

    private record Way(double cost, Optional<Frame> top, Optional<Way> before, int parent) {}

    /**
     * @param gaps for each unit, what running text stands between it and the unit in front
     * @param sectionPath the label of the section around, in parts; empty if it has none
     */
    private Nesting(List<Unit> units, Gap[] gaps, List<String> sectionPath) {
        this.units = units;
        this.prefixes =
                units.stream().map(unit -> unit.tag().orElseThrow().prefix()).toList();
        this.titles = new boolean[units.size()];
        for (int i = 0; i < titles.length; i++) {
            titles[i] = isTitle(units.get(i));
        }
        this.gaps = gaps;
        this.sectionPath = sectionPath;
    }

    /** For each unit, the index of the one that it stands under, or {@link #TOP}. */
    static int[] parents(List<Unit> units, Gap[] gaps, List<String> sectionPath) {
        return new Nesting(units, gaps, sectionPath).solve();
    }

    private int[] solve() {
        List<Way> beam = List.of(new Way(0, Optional.empty(), Optional.empty(), TOP));
        for (int i = 0; i < units.size(); i++) {
            Map<Long, Way> next = new HashMap<>();
            for (Way way : beam) {
                if (way.cost() < beam.get(0).cost() + HOPELESS) {
                    extend(way, i, next);
                }
            }
            beam = next.values().stream()
                    .sorted(Comparator.comparingDouble(Way::cost)
                            .thenComparing(way -> way.top().map(Frame::key).orElse(0L)))
                    .limit(WAYS)
                    .toList();
        }
        int[] parents = new int[units.size()];
        Arrays.fill(parents, TOP);
        Optional<Way> way = beam.stream().findFirst();
        for (int i = units.size() - 1; i >= 0 && way.isPresent(); i--) {
            parents[i] = way.get().parent();
            way = way.get().before();
        }
        return parents;
    }

    private void extend(Way way, int index, Map<Long, Way> next) {
        Tag tag = units.get(index).tag().orElseThrow();
        for (Reading reading : tag.readings()) {
            int popped = 0;
            Optional<Frame> at = way.top();
            while (at.isPresent()) {
                Frame frame = at.get();
                offer(next, way, index, reading, frame.around(), continued(frame, index, reading));
                offer(next, way, index, reading, frame.around(), restarted(frame, index, reading));
                if (frame.depth() < DEEPEST) {
                    offer(next, way, index, reading, at, opened(frame, index, reading, popped));
                }
                at = frame.around();
                popped++;
            }
            if (way.top().isEmpty()) {
                offer(next, way, index, reading, Optional.empty(), first(index, reading));
            }
        }
    }

    private void offer(Map<Long, Way> next, Way way, int index, Reading reading, Optional<Frame> around, double cost) {
        if (cost == Double.POSITIVE_INFINITY) {
            return;
        }
        Tag tag = units.get(index).tag().orElseThrow();
        int depth = around.map(frame -> frame.depth() + 1).orElse(0);
        long key = around.map(Frame::key).orElse(7L) * 1_000_003L
                + (tag.form().hashCode() * 31L + reading.numbering().name().hashCode()) * 10_007L
                + prefixes.get(index).hashCode() * 17L
                + reading.ordinal() * 31L
                + reading.inserted();
        double total = way.cost() + cost;
        Way known = next.get(key);
        if (known == null || known.cost() > total) {
            Frame frame = new Frame(around, index, reading, tag.form(), prefixes.get(index), depth, key);
            int parent = around.map(Frame::unit).orElse(TOP);
            next.put(key, new Way(total, Optional.of(frame), Optional.of(way), parent));
        }
    }

    /** The next element of an open list. */
    private double continued(Frame frame, int index, Reading reading) {
        Unit unit = units.get(index);
        Tag tag = unit.tag().orElseThrow();
        if (!frame.form().equals(tag.form()) || frame.numbering() != reading.numbering()) {
            return Double.POSITIVE_INFINITY;
        }
        double cost = sideways(units.get(frame.unit()), unit);
        if (titles[frame.unit()] != titles[index]) {
            cost += 0.2;
        }
        if (reading.numbering() == Numbering.BULLET) {
            return cost;
        }
        boolean samePrefix = frame.prefix().equals(prefixes.get(index));
        if (!samePrefix) {
            return cost + (reading.isFirst() ? 0.8 : 2.5);
        }
        if (sameList(units.get(frame.unit()), unit)) {
            return cost - 1;
        }
        return cost + stepCost(frame.reading(), reading);
    }

    private static double stepCost(Reading from, Reading to) {
        if (to.isNextTo(from)) {
            return 0;
        }
        int step = to.ordinal() - from.ordinal();
        if (step == 0 && to.inserted() > from.inserted()) {
            return 1.2;
        }
        if (step <= 0) {
            return step == 0 ? 2.5 : 4;
        }
        return step <= 2 ? 1.2 : step <= 5 ? 2 : 3;
    }

    private static boolean starts(Reading reading) {
        return reading.ordinal() <= 1 && reading.inserted() == 0;
    }

    /** A list in the place of one that ends. */
    private double restarted(Frame frame, int index, Reading reading) {
        Unit unit = units.get(index);
        if (reading.numbering() == Numbering.BULLET && frame.numbering() == Numbering.BULLET) {
            return Double.POSITIVE_INFINITY;
        }
        double cost = starts(reading) ? 2.2 : 4.8;
        if (gaps[index] != Gap.NONE) {
            cost -= 1.2;
        }
        if (!frame.form().equals(unit.tag().orElseThrow().form())) {
            cost += 0.6;
        }
        if (frame.around().isPresent() && unit.tag().orElseThrow().isHead()) {
            cost += 1;
        }
        if (frame.around().isEmpty() && isPrefix(sectionPath, index)) {
            cost -= 1;
        }
        if (reading.numbering() == Numbering.BULLET && titles[frame.unit()]) {
            // Points stand below a title, not beside it.
            cost += 1;
        }
        return cost + sideways(units.get(frame.unit()), unit);
    }

    /** A list below an element. */
    private double opened(Frame frame, int index, Reading reading, int popped) {
        Unit unit = units.get(index);
        Unit above = units.get(frame.unit());
        Tag tag = unit.tag().orElseThrow();
        Tag over = above.tag().orElseThrow();
        boolean lettered = isLetteredBelow(frame, index, reading);
        double cost = 1 + (starts(reading) || lettered ? 0 : 3) + 0.3 * popped + (popped > 0 ? 0.8 : 0);
        boolean own = isPrefix(over.path(), index);
        if (lettered) {
            return cost - 2.5;
        }
        int shift = unit.hint() - above.hint();
        if (popped == 0 && leadsIn(above, unit)) {
            cost -= 1;
        }
        if (shift == 0) {
            cost += unit.isBesideInList(above) && !leadsIn(above, unit) ? 4 : 0.5;
        } else if (shift < 0) {
            // What a label says of its place outweighs where it is printed.
            cost += own ? 0.5 : 4;
        } else {
            cost -= 0.6;
        }
        if (tag.path().size() > 1) {
            boolean headed = over.path().size() == 1 && !over.form().startsWith("(") && titles[frame.unit()];
            cost += own ? -2.5 : headed ? 0.5 : 1.5;
        }
        if (tag.form().equals(over.form())
                && tag.path().size() == over.path().size()
                && shift <= 0
                && !leadsIn(above, unit)) {
            boolean otherwiseCounted = frame.numbering() != reading.numbering();
            boolean starts = reading.isFirst() && gaps[index] == Gap.NONE;
            cost += starts && (otherwiseCounted || titles[frame.unit()])
                    ? 0.4
                    : isAnnounced(frame.unit(), index) ? -0.7 : 3;
        }
        if (tag.isHead() && !titles[frame.unit()]) {
            cost += 3;
        }
        if (tag.isBullet() && gaps[index] != Gap.NONE && shift <= 0 && !titles[frame.unit()]) {
            cost += 0.5;
        }
        return cost;
    }

    /** Whether the text under a title announces the list that starts behind it. */
    private boolean isAnnounced(int above, int index) {
        return gaps[index] == Gap.LEAD_IN && titles[above];
    }

    /** Whether {@code 2A} is the first of what stands below the title {@code 2}, and not a provision beside it. */
    private boolean isLetteredBelow(Frame frame, int index, Reading reading) {
        return reading.inserted() == 1
                && frame.reading().equals(new Reading(reading.numbering(), reading.ordinal()))
                && frame.prefix().equals(prefixes.get(index))
                && titles[frame.unit()]
                && !titles[index];
    }

    private static boolean isTitle(Unit unit) {
        return unit.isBare() || Titles.isTitle(unit.words().text());
    }

    /** Whether an element announces the list that starts behind it. */
    private static boolean leadsIn(Unit above, Unit unit) {
        Tag tag = unit.tag().orElseThrow();
        return (above.isBare() || LeadIns.isOne(above.words().text()))
                && !tag.isBullet()
                && tag.readings().stream().anyMatch(Reading::isFirst);
    }

    private double first(int index, Reading reading) {
        Tag tag = units.get(index).tag().orElseThrow();
        boolean belongs = tag.path().size() > 1 && isPrefix(sectionPath, index);
        boolean lettered = reading.inserted() == 1
                && sectionPath.equals(List.of(reading.numbering().label(reading.ordinal())));
        return belongs || lettered || starts(reading) ? 0 : 1 + Math.min(3, reading.ordinal() / 10.0);
    }

    /** Two elements of one list stand at the same place. */
    private static double sideways(Unit one, Unit other) {
        int shift = Math.abs(one.hint() - other.hint());
        if (shift == 0) {
            return one.inList() == other.inList() ? 0 : 0.4;
        }
        return one.inList() || other.inList() ? 2.5 * shift : Math.min(2.5, 0.5 * shift);
    }

    private static boolean sameList(Unit one, Unit other) {
        Optional<Integer> list = one.block().item().map(ListItem::list);
        boolean ofFormat = one.tag()
                        .filter(tag -> tag.form().startsWith("list"))
                        .isPresent()
                && other.tag().filter(tag -> tag.form().startsWith("list")).isPresent();
        return ofFormat && list.isPresent() && list.equals(other.block().item().map(ListItem::list));
    }

    /** Whether a label says that what it is of stands under another. */
    private boolean isPrefix(List<String> path, int index) {
        return !path.isEmpty() && prefixes.get(index).equals(path);
    }
}
