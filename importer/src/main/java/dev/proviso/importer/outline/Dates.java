package dev.proviso.importer.outline;

import dev.proviso.model.document.RevisionDates;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the days that a text gives for itself. */
public final class Dates {

    private static final int LONGEST_LINE = 160;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String MONTH = "(" + Months.NAME + ")\\.?";
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + "\\s+([0-9]{1,2})(?:st|nd|rd|th)?,?\\s+([0-9]{4})\\b", FLAGS);
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b([0-9]{1,2})(?:st|nd|rd|th|er|\\.|º)?[\\s-]+(?:(?:of|de)\\s+)?" + MONTH
                    + ",?[\\s-]+(?:de\\s+)?([0-9]{4})\\b",
            FLAGS);
    private static final Pattern MONTH_ONLY = Pattern.compile("\\b" + MONTH + ",?\\s+(?:de\\s+)?[0-9]{4}\\b", FLAGS);

    /** A day in figures alone: only where one of two is no month it is known which is the day. */
    private static final Pattern FIGURES =
            Pattern.compile("\\b([0-9]{1,2})[/.]([0-9]{1,2})[/.]([0-9]{4})\\b|\\b([0-9]{4})/([0-9]{2})/([0-9]{2})\\b");

    /** 2024年5月1日, as it is written in China and Japan. */
    private static final Pattern EAST_ASIAN =
            Pattern.compile("([0-9]{4})\\s*年\\s*([0-9]{1,2})\\s*月\\s*([0-9]{1,2})\\s*日");

    private static final Pattern ISO = Pattern.compile("\\b([0-9]{4})-([0-9]{2})-([0-9]{2})\\b");
    private static final Pattern CUE = Pattern.compile(
            "((?:last|latest)\\s+(?:updated?|modified|revised|changed|reviewed|amended)|(?:date\\s+of\\s+)?last\\s+(?:update|revision|modification)|updated|revised|amended|adopted|dated|published|posted|version\\s+date|date|version"
                    + "|(?:dernière\\s+)?mise?s?\\s+à\\s+jour(?:\\s+le)?|stand\\b|zuletzt\\s+(?:aktualisiert|geändert)(?:\\s+am)?|letzte\\s+(?:aktualisierung|änderung)"
                    + "|última\\s+(?:actualización|modificación|atualização)|ultimo\\s+aggiornamento|laatst\\s+(?:bijgewerkt|gewijzigd)(?:\\s+op)?"
                    + "|最终?終?后?後?更新(?:日期?|时间)?|更新日期?|制定日?|改定日?)"
                    + "|((?:effective|in\\s+force|in\\s+effect|applies|applicable|valid)(?:\\s+(?:date|as\\s+of|on|from|since|starting))?"
                    + "|en\\s+vigueur(?:\\s+(?:depuis|au|le|à\\s+partir\\s+du))?|gültig\\s+(?:ab|seit)|in\\s+kraft(?:\\s+(?:ab|seit))?|vigente\\s+desde|in\\s+vigore\\s+dal|生效日期?|施行日?)",
            FLAGS);

    /** Nothing in place of a day, or what is to be replaced by one. */
    private static final Pattern BLANK =
            Pattern.compile(":?\\s*(?:\\{\\{[^{}]{1,80}\\}\\}|\\[[^\\[\\]]{1,80}\\])?\\.?");

    private Dates() {}

    /** Whether a line does nothing but give the day of the text, or leaves it blank. */
    public static boolean isDateline(String text) {
        if (text.length() > LONGEST_LINE) {
            return false;
        }
        Matcher cue = CUE.matcher(text);
        String start = text.strip()
                .replaceAll(
                        "^[\\[(*_]+|^(this|these|our|the)\\s+[\\w\\s]{0,40}?(?=was|were|is|are)(was|were|is|are)\\s+",
                        "");
        Matcher first = CUE.matcher(start);
        if (!first.lookingAt() || !cue.find()) {
            return false;
        }
        String rest = start.substring(first.end()).strip();
        return rest.isEmpty() || BLANK.matcher(rest).matches() || namesDay(start);
    }

    private static boolean namesDay(String text) {
        return day(text).isPresent()
                || FIGURES.matcher(text).find()
                || MONTH_ONLY.matcher(text).find();
    }

    /** The days that datelines give: when a text was published, and since when it is in force. */
    public static RevisionDates of(List<String> lines) {
        Optional<LocalDate> published = Optional.empty();
        Optional<LocalDate> effective = Optional.empty();
        for (String line : lines) {
            Matcher cue = CUE.matcher(line);
            while (cue.find()) {
                Optional<LocalDate> day = day(line.substring(cue.end()));
                if (cue.group(2) != null) {
                    effective = effective.or(() -> day);
                } else {
                    published = published.or(() -> day);
                }
            }
        }
        return new RevisionDates(published, effective, Optional.empty(), Optional.empty());
    }

    /** The first day that a text names. */
    static Optional<LocalDate> day(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return day(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
        }
        Matcher eastAsian = EAST_ASIAN.matcher(text);
        if (eastAsian.find()) {
            return day(number(eastAsian.group(1)), number(eastAsian.group(2)), number(eastAsian.group(3)));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.find()) {
            return day(number(monthFirst.group(3)), Months.number(monthFirst.group(1)), number(monthFirst.group(2)));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.find()) {
            return day(number(dayFirst.group(3)), Months.number(dayFirst.group(2)), number(dayFirst.group(1)));
        }
        Matcher figures = FIGURES.matcher(text);
        return figures.find() ? day(figures) : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher figures) {
        if (figures.group(4) != null) {
            return day(number(figures.group(4)), number(figures.group(5)), number(figures.group(6)));
        }
        int one = number(figures.group(1));
        int other = number(figures.group(2));
        int year = number(figures.group(3));
        if (one > Months.COUNT || one == other) {
            return day(year, other, one);
        }
        return other > Months.COUNT ? day(year, one, other) : Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
