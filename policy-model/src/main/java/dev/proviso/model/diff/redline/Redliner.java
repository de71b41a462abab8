package dev.proviso.model.diff.redline;

import dev.proviso.model.diff.redline.Segment.Operation;
import dev.proviso.model.diff.words.Token;
import dev.proviso.model.diff.words.Tokens;
import dev.proviso.model.diff.words.Typography;
import java.util.List;

/** Compares two texts word by word. */
public final class Redliner {

    private final List<Token> from;
    private final List<Token> to;
    private final Segments segments = new Segments();
    private final StringBuilder equal = new StringBuilder();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();
    private final StringBuilder styledBefore = new StringBuilder();
    private final StringBuilder styledAfter = new StringBuilder();

    private Redliner(List<Token> from, List<Token> to) {
        this.from = from;
        this.to = to;
    }

    /**
     * The redline of two texts. Read backwards it is the redline of the new text and the old one. Cost: about linear for texts that are
     * alike; sentences that have very little in common, and stretches too long to be compared, are shown as replaced.
     */
    public static Redline redline(String before, String after) {
        if (before.equals(after)) {
            return Redline.unchanged(before);
        }
        List<Token> from = Tokens.of(before);
        List<Token> to = Tokens.of(after);
        // Of two equally good alignments the algorithm takes the one that it finds first; comparing the lesser text
        // with the greater
        // one makes it the same in both directions.
        if (before.compareTo(after) > 0) {
            List<Run> backwards = new Runs(to, from).of(Alignment.of(to, from));
            return new Redliner(from, to)
                    .write(backwards.stream().map(Redliner::inverse).toList());
        }
        return new Redliner(from, to).write(new Runs(from, to).of(Alignment.of(from, to)));
    }

    private static Run inverse(Run run) {
        Run.Kind kind = switch (run.kind()) {
            case EQUAL -> Run.Kind.EQUAL;
            case EDIT -> Run.Kind.EDIT;
            case MOVED_FROM -> Run.Kind.MOVED_TO;
            case MOVED_TO -> Run.Kind.MOVED_FROM;
            case RECASED -> Run.Kind.RECASED;
        };
        return new Run(kind, run.toStart(), run.toEnd(), run.fromStart(), run.fromEnd());
    }

    private Redline write(List<Run> runs) {
        for (int k = 0; k < runs.size(); k++) {
            Run run = runs.get(k);
            boolean beforeEqual = k + 1 < runs.size() && runs.get(k + 1).kind() == Run.Kind.EQUAL;
            switch (run.kind()) {
                case EQUAL -> writeEqual(run, k > 0 && keepsLeadOf(runs.get(k - 1), run));
                case EDIT -> writeEdit(run, beforeEqual && keepsLeadOf(run, runs.get(k + 1)));
                case MOVED_FROM -> writeMoved(Operation.MOVED_FROM, from, run.fromStart(), run.fromEnd());
                case MOVED_TO -> writeMoved(Operation.MOVED_TO, to, run.toStart(), run.toEnd());
                case RECASED -> writeRecased(run);
            }
        }
        flush();
        return new Redline(segments.all());
    }

    /**
     * Whether the white space in front of the word behind an edit now stands in front of what was put in, or stood in front of what was
     * taken out: then it is the same.
     */
    private boolean keepsLeadOf(Run edit, Run equal) {
        if (edit.kind() != Run.Kind.EDIT) {
            return false;
        }
        String oldLead = from.get(equal.fromStart()).lead();
        String newLead = to.get(equal.toStart()).lead();
        boolean isInsertion = edit.fromStart() == edit.fromEnd();
        boolean isDeletion = edit.toStart() == edit.toEnd();
        return !oldLead.equals(newLead)
                && ((isInsertion && to.get(edit.toStart()).lead().equals(oldLead))
                        || (isDeletion && from.get(edit.fromStart()).lead().equals(newLead)));
    }

