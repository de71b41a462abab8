package dev.proviso.shell.report;

import dev.proviso.dsl.finding.Finding;
import dev.proviso.model.diagnostic.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How one app stands to every clause.
 *
 * @param day for which it was evaluated
 * @param verdicts how many clauses have which verdict, in words
 * @param entries one for each clause, in the order of the document
 */
record AppReport(String name, Optional<String> title, Optional<LocalDate> day, String verdicts, List<Entry> entries) {

    AppReport {
        entries = List.copyOf(entries);
    }

    /**
     * How it stands to one clause.
     *
     * @param words the clause's own, verbatim
     * @param asFor the citations of the clauses that it follows from, if it has no reasons of its own
     * @param because the facts that carry the verdict
     * @param missing what is not known and may decide it
     * @param cause why it is undecided, where no fact would decide it
     * @param toComply ways to mend it, the smallest first
     * @param changesWhatIsSettled whether those change what has happened, as nothing else mends it
     * @param places where the facts file states what carries the verdict; where nothing does, its start; empty without a file
     */
    record Entry(
            Finding finding,
            String words,
            List<String> asFor,
            List<String> because,
            List<String> missing,
            Optional<String> cause,
            List<String> toComply,
            boolean changesWhatIsSettled,
            List<Location> places) {
        Entry {
            asFor = List.copyOf(asFor);
            because = List.copyOf(because);
            missing = List.copyOf(missing);
            toComply = List.copyOf(toComply);
            places = List.copyOf(places);
        }

        /** All that is to be said of it, in one line; may be empty. */
        String reason() {
            StringBuilder line = new StringBuilder();
            add(line, "as for ", asFor, ", ");
            add(line, "because ", because, "; ");
            add(line, "missing: ", missing, "; ");
            add(line, "cause: ", cause.stream().toList(), "");
            add(line, mending() + ": ", toComply, "; or ");
            return line.toString();
        }

        /** What stands in front of the ways to mend it. */
        String mending() {
            return changesWhatIsSettled ? "nothing that can still be changed mends it; it would take" : "to comply";
        }

        private static void add(StringBuilder line, String label, List<String> items, String between) {
            if (!items.isEmpty()) {
                line.append(line.isEmpty() ? "" : ". ").append(label).append(String.join(between, items));
            }
        }
    }
}
