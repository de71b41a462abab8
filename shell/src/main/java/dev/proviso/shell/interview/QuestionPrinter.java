package dev.proviso.shell.interview;

import dev.proviso.dsl.finding.Cause;
import dev.proviso.dsl.interview.Ask;
import dev.proviso.dsl.interview.Interview;
import dev.proviso.dsl.interview.Question;
import dev.proviso.dsl.interview.Witness;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Value;
import dev.proviso.shell.evaluate.Sentences;
import dev.proviso.shell.facts.FactQuestions;
import dev.proviso.shell.facts.ValueText;
import dev.proviso.shell.session.Replies;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts questions on a page. */
final class QuestionPrinter {

    private static final int FEW = 6;
    private static final int SHORT = 3;

    private final Page page;
    private final Selected selected;
    private Optional<NodeId> quoted = Optional.empty();

    QuestionPrinter(Page page, Selected selected) {
        this.page = page;
        this.selected = selected;
    }

    void print(Interview interview, Question question) {
        page.blank();
        if (question.ask() == Ask.IS_THERE_ANOTHER) {
            int told = size(interview.told());
            page.line(Text.of(Style.HEADING, "Is there another one?")
                    .plus(Style.FAINT, "  " + question.path() + ", " + told + " told"));
            return;
        }
        page.line(Text.of(Style.HEADING, words(question)));
        if (!question.help().isEmpty()) {
            page.line(2, Text.of(Style.FAINT, question.help()));
        }
        if (question.isJudgement()) {
            page.line(2, Text.of(Style.OPEN, "A judgement: only a person can tell."));
        }
        page.line(2, 4, Text.of(Style.NAME, question.path().toString()).plus(Style.FAINT, "  " + expected(question)));
        if (question.cause() == Cause.EVIDENCE_STALE) {
            page.line(
                    2,
                    4,
                    Text.of(Style.OPEN, "Known so far, but the evidence is out of date: ")
                            .plus(ValueText.of(interview.facts().value(question.path()))
                                    + "; 'same' if it is still so"));
        }
        NodeId clause = question.clauses().get(0);
        if (quoted.equals(Optional.of(clause))) {
            page.line(
                    2,
                    Text.of(Style.FAINT, "for ")
                            .plus(Style.CITATION, selected.outline().citation(clause)));
        } else {
            quote(clause, interview);
        }
        quoted = Optional.of(clause);
        List<Type.EnumerationValue> choices = choices(question);
        for (int i = 0; i < choices.size(); i++) {
            page.line(
                    4,
                    8,
                    Text.of((i + 1) + "  ")
                            .plus(Style.NAME, choices.get(i).name())
                            .plus(
                                    Style.FAINT,
                                    choices.get(i).help().isEmpty()
                                            ? ""
                                            : "  " + choices.get(i).help()));
        }
    }

    private static int size(FactValue value) {
        return value instanceof FactValue.Known known && known.value() instanceof Value.ListOf list
                ? list.elements().size()
                : 0;
    }

    static String words(Question question) {
        return FactQuestions.inProse(question.words());
    }

    private void quote(NodeId clause, Interview interview) {
        String words = interview
                .evaluation()
                .finding(clause)
                .map(finding -> Sentences.words(finding, selected.outline()))
                .orElse("");
        page.line(
                2,
                4,
                Text.of(Style.FAINT, "for ")
                        .plus(Style.CITATION, selected.outline().citation(clause))
                        .plus(Style.FAINT, "  “" + words + "”"));
    }

    /** The names that may be typed, with what they stand for. */
    static List<Type.EnumerationValue> choices(Question question) {
        Type type = present(question.type());
        if (question.ask() != Ask.VALUE) {
            return List.of();
        }
        Type element = type instanceof Type.SetOf set
                ? set.element()
                : type instanceof Type.ListOf list ? present(list.element()) : type;
        return element instanceof Type.Enumeration enumeration ? enumeration.values() : List.of();
    }

    private static Type present(Type type) {
        return type instanceof Type.OptionalOf optional ? optional.value() : type;
    }

    /** What kind of answer is wanted. */
    private static String expected(Question question) {
        Type type = present(question.type());
        String or = question.type() instanceof Type.OptionalOf ? ", or none" : "";
        if (question.ask() == Ask.IS_THERE_ANY) {
            return "is there any? yes or no; each is asked about one by one" + or;
        }
        if (question.ask() == Ask.IS_THERE) {
            return "is there one? yes or no";
        }
        String unit = question.unit().map(name -> " of " + name).orElse("");
        if (type instanceof Type.SetOf || type instanceof Type.ListOf) {
            return choices(question).isEmpty()
                    ? "one or several, with commas between them; none if there are none"
                    : "numbers or names, with commas between them; none if there are none";
        }
        if (type instanceof Type.Enumeration) {
            return "a number or a name" + or;
        }
        if (type instanceof Type.Structure) {
            return "a record as in a facts file, {field: value, …}" + or;
        }
        return switch ((Type.Scalar) type) {
            case BOOLEAN -> "yes or no" + or;
            case INTEGER -> "a whole number" + unit + or;
            case DECIMAL -> "a number" + unit + or;
            case TEXT -> "a text" + or;
            case DATE -> "a day such as 2026-11-01, or today" + or;
            case DURATION -> "a time such as 30 days" + or;
        };
    }

