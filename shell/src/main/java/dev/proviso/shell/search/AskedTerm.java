package dev.proviso.shell.search;

import dev.proviso.model.document.Term;
import dev.proviso.shell.session.Selected;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Questions for the sense of a word: where the policy defines it, the definition is the answer, and clauses only use the word. */
final class AskedTerm {

    private static final Pattern SENSE = Pattern.compile(
            "(?:what|who)(?:'s|’s| is| are| does| do| counts as) (?:meant by |the (?:meaning|definition) of )?(?:an? |the )?"
                    + "[\"“]?(?<term>[^\"”?]+?)[\"”]?(?: means?)?(?: here| in (?:this|the) policy)? ?\\?*",
            Pattern.CASE_INSENSITIVE);

    private AskedTerm() {}

    /** The term whose sense a question asks for; empty if it asks for anything else, or the policy has no such term. */
    static Optional<Term> of(String question, Selected selected) {
        Matcher sense = SENSE.matcher(question.strip().replaceAll("\\s+", " "));
        if (!sense.matches()) {
            return Optional.empty();
        }
        String asked = sense.group("term");
        return selected.revision().terms().stream()
                .filter(term -> term.forms().stream().anyMatch(asked::equalsIgnoreCase))
                .findFirst();
    }
}
