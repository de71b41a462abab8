package dev.proviso.dsl.compiled;

import dev.proviso.dsl.check.TextPattern;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.interpret.Datum;
import dev.proviso.dsl.interpret.LetterCase;
import dev.proviso.dsl.interpret.Operations;
import dev.proviso.dsl.interpret.TextSearch;
import dev.proviso.dsl.plan.Operator;
import dev.proviso.model.fact.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What generated code calls. What is seldom used and needs exactness in many cases, such as arithmetic of decimals, is done by the
 * interpreter's own operations.
 */
final class Builtins {

    /** In place of a day that lies outside the calendar. */
    static final long NO_DAY = Long.MIN_VALUE;

    private static final long SECONDS_OF_DAY = 86_400;
    private static final long FIRST_DAY = LocalDate.of(0, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

    /** More seconds than lie between any two days of the calendar. */
    private static final long FAR = 1_000_000_000_000L;

    /** The codes of recommendations, a byte for each truth value of not being followed. */
    private static final int ADVICE = VerdictCode.of(Verdict.FOLLOWED)
            | (VerdictCode.of(Verdict.UNDECIDED) << (8 * Block.UNKNOWN))
            | (VerdictCode.of(Verdict.NOT_FOLLOWED) << (8 * Block.TRUE));

    private static final int OUTSIDE = VerdictCode.of(Verdict.NOT_APPLICABLE);

    private Builtins() {}

    // What follows has no branches: which facts an app has is hard to foretell, and a branch that was foretold wrongly
    // costs as much
    // as twenty operations.

    /** The state of a condition as a truth value: none is no truth value. */
    static int truth(int state) {
        return entry(0b11_01_01_00, state);
    }

    /** The opposite of a truth value: the two bits of true, false and what is between that begin where it says. */
    static int not(int truth) {
        return Block.TRUE >> truth;
    }

    /** 1 if a state is {@link Block#UNKNOWN}, 0 otherwise. */
    static int isUnknown(int state) {
        return state & ~(state >> 1) & 1;
    }

    /** The truth value of a comparison: unknown if {@code open} is 1, else what {@code bit} says. */
    static int judge(int bit, int open) {
        return (bit | open) + ((bit & ~open) << 1);
    }

    /** 1 if a condition is neither true nor false, 0 otherwise. */
    static int isOpen(int truth) {
        return (truth ^ (truth >> 1)) & 1;
    }

    /** The truth value that 0 or 1 stands for. */
    static int ofBit(int bit) {
        return bit + (bit << 1);
    }

    /** 1 if two words are the same, 0 otherwise. */
    static int same(long left, long right) {
        long difference = left ^ right;
        return (int) ((difference | -difference) >>> 63) ^ 1;
    }

    /** 1 if two states of conditions are the same, 0 otherwise. */
    static int same(int left, int right) {
        return ((left ^ right) - 1) >>> 31;
    }

    /** 1 if one word is less than another, 0 otherwise. */
    static int less(long left, long right) {
        return (int) (((left & ~right) | (~(left ^ right) & (left - right))) >>> 63);
    }

    /** 1 if one word is less than another, 0 otherwise, for words that lie less than half of all words apart. */
    static int lessNear(long left, long right) {
        return (int) ((left - right) >>> 63);
    }

    /** 1 if a word has any bit, 0 otherwise. */
    static int some(long word) {
        return (int) ((word | -word) >>> 63);
    }

    /** What a table says of a {@link NameCode}. */
    static int ofName(int code, long table) {
        return (int) (table >>> code) & 3;
    }

    /** The state of a slot with a {@link NameCode}. */
    static int stateOfName(int code) {
        return NameCode.state(code);
    }

    /** The number of a name, without meaning if it is not known. */
    static long numberOfName(int code) {
        return NameCode.number(code);
    }

    /** An entry of two bits of a table. */
    static int entry(int table, int index) {
        return (table >> (index << 1)) & 3;
    }

    /** The {@link VerdictCode} of a duty. */
    static byte duty(int breach) {
        return (byte) not(breach);
    }

    /** The {@link VerdictCode} of a duty. It is broken only where it applies. */
    static byte duty(int applies, int breach) {
        return (byte) (not(breach) | ((applies - 1) & VerdictCode.OUTSIDE));
    }

    /** The {@link VerdictCode} of a recommendation. */
    static byte advice(int breach) {
        return (byte) (ADVICE >> (breach << 3));
    }

    /** The {@link VerdictCode} of a recommendation. It is not followed only where it applies. */
    static byte advice(int applies, int breach) {
        return (byte) (advice(breach) | (((applies - 1) >> 31) & OUTSIDE));
    }

    static boolean addOverflows(long left, long right) {
        long sum = left + right;
        return ((left ^ sum) & (right ^ sum)) < 0;
    }

    static boolean subtractOverflows(long left, long right) {
        long difference = left - right;
        return ((left ^ right) & (left ^ difference)) < 0;
    }

    static boolean multiplyOverflows(long left, long right) {
        long high = Math.multiplyHigh(left, right);
        return high != (left * right) >> 63;
    }

    static int compareSpans(long leftSeconds, long leftNanos, long rightSeconds, long rightNanos) {
        int bySeconds = Long.compare(leftSeconds, rightSeconds);
        return bySeconds != 0 ? bySeconds : Long.compare(leftNanos, rightNanos);
    }

    /** The day that contains the moment so long after the start of a day, or {@link #NO_DAY}. */
    static long plus(long day, long seconds, long nanos) {
        if (seconds > FAR || seconds < -FAR) {
            return NO_DAY;
        }
        // A fraction of a second goes forward and stays within the day.
        return inCalendar(day + Math.floorDiv(seconds, SECONDS_OF_DAY));
    }

    /** The day that contains the moment so long before the start of a day, or {@link #NO_DAY}. */
    static long minus(long day, long seconds, long nanos) {
        if (seconds > FAR || seconds < -FAR) {
            return NO_DAY;
        }
        long whole = nanos > 0 ? -seconds - 1 : -seconds;
        return inCalendar(day + Math.floorDiv(whole, SECONDS_OF_DAY));
    }

    private static long inCalendar(long day) {
        return day < FIRST_DAY || day > LAST_DAY ? NO_DAY : day;
    }

    static BigDecimal widen(long integer) {
        return Boxes.decimal(BigDecimal.valueOf(integer));
    }

    /** Arithmetic of decimals; null if there is no result. */
    static @Nullable BigDecimal decimal(Operator operator, BigDecimal left, BigDecimal right) {
        return result(operator, List.of(datum(left), datum(right))) instanceof Value.Decimal decimal
                ? decimal.value()
                : null;
    }

    static @Nullable BigDecimal decimal(Operator operator, BigDecimal operand) {
        return result(operator, List.of(datum(operand))) instanceof Value.Decimal decimal ? decimal.value() : null;
    }

    private static Datum datum(BigDecimal number) {
        return Datum.of(new Value.Decimal(number));
    }

    /** Sums and differences of durations; null if there is no result. */
    static @Nullable Duration span(
            Operator operator, long leftSeconds, long leftNanos, long rightSeconds, long rightNanos) {
        return span(operator, List.of(datum(leftSeconds, leftNanos), datum(rightSeconds, rightNanos)));
    }

    static @Nullable Duration span(Operator operator, long seconds, long nanos, long factor) {
        return span(operator, List.of(datum(seconds, nanos), Datum.of(new Value.Int(factor))));
    }

    static @Nullable Duration span(Operator operator, long seconds, long nanos) {
        return span(operator, List.of(datum(seconds, nanos)));
    }

    private static @Nullable Duration span(Operator operator, List<Datum> operands) {
        return result(operator, operands) instanceof Value.Duration duration ? duration.value() : null;
    }

    private static Datum datum(long seconds, long nanos) {
        return Datum.of(new Value.Duration(duration(seconds, nanos)));
    }

    static Duration duration(long seconds, long nanos) {
        return Duration.ofSeconds(seconds, nanos);
    }

    private static @Nullable Value result(Operator operator, List<Datum> operands) {
        return Operations.apply(operator, operands) instanceof Datum.Known known ? known.value() : null;
    }

    static String lower(String text) {
        return LetterCase.lower(text);
    }

    static long length(String text) {
        return text.codePointCount(0, text.length());
    }

    static boolean contains(String text, String part) {
        return TextSearch.contains(text, part);
    }

    static boolean matches(TextPattern pattern, String text) {
        return pattern.isFoundIn(text);
    }

    /** The elements of a list without records as a set; null if one of them is unknown. */
    static @Nullable Elements elements(Block list, Form form) {
        Object[] boxes = new Object[list.count];
        for (int i = 0; i < list.count; i++) {
            Object box = element(list, form, i);
            if (box == null) {
                return null;
            }
            boxes[i] = box;
        }
        return Elements.of(boxes);
    }

    /** Whether two lists without records have the same elements in the same order, as a truth value. */
    static int sameLists(Block left, Block right, Form form) {
        int same = left.count == right.count ? Block.TRUE : Block.FALSE;
        for (int i = 0; i < Math.max(left.count, right.count); i++) {
            Object a = i < left.count ? element(left, form, i) : Block.class;
            Object b = i < right.count ? element(right, form, i) : Block.class;
            if (a == null || b == null) {
                return Block.UNKNOWN;
            }
            same = a.equals(b) ? same : Block.FALSE;
        }
        return same;
    }

    /** An element as a box; null if it is unknown. */
    private static @Nullable Object element(Block list, Form form, int index) {
        Shape shape = form.shape();
        byte state = list.states[index * form.states() + shape.state()];
        if (state == Block.UNKNOWN) {
            return null;
        }
        if (shape instanceof Shape.Truth) {
            return state == Block.TRUE;
        }
        if (shape instanceof Shape.Name) {
            return (long) NameCode.number(state);
        }
        if (shape instanceof Shape.Reference reference) {
            return list.references[index * form.references() + reference.reference()];
        }
        int word = index * form.words() + ((Shape.Words) shape).word();
        return Kind.of(shape.type()) == Kind.SPAN
                ? duration(list.words[word], list.words[word + 1])
                : (Object) list.words[word];
    }
}
