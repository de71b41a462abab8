package dev.proviso.shell.answer;

import dev.proviso.dsl.finding.Verdict;
import dev.proviso.shell.session.Selected;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What there is to reply. Words of the policy are as it has them; all others are sentences, without marks of any format.
 *
 * @param question that is answered, if one was asked
 * @param isSilent whether the policy seems to say nothing about the question, so that the points are what is nearest to it
 * @param gap the topic that the question is about, where the policy is known to say nothing of it
 * @param app whom it is about, if anybody
 * @param points one for each clause
 */
record Reply(
        Selected selected,
        Optional<String> question,
        boolean isSilent,
        Optional<String> gap,
        Optional<App> app,
        List<Point> points) {

    Reply {
        points = List.copyOf(points);
    }

    /**
     * The app that was evaluated.
     *
     * @param day for which it was evaluated
     * @param assumed facts that were assumed, not stated
     * @param verdicts how many clauses have which verdict, in words
     */
    record App(String name, Optional<String> title, Optional<LocalDate> day, List<String> assumed, String verdicts) {
        App {
            assumed = List.copyOf(assumed);
        }

        String called() {
            return title.orElse(name);
        }
    }

    /**
     * A clause and what it means for the app.
     *
     * @param section that it stands in, with its label
     * @param words the clause's own, verbatim
     * @param verdict empty without an app
     * @param asFor the citations of the clauses that it follows from, if it has no reasons of its own
     * @param because the facts that carry the verdict
     * @param toComply ways to mend a violation, the smallest first, each of changes to make together
     * @param changesWhatIsSettled whether those change what has happened, as nothing else mends it
     * @param missing questions whose answers may decide it
     * @param cause why it is undecided, where no question tells
     * @param consequences what the policy says may follow, if that was asked for
     */
    record Point(
            String citation,
            String id,
            Optional<String> section,
            String words,
            Optional<Verdict> verdict,
            List<String> asFor,
            List<Statement> because,
            List<List<Statement>> toComply,
            boolean changesWhatIsSettled,
            List<Statement> missing,
            Optional<String> cause,
            List<String> consequences) {
        Point {
            asFor = List.copyOf(asFor);
            because = List.copyOf(because);
            toComply = toComply.stream().map(List::copyOf).toList();
            missing = List.copyOf(missing);
            consequences = List.copyOf(consequences);
        }

        /** The clause alone. */
        static Point of(String citation, String id, Optional<String> section, String words) {
            return new Point(
                    citation,
                    id,
                    section,
                    words,
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    false,
                    List.of(),
                    Optional.empty(),
                    List.of());
        }
    }
}
