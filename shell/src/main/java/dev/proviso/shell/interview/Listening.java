package dev.proviso.shell.interview;

import dev.proviso.dsl.interview.Ask;
import dev.proviso.dsl.interview.Question;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.diagnostic.Suggestion;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Type.Scalar;
import dev.proviso.model.fact.Value;
import dev.proviso.model.read.FactsReader;
import dev.proviso.shell.interview.Said.Mistake;
import dev.proviso.shell.interview.Said.Word;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands what is typed in answer to a question. */
final class Listening {

    private static final Map<String, Word> WORDS = Map.ofEntries(
            Map.entry("why", Word.WHY),
            Map.entry("why?", Word.WHY),
            Map.entry("why do you ask", Word.WHY),
            Map.entry("why do you ask?", Word.WHY),
            Map.entry("don't know", Word.NOT_KNOWN),
            Map.entry("dont know", Word.NOT_KNOWN),
            Map.entry("do not know", Word.NOT_KNOWN),
            Map.entry("i don't know", Word.NOT_KNOWN),
            Map.entry("i dont know", Word.NOT_KNOWN),
            Map.entry("i do not know", Word.NOT_KNOWN),
            Map.entry("idk", Word.NOT_KNOWN),
            Map.entry("dunno", Word.NOT_KNOWN),
            Map.entry("i dunno", Word.NOT_KNOWN),
            Map.entry("dk", Word.NOT_KNOWN),
            Map.entry("not sure", Word.NOT_KNOWN),
            Map.entry("unsure", Word.NOT_KNOWN),
            Map.entry("unknown", Word.NOT_KNOWN),
            Map.entry("skip", Word.SKIP),
            Map.entry("later", Word.SKIP),
            Map.entry("back", Word.BACK),
            Map.entry("undo", Word.BACK),
            Map.entry("list", Word.LIST),
            Map.entry("help", Word.HELP),
            Map.entry("?", Word.HELP),
            Map.entry("quit", Word.QUIT),
            Map.entry("exit", Word.QUIT),
            Map.entry("q", Word.QUIT));

    private static final Set<String> YES = Set.of("yes", "y", "true");
    private static final Set<String> NO = Set.of("no", "n", "false");
    /** Year, month and day in this order, but not as they are written; what is written so is none of these. */
    private static final Pattern LOOSE_DATE =
            Pattern.compile("(?![0-9]{4}-[0-9]{2}-[0-9]{2}$)([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");

    private static final String BECAUSE = " because ";

    private final Question question;
    private final FactValue before;
    private final LocalDate today;
    private final LookUps lookUps;

    /** @param before what was known, where the evidence for it is out of date; else unknown */
    Listening(Question question, FactValue before, LocalDate today, LookUps lookUps) {
        this.question = question;
        this.before = before;
        this.today = today;
        this.lookUps = lookUps;
    }

