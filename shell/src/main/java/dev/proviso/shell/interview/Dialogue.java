package dev.proviso.shell.interview;

import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.interview.Ask;
import dev.proviso.dsl.interview.Exchange;
import dev.proviso.dsl.interview.Interview;
import dev.proviso.dsl.interview.Question;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.shell.evaluate.Sentences;
import dev.proviso.shell.interview.Said.Word;
import dev.proviso.shell.session.Replies;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A conversation: questions on a page, answers from wherever they come. */
final class Dialogue {

    private static final String PROMPT = "> ";

    private final Page page;
    private final Replies replies;
    private final Answering answering;
    private final LookUps lookUps;
    private final QuestionPrinter printer;
    private int mistakes;
    private boolean isToldHow;
    private boolean isJudging;
    private final Deque<String> pasted = new ArrayDeque<>();

    Dialogue(Page page, Replies replies, Selected selected, Answering answering, LookUps lookUps) {
        this.page = page;
        this.replies = replies;
        this.answering = answering;
        this.lookUps = lookUps;
        this.printer = new QuestionPrinter(page, selected);
    }

    /** How many lines were not understood. */
    int mistakes() {
        return mistakes;
    }

    /** Asks until nothing is left to ask or nobody answers any more; the interview as it is then. */
    Interview run(Interview start) {
        Interview interview = start;
        Optional<Question> shown = Optional.empty();
        while (interview.question().isPresent()) {
            Question question = interview.question().get();
            if (!shown.equals(interview.question())) {
                announce(interview, question);
                printer.print(interview, question);
                shown = interview.question();
            }
            if (!isToldHow) {
                isToldHow = true;
                page.line(2, Text.of(Style.FAINT, "also: don't know, skip, why, back, list, show A.4, help, quit"));
            }
            Optional<String> line = next(question);
            if (line.isEmpty()) {
                return interview;
            }
            FactValue before = question.ask() == Ask.IS_THERE_ANOTHER
                    ? FactValue.UNKNOWN
                    : interview.facts().value(question.path());
            Said said = new Listening(question, before, answering.witness().today(), lookUps).hear(line.get());
            if (said == Word.QUIT) {
                return interview;
            }
            if (said instanceof Said.LookUp lookUp) {
                lookUps.run(lookUp.line());
                // What was found has taken the question's place on the screen.
                shown = Optional.empty();
                continue;
            }
            Interview next = reply(interview, question, said);
            if (next != interview && said != Word.BACK) {
                tellWhatCameOfIt(interview, next);
            }
            // The list of an element that was told is the same question once more.
            shown = next == interview ? shown : Optional.empty();
            interview = next;
        }
        return interview;
    }

    /** The next line: where several were pasted at once, each is an answer, and is shown beneath its question. */
    private Optional<String> next(Question question) {
        boolean isFresh = pasted.isEmpty();
        if (isFresh) {
            Optional<String> typed = replies.next(PROMPT, QuestionPrinter.completions(question));
            if (typed.isEmpty() || typed.get().strip().indexOf('\n') < 0) {
                typed.filter(any -> !replies.isPerson()).ifPresent(line -> page.line(PROMPT + line));
                return typed;
            }
            typed.get().lines().filter(line -> !line.isBlank()).forEach(pasted::add);
        }
        String line = pasted.remove();
        if (!isFresh || !replies.isPerson()) {
            page.line(PROMPT + line);
        }
        return Optional.of(line);
    }

    /** What follows an answer that was not understood may be for another question than the one that is asked now. */
    private void dropPasted() {
        if (!pasted.isEmpty()) {
            page.line(4, Text.of(Style.OPEN, "not taken: ").plus(String.join(", ", pasted)));
            pasted.clear();
        }
    }

    /** Judgements come when nothing else can be asked; that is said once, unless there was nothing else to begin with. */
    private void announce(Interview interview, Question question) {
        boolean isFirstJudgement = question.isJudgement() && !isJudging;
        isJudging = isJudging || question.isJudgement();
        if (isFirstJudgement && !interview.exchanges().isEmpty()) {
            page.blank();
            page.line(Text.of(Style.FAINT, "All that can be observed was asked; what is left are judgements."));
        }
    }

    private Interview reply(Interview interview, Question question, Said said) {
        if (said instanceof Said.Mistake mistake) {
            mistakes++;
            page.line(2, 4, Text.of(Style.BAD, "? ").plus(mistake.message()));
            mistake.hint().ifPresent(hint -> page.line(4, Text.of(Style.HINT, hint)));
            dropPasted();
            return interview;
        }
        if (said instanceof Said.Turn turn) {
            return turn(interview, turn.number());
        }
        if (said instanceof Word word) {
            return steer(interview, question, word);
        }
        return answering.tell(interview, said);
    }

    private Interview turn(Interview interview, int number) {
        List<Question> open = interview.open();
        if (number < 1 || number > open.size()) {
            mistakes++;
            page.line(2, Text.of(Style.BAD, "? ").plus("there is no question " + number + "; 'list' lists them"));
            return interview;
        }
        return interview.ask(open.get(number - 1).path());
    }

    private Interview steer(Interview interview, Question question, Word word) {
        switch (word) {
            case WHY -> printer.why(interview, question);
            case LIST -> printer.list(interview.open(), putOff(interview));
            case HELP -> printer.help();
            case NOT_KNOWN -> {
                if (question.ask() == Ask.IS_THERE_ANOTHER) {
                    page.line(2, Text.of(Style.OPEN, "A list counts once it is complete, so it stays unknown."));
                }
                return interview.doNotKnow();
            }
            case SKIP -> {
                return interview.skip();
            }
            case BACK -> {
                if (interview.back().isEmpty()) {
                    page.line(2, Text.of("This is the first question."));
                }
                return interview.back().orElse(interview);
            }
            case QUIT -> throw new IllegalStateException("nobody is left to answer");
        }
        return interview;
    }

    private static List<FactPath> putOff(Interview interview) {
        return interview.exchanges().stream()
                .filter(exchange -> exchange.reply() instanceof Exchange.PutOff)
                .map(exchange -> exchange.question().path())
                .toList();
    }

    /** The clauses that the last answer decided. */
    private void tellWhatCameOfIt(Interview before, Interview after) {
        for (Finding finding : before.undecided()) {
            after.evaluation()
                    .finding(finding.clause())
                    .filter(now -> now.verdict() != Verdict.UNDECIDED)
                    .ifPresent(now -> page.line(
                            2,
                            4,
                            Text.of("→ ")
                                    .plus(Style.CITATION, now.citation())
                                    .plus(" is ")
                                    .plus(Sentences.verdict(now.verdict()))));
        }
    }
}
