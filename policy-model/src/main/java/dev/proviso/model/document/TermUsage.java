package dev.proviso.model.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which terms a text uses. Derived from the words each time, so that it cannot go stale. */
public final class TermUsage {

    private TermUsage() {}

    /**
     * The terms that a text uses, in the order of their first use. Forms match as whole words, case included; where one form lies in
     * another ("Customer" in "HubSpot Customer Data") only the longer one is used.
     */
    public static List<Term> in(String text, List<Term> terms) {
        // No-break spaces separate the words of a form as well as blanks do.
        String words = text.replace('\u00a0', ' ');
        Map<String, Term> used = new LinkedHashMap<>();
        int at = 0;
        while (at < words.length()) {
            if (!startsWord(words, at)) {
                at++;
                continue;
            }
            Optional<Match> longest = longestAt(words, at, terms);
            longest.ifPresent(match -> used.putIfAbsent(match.term().id().value(), match.term()));
            at += longest.map(match -> match.form().length()).orElse(1);
        }
        return List.copyOf(used.values());
    }

    private record Match(Term term, String form) {}

    private static Optional<Match> longestAt(String words, int at, List<Term> terms) {
        Optional<Match> longest = Optional.empty();
        for (Term term : terms) {
            for (String form : term.forms()) {
                boolean longer = longest.isEmpty()
                        || form.length() > longest.get().form().length();
                if (longer && words.startsWith(form, at) && endsWord(words, at + form.length())) {
                    longest = Optional.of(new Match(term, form));
                }
            }
        }
        return longest;
    }

    private static boolean startsWord(String words, int at) {
        return Character.isLetterOrDigit(words.charAt(at))
                && (at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1)));
    }

    private static boolean endsWord(String words, int end) {
        return end == words.length() || !Character.isLetterOrDigit(words.charAt(end));
    }
}
