package dev.proviso.importer.outline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day that a text names, and where.
 *
 * @param start where its first character stands
 * @param end behind its last character
 * @param date empty if the text leaves open which day it is, as 3/4/2024 does, or if there is no such day
 */
record Day(int start, int end, Optional<LocalDate> date) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String MONTH = "(" + Months.NAME + ")\\.?";
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + "\\s+([0-9]{1,2})(?:st|nd|rd|th)?(?:,\\s*|\\s+)([0-9]{4})\\b", FLAGS);
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b([0-9]{1,2})(?:st|nd|rd|th|er|\\.|º)?[\\s-]+(?:(?:of|de)\\s+)?" + MONTH
                    + ",?[\\s-]+(?:de\\s+)?([0-9]{4})\\b",
            FLAGS);
    private static final Pattern MONTH_ONLY = Pattern.compile("\\b" + MONTH + ",?\\s+(?:de\\s+)?[0-9]{4}\\b", FLAGS);

    /** A day in figures alone: only where one of two is no month it is known which is the day. */
    private static final Pattern FIGURES = Pattern.compile("\\b([0-9]{1,2})[/.]([0-9]{1,2})[/.]([0-9]{4})\\b");

    private static final Pattern YEAR_FIRST = Pattern.compile("\\b([0-9]{4})([-/])([0-9]{2})\\2([0-9]{2})\\b");

    /** 2024年5月1日, as it is written in China and Japan. */
    private static final Pattern EAST_ASIAN =
            Pattern.compile("([0-9]{4})\\s*年\\s*([0-9]{1,2})\\s*月\\s*([0-9]{1,2})\\s*日");

    /** All days that a text names, in their order. */
    static List<Day> in(String text) {
        List<Day> days = new ArrayList<>();
        add(days, YEAR_FIRST, text, found -> date(found.group(1), number(found.group(3)), found.group(4)));
        add(days, EAST_ASIAN, text, found -> date(found.group(1), number(found.group(2)), found.group(3)));
        add(days, MONTH_FIRST, text, found -> date(found.group(3), Months.number(found.group(1)), found.group(2)));
        add(days, DAY_FIRST, text, found -> date(found.group(3), Months.number(found.group(2)), found.group(1)));
        add(days, FIGURES, text, Day::inFigures);
        days.sort(Comparator.comparingInt(Day::start));
        return days;
    }

    /** Whether a text names a day, or a month of a year. */
    static boolean isNamedIn(String text) {
        return !in(text).isEmpty() || MONTH_ONLY.matcher(text).find();
    }

    private static void add(List<Day> days, Pattern pattern, String text, Function<Matcher, Optional<LocalDate>> date) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            days.add(new Day(found.start(), found.end(), date.apply(found)));
        }
    }

    private static Optional<LocalDate> inFigures(Matcher figures) {
        String one = figures.group(1);
        String other = figures.group(2);
        if (number(one) > Months.COUNT || number(one) == number(other)) {
            return date(figures.group(3), number(other), one);
        }
        return number(other) > Months.COUNT ? date(figures.group(3), number(one), other) : Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(number(year), month, number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