    /** @param leadIsKept whether the white space in front of its first word was written before the edit in front of it */
    private void writeEqual(Run run, boolean leadIsKept) {
        for (int k = 0; k < run.fromEnd() - run.fromStart(); k++) {
            Token old = from.get(run.fromStart() + k);
            Token young = to.get(run.toStart() + k);
            boolean isBesideDash = Typography.isDash(old.text())
                    || (k > 0
                            && Typography.isDash(
                                    from.get(run.fromStart() + k - 1).text()));
            if (k == 0 && leadIsKept) {
                // Of the two, what the edit did not bring is left to be told.
                if (deleted.isEmpty()) {
                    putIn(young.lead());
                } else {
                    strike(old.lead());
                }
            } else if (old.lead().equals(young.lead())) {
                keep(old.lead());
            } else if (Typography.isSameBlank(old.lead(), young.lead())
                    || (isBesideDash && isInLine(old.lead()) && isInLine(young.lead()))) {
                restyle(old.lead(), young.lead());
            } else {
                strike(old.lead());
                putIn(young.lead());
            }
            if (old.text().equals(young.text())) {
                keep(old.text());
            } else {
                restyle(old.text(), young.text());
            }
        }
    }

    private static boolean isInLine(String lead) {
        return lead.indexOf('\n') < 0;
    }

    /** @param keepsLead whether the white space at its start is that of the word behind it */
    private void writeEdit(Run run, boolean keepsLead) {
        int i = run.fromStart();
        int j = run.toStart();
        boolean replaces = i < run.fromEnd() && j < run.toEnd();
        if (replaces && isRestyled(run)) {
            String lead = from.get(i).lead();
            boolean isKept = lead.equals(to.get(j).lead());
            keep(isKept ? lead : "");
            int start = isKept ? lead.length() : 0;
            restyle(
                    text(from, i, run.fromEnd()).substring(start),
                    text(to, j, run.toEnd()).substring(start));
            return;
        }
        if (keepsLead && i == run.fromEnd()) {
            keep(to.get(j).lead());
            putIn(to.get(j++).text());
        } else if (keepsLead) {
            keep(from.get(i).lead());
            strike(from.get(i++).text());
        }
        if (replaces && from.get(i).lead().equals(to.get(j).lead())) {
            keep(from.get(i).lead());
            strike(from.get(i++).text());
            putIn(to.get(j++).text());
        }
        strike(text(from, i, run.fromEnd()));
        putIn(text(to, j, run.toEnd()));
    }

    /** Whether both sides say the same, with the signs cut otherwise: {@code 1-5} is one word, {@code 1–5} are two and a dash. */
    private boolean isRestyled(Run run) {
        return Typography.isSame(text(from, run.fromStart(), run.fromEnd()), text(to, run.toStart(), run.toEnd()));
    }

    private void writeRecased(Run run) {
        Token first = from.get(run.fromStart());
        boolean keepsLead = first.lead().equals(to.get(run.toStart()).lead());
        if (keepsLead) {
            keep(first.lead());
        }
        flush();
        int lead = keepsLead ? first.lead().length() : 0;
        segments.add(
                Operation.RECASED_FROM,
                text(from, run.fromStart(), run.fromEnd()).substring(lead));
        segments.add(Operation.RECASED_TO, text(to, run.toStart(), run.toEnd()).substring(lead));
    }

    private void writeMoved(Operation operation, List<Token> tokens, int start, int end) {
        flush();
        segments.add(operation, text(tokens, start, end));
    }

    private static String text(List<Token> tokens, int start, int end) {
        StringBuilder out = new StringBuilder();
        for (Token token : tokens.subList(start, end)) {
            out.append(token.lead()).append(token.text());
        }
        return out.toString();
    }

    private void keep(String text) {
        if (!text.isEmpty()) {
            if (!deleted.isEmpty() || !inserted.isEmpty() || isStylePending()) {
                flush();
            }
            equal.append(text);
        }
    }

    private void strike(String text) {
        if (isStylePending()) {
            flush();
        }
        deleted.append(text);
    }

    private void putIn(String text) {
        if (isStylePending()) {
            flush();
        }
        inserted.append(text);
    }

    private void restyle(String before, String after) {
        if (!deleted.isEmpty() || !inserted.isEmpty()) {
            flush();
        }
        styledBefore.append(before);
        styledAfter.append(after);
    }

    private boolean isStylePending() {
        return !styledBefore.isEmpty() || !styledAfter.isEmpty();
    }

    private void flush() {
        flush(Operation.EQUAL, equal);
        flush(Operation.RESTYLED_FROM, styledBefore);
        flush(Operation.RESTYLED_TO, styledAfter);
        flush(Operation.DELETED, deleted);
        flush(Operation.INSERTED, inserted);
    }

    private void flush(Operation operation, StringBuilder text) {
        segments.add(operation, text.toString());
        text.setLength(0);
    }
}
