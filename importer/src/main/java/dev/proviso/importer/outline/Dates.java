package dev.proviso.importer.outline;

import dev.proviso.model.document.RevisionDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the days that a text gives for itself. */
public final class Dates {

    private static final int LONGEST_LINE = 160;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String PUBLISHED =
            "(?:release|revision|publication|issue)\\s+date|released(?=:|\\s+on\\b)|(?:last|latest)\\s+(?:updated?|modified|revised|changed|reviewed|amended)|(?:date\\s+of\\s+)?last\\s+(?:update|revision|modification)|updated|revised|amended|adopted|dated|published|publication|posted|issued?\\b|version\\s+date|date|version"
                    + "|(?:dernière\\s+)?mise?s?\\s+à\\s+jour(?:\\s+le)?|stand\\b|zuletzt\\s+(?:aktualisiert|geändert)(?:\\s+am)?|letzte\\s+(?:aktualisierung|änderung)"
                    + "|última\\s+(?:actualización|modificación|atualização)|ultimo\\s+aggiornamento|laatst\\s+(?:bijgewerkt|gewijzigd)(?:\\s+op)?";
    private static final String STARTS =
            "(?:takes?|took|comes?|came|enters?|entered|entry|goes|go|went)\\s+(?:into\\s+)?(?:effect|force)\\b";
    private static final String EFFECTIVE =
            "(?:effective|in\\s+force|in\\s+effect|applies|applicable|valid)(?:\\s+(?:date|as\\s+of|on|from|since|starting))?|"
                    + STARTS
                    + "|en\\s+vigueur(?:\\s+(?:depuis|au|le|à\\s+partir\\s+du))?|gültig\\s+(?:ab|seit)|in\\s+kraft(?:\\s+(?:ab|seit))?|vigente\\s+desde|in\\s+vigore\\s+dal";
    private static final Pattern CUE = Pattern.compile(
            "(?<!\\p{L})(?:" + PUBLISHED + "|(?<effective>" + EFFECTIVE + "))"
                    + "|最終?終?后?後?更新(?:日期?|时间)?|更新日期?|制定日?|改定日?|(?<inForce>生效日期?|施行日?)",
            FLAGS);

    /** What a sentence says of the text itself, before the cue. */
    private static final Pattern OF_THE_TEXT = Pattern.compile(
            "^(?:this|these|our|the)\\s+(?:[\\w’'&-]+\\s+){0,5}?(?:version|edition|revision|update|document|page|polic(?:y|ies)|terms|agreement|notice|statement|contract|licen[cs]e|rules|guidelines|conditions|code|changes)\\b"
                    + "[^.;:]{0,40}?\\b(?:(?:was|were|is|are|be)\\s+|(?=" + STARTS + "))",
            FLAGS);

    /** Nothing in place of a day, or what is to be replaced by one. */
    private static final Pattern BLANK =
            Pattern.compile("(?::|\\s*(?:on|as\\s+of)\\b)?\\s*(?:\\{\\{[^{}]{1,80}\\}\\}|\\[[^\\[\\]]{1,80}\\])?\\.?");

    /** Two cues that share a day: "last updated and effective". */
    private static final Pattern JOINED = Pattern.compile("\\s*(?:on\\s*)?(?:and|&|/|,)\\s*(?:(?:is|are)\\s+)?", FLAGS);

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N};]*");

    /** What parts a cue from a day that is not its own: the end of a sentence, or words that count from the day or up to it. */
    private static final Pattern PARTED = Pattern.compile(
            ";|(?<![ap]\\.m)[.](?=\\s+\\p{Lu})|\\b(?:until|till|through|before|after|prior|following|expir\\w*|immediately|upon|unless|not|bis)\\b",
            FLAGS);

    /** Words before a cue that tell of another text, or of a day that is over. */
    private static final Pattern OF_ANOTHER = Pattern.compile(
            "\\b(?:not|no longer|never|previous(?:ly)?|prior|earlier|former(?:ly)?|supersed\\w+|replac\\w+)\\b[^.;:,()]{0,40}$",
            FLAGS);

    private Dates() {}

    /** Whether a line does nothing but give the day of the text, or leaves it blank. */
    public static boolean isDateline(String text) {
        if (text.length() > LONGEST_LINE) {
            return false;
        }
        String start = OF_THE_TEXT
                .matcher(withBlanks(text).strip().replaceAll("^[\\[(*_]+", ""))
                .replaceFirst("");
        Matcher first = CUE.matcher(start);
        if (!first.lookingAt()) {
            return false;
        }
        String rest = start.substring(first.end()).strip();
        return rest.isEmpty() || BLANK.matcher(rest).matches() || Day.isNamedIn(start);
    }

    /** Blanks in place of those at which no line may break, which pages put into their days; all stay in their places. */
    private static String withBlanks(String text) {
        return text.replaceAll("\\p{Zs}", " ");
    }

    /**
     * The days that datelines give: when a text was published, or changed last, and since when it is in force. Where a line gives several days of
     * one kind, the first is when it was published; since when it is in force then is not known.
     */
    public static RevisionDates of(List<String> lines) {
        Optional<LocalDate> published = Optional.empty();
        Optional<LocalDate> effective = Optional.empty();
        for (String line : lines) {
            Set<LocalDate> publishedHere = new LinkedHashSet<>();
            Set<LocalDate> effectiveHere = new LinkedHashSet<>();
            for (Dated dated : dated(withBlanks(line))) {
                (dated.cue().isEffective() ? effectiveHere : publishedHere).add(dated.date());
            }
            published = published.or(() -> publishedHere.stream().findFirst());
            if (effective.isEmpty() && effectiveHere.size() == 1) {
                effective = effectiveHere.stream().findFirst();
            }
        }
        return new RevisionDates(published, effective, Optional.empty(), Optional.empty());
    }

    /** Words that tell what a day is. */
    private record Cue(int start, int end, boolean isEffective) {}

    private record Dated(Cue cue, LocalDate date) {}

    /** The cues of a line that have a day, in their order. */
    private static List<Dated> dated(String line) {
        List<Cue> cues = cues(line);
        List<Day> days = Day.in(line);
        List<Dated> dated = new ArrayList<>();
        Optional<LocalDate> next = Optional.empty();
        for (int i = cues.size() - 1; i >= 0; i--) {
            Cue cue = cues.get(i);
            int end = i + 1 < cues.size() ? cues.get(i + 1).start() : line.length();
            boolean shares = JOINED.matcher(line.substring(cue.end(), end)).matches();
            Optional<LocalDate> date =
                    OF_ANOTHER.matcher(line.substring(0, cue.start())).find()
                            ? Optional.empty()
                            : shares ? next : date(line, cue.end(), end, days);
            date.ifPresent(day -> dated.add(0, new Dated(cue, day)));
            next = date;
        }
        return dated;
    }

    private static List<Cue> cues(String line) {
        List<Cue> cues = new ArrayList<>();
        Matcher cue = CUE.matcher(line);
        while (cue.find()) {
            boolean effective = cue.group("effective") != null || cue.group("inForce") != null;
            cues.add(new Cue(cue.start(), cue.end(), effective));
        }
        return cues;
    }

    /** The day of a cue is the first behind it, before the next cue, if nothing parts them. */
    private static Optional<LocalDate> date(String line, int from, int to, List<Day> days) {
        return days.stream()
                .filter(day -> day.start() >= from)
                .findFirst()
                .filter(day -> day.start() < to && belong(line.substring(from, day.start())))
                .flatMap(Day::date);
    }

    private static boolean belong(String between) {
        return NO_WORD.matcher(between).matches() || !PARTED.matcher(between).find();
    }
}