    Said hear(String line) {
        String text = line.strip();
        String lower = text.toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return new Mistake("there is no answer", Optional.of("'help' lists what can be typed"));
        }
        boolean isValue = present() instanceof Type.Enumeration enumeration && enumeration.has(text);
        // The apostrophe of letters and telephones is another one.
        String word = lower.replace('’', '\'');
        if (!isValue && WORDS.containsKey(word)) {
            return WORDS.get(word);
        }
        if (lower.matches("because\\s.*") && present() != Scalar.TEXT) {
            return new Mistake(
                    "'because' stands behind an answer",
                    Optional.of(
                            "write the answer in front of it, as in: " + (isForYesOrNo() ? "yes " : "ANSWER ") + text));
        }
        if (lower.matches("go\\s+[0-9]{1,4}")) {
            return new Said.Turn(Integer.parseInt(lower.replaceAll("\\D+", "")));
        }
        if (!isValue && lookUps.isOne(text)) {
            return new Said.LookUp(text);
        }
        Said said = said(text, lower);
        return said instanceof Mistake mistake && lookUps.isOtherCommand(text)
                ? new Mistake(
                        mistake.message(),
                        Optional.of("'" + text.split("\\s", 2)[0]
                                + "' waits until the interview is over: 'quit' ends it and keeps the answers"))
                : said;
    }

    private Said said(String text, String lower) {
        int because = lower.lastIndexOf(BECAUSE);
        boolean hasReason = because > 0 && present() != Scalar.TEXT;
        Optional<String> reason = hasReason
                ? Optional.of(text.substring(because + BECAUSE.length()).strip())
                : Optional.empty();
        String answer = hasReason ? text.substring(0, because).strip().replaceFirst("\\s*,$", "") : text;
        return answer(answer, reason);
    }

    private boolean isForYesOrNo() {
        return question.ask().isOfExistence() || present() == Scalar.BOOLEAN;
    }

    private Type present() {
        return question.type() instanceof Type.OptionalOf optional ? optional.value() : question.type();
    }

    private Said answer(String text, Optional<String> reason) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.equals("same") && !(before instanceof FactValue.Unknown)) {
            return new Said.Same(reason);
        }
        if (question.ask().isOfExistence()) {
            if (YES.contains(lower) || NO.contains(lower)) {
                return new Said.Existence(YES.contains(lower), reason);
            }
            boolean isWritten = text.startsWith("[") || text.startsWith("{");
            if (!isWritten && !lower.equals("none")) {
                return notYesOrNo(lower);
            }
            if (lower.equals("none") && !(question.type() instanceof Type.OptionalOf)) {
                return new Said.Existence(false, reason);
            }
        }
        if (lower.equals("none") && question.type() instanceof Type.OptionalOf) {
            return new Said.Answer(FactValue.NONE, reason);
        }
        return read(text, valueType(), reason);
    }

    /** The type of what is typed: of one element, where another one is asked for. */
    private Type valueType() {
        return question.ask() == Ask.IS_THERE_ANOTHER && present() instanceof Type.ListOf list
                ? list.element()
                : question.type();
    }

    private Said read(String text, Type type, Optional<String> reason) {
        Type present = type instanceof Type.OptionalOf optional ? optional.value() : type;
        if (present == Scalar.TEXT && !isQuoted(text)) {
            return new Said.Answer(FactValue.of(new Value.Text(text)), reason);
        }
        if (present == Scalar.DATE && text.equalsIgnoreCase("today")) {
            return new Said.Answer(FactValue.of(new Value.Date(today)), reason);
        }
        Matcher loose = LOOSE_DATE.matcher(text);
        if (present == Scalar.DATE && loose.matches()) {
            return looseDate(loose);
        }
        if (present == Scalar.BOOLEAN && !YES.contains(lower(text)) && !NO.contains(lower(text))) {
            return notYesOrNo(lower(text));
        }
        String written = written(text, present);
        Checked<FactValue> value = FactsReader.readValue(new SourceText("answer", written), question.path(), type);
        if (!value.isValid() || value.orThrow() instanceof FactValue.Unknown) {
            return mistake(value.diagnostics());
        }
        return new Said.Answer(value.orThrow(), reason);
    }

    private static Mistake looseDate(Matcher parts) {
        return new Mistake(
                "'" + parts.group() + "' is not written as a day",
                Optional.of(day(parts)
                        .map(day -> "did you mean " + day + "?")
                        .orElse("write year, month and day, as in 2026-08-02")));
    }

    private static Optional<LocalDate> day(Matcher parts) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))));
        } catch (DateTimeException e) {
            // There is no such day, however it is written.
            return Optional.empty();
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static Mistake notYesOrNo(String lower) {
        return new Mistake("this is a question for yes or no", Suggestion.hint(lower, List.of("yes", "no")));
    }

    private static Mistake mistake(List<Diagnostic> diagnostics) {
        Diagnostic first = diagnostics.get(0);
        return new Mistake(first.message(), first.hint());
    }

    private static boolean isQuoted(String text) {
        return text.length() > 1 && "\"'".indexOf(text.charAt(0)) >= 0 && text.endsWith(text.substring(0, 1));
    }

    /** As a facts file has it: numbers of choices become names, and several things with commas between them a list. */
    private static String written(String text, Type type) {
        if (type == Scalar.BOOLEAN) {
            String lower = text.toLowerCase(Locale.ROOT);
            return YES.contains(lower) ? "true" : NO.contains(lower) ? "false" : text;
        }
        if (type instanceof Type.Enumeration enumeration) {
            return name(text, enumeration);
        }
        boolean isSeveral = type instanceof Type.SetOf || type instanceof Type.ListOf;
        if (!isSeveral || text.startsWith("[")) {
            return text;
        }
        if (text.equalsIgnoreCase("none") || text.equalsIgnoreCase("no")) {
            return "[]";
        }
        Type element = type instanceof Type.SetOf set ? set.element() : ((Type.ListOf) type).element();
        Set<String> parts = new LinkedHashSet<>();
        List<String> all = new ArrayList<>(List.of(text.split(",", -1)));
        all.removeIf(String::isBlank);
        all.forEach(part -> parts.add(
                element instanceof Type.Enumeration enumeration ? name(part.strip(), enumeration) : part.strip()));
        return "[" + String.join(", ", parts) + "]";
    }

    /** The name that is meant by its number or its beginning. */
    private static String name(String text, Type.Enumeration enumeration) {
        List<String> names =
                enumeration.values().stream().map(Type.EnumerationValue::name).toList();
        if (text.matches("[1-9][0-9]{0,2}") && Integer.parseInt(text) <= names.size()) {
            return names.get(Integer.parseInt(text) - 1);
        }
        String lower = text.toLowerCase(Locale.ROOT).replace(' ', '_');
        List<String> begun =
                names.stream().filter(name -> name.startsWith(lower)).toList();
        return names.contains(lower) ? lower : begun.size() == 1 ? begun.get(0) : text;
    }
}