    /** Words to be completed. */
    static List<Replies.Choice> completions(Question question) {
        List<Replies.Choice> all = new ArrayList<>();
        choices(question).forEach(value -> all.add(new Replies.Choice(value.name(), value.help())));
        if (question.ask().isOfExistence() || present(question.type()) == Type.Scalar.BOOLEAN) {
            all.add(new Replies.Choice("yes", ""));
            all.add(new Replies.Choice("no", ""));
        }
        if (question.type() instanceof Type.OptionalOf) {
            all.add(new Replies.Choice("none", "there is none"));
        }
        all.add(new Replies.Choice("don't know", "leave it open; it is not asked again"));
        all.add(new Replies.Choice("skip", "ask again at the end"));
        all.add(new Replies.Choice("why", "say what it is asked for"));
        all.add(new Replies.Choice("back", "take the last answer back"));
        all.add(new Replies.Choice("list", "list the questions that are open"));
        all.add(new Replies.Choice("show", "look at a clause: show A.4"));
        all.add(new Replies.Choice("quit", "end the interview and keep the answers"));
        return all;
    }

    /** What a question is asked for. */
    void why(Interview interview, Question question) {
        List<NodeId> clauses = question.clauses();
        String more = clauses.size() > FEW ? " and " + (clauses.size() - FEW) + " more" : "";
        page.line(
                2,
                4,
                Text.of("It may decide ")
                        .plus(
                                Style.CITATION,
                                clauses.stream()
                                        .limit(FEW)
                                        .map(selected.outline()::citation)
                                        .collect(Collectors.joining(", ")))
                        .plus(more + "."));
        clauses.stream().limit(2).forEach(clause -> quote(clause, interview));
        Witness witness = question.witness();
        page.line(
                2,
                4,
                Text.of("For example: with ")
                        .plus(Style.NAME, question.path().toString())
                        .plus(" = " + ValueText.of(witness.answer()))
                        .plus(together(witness))
                        .plus(Style.CITATION, selected.outline().citation(witness.clause()))
                        .plus(" is ")
                        .plus(Sentences.verdict(witness.verdict()))
                        .plus(witness.isAlone() ? "." : ", and without it undecided."));
    }

    private static String together(Witness witness) {
        if (witness.isAlone()) {
            return " alone, ";
        }
        boolean isShort = witness.others().size() <= SHORT
                && witness.others().values().stream()
                        .noneMatch(value ->
                                value instanceof FactValue.Known known && known.value() instanceof Value.ListOf);
        return isShort
                ? witness.others().entrySet().stream()
                        .map(entry -> entry.getKey() + " = " + ValueText.of(entry.getValue()))
                        .collect(Collectors.joining(", ", " and ", ", "))
                : " and other answers, ";
    }

    /** The questions that are open, with their numbers. */
    void list(List<Question> open, List<FactPath> later) {
        if (open.isEmpty()) {
            page.line(2, Text.of("Others are listed once this list is told."));
        }
        for (int i = 0; i < open.size(); i++) {
            Question question = open.get(i);
            String marks = (question.isJudgement() ? " (a judgement)" : "")
                    + (later.contains(question.path()) ? " (put off)" : "");
            page.line(
                    2,
                    8,
                    Text.of(Style.FAINT, String.format("%3d  ", i + 1))
                            .plus(words(question) + " ")
                            .plus(Style.NAME, question.path().toString())
                            .plus(Style.FAINT, marks));
        }
        if (open.size() > 1) {
            page.line(2, Text.of(Style.FAINT, "'go 3' turns to the third."));
        }
    }

    void help() {
        List<String> lines = List.of(
                "an answer       as the question says; with 'because …' behind it the reason is kept with it",
                "don't know, dk  leaves it open; it is not asked again",
                "skip            asks again at the end",
                "why             says what it is asked for",
                "back            takes the last answer back",
                "list, go N      lists the open questions; turns to one of them",
                "show A.4        looks something up, as do toc, terms, search, related, diff and a question in words; quotes"
                        + " around it make an answer of it",
                "quit            ends the interview; the answers are kept");
        lines.forEach(line -> page.line(2, 18, Text.of(line)));
    }
}
