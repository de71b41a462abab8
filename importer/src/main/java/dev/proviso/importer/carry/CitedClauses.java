package dev.proviso.importer.carry;

import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Origin;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.RuleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clauses that rules cite, as in {@code violated(A.4)} and {@code under C.3}, cited as they are labelled now. Else a rule would speak of
 * whatever has the label today.
 */
final class CitedClauses {

    /** A comment or a text, passed over; or a citation where the rule language has one. */
    private static final Pattern CITATION = Pattern.compile(
            "//[^\\r\\n]*+|(?<outcome>\\b(?:violated|complies|undecided|not_applicable)\\s*+\\(\\s*+)"
                    + "(?<cited>\"[^\"\\r\\n]*+\"|#?[A-Za-z0-9][A-Za-z0-9_.-]*+)(?<close>\\s*+\\))"
                    + "|(?<under>\\bunder\\s++)(?<excepted>\"[^\"\\r\\n]*+\"|#?[A-Za-z0-9][A-Za-z0-9_.-]*+)|\"(?:[^\"\\\\\\r\\n]|\\\\.)*+\"");

    private final Outline old;
    private final Outline now;
    private final Heirs heirs;

    CitedClauses(Outline old, Outline now, Heirs heirs) {
        this.old = old;
        this.now = now;
        this.heirs = heirs;
    }

    /**
     * A rule that cites what is there.
     *
     * @param gone what it cited and is not there any more: what is gone applies to nobody
     */
    record Following(RuleText rule, List<String> gone) {}

    Following followed(RuleText rule) {
        Matcher found = CITATION.matcher(rule.text());
        StringBuilder text = new StringBuilder();
        List<String> gone = new ArrayList<>();
        while (found.find()) {
            String fresh = found.group();
            if (found.group("cited") != null) {
                fresh = fresh(found.group("cited"))
                        .map(cited -> found.group("outcome") + cited + found.group("close"))
                        .orElseGet(() -> {
                            gone.add(found.group("cited"));
                            return String.valueOf(found.group("outcome").startsWith("not_applicable"));
                        });
            } else if (found.group("excepted") != null) {
                fresh = fresh(found.group("excepted"))
                        .map(cited -> found.group("under") + cited)
                        .orElseGet(() -> {
                            gone.add(found.group("excepted"));
                            return "";
                        });
            }
            found.appendReplacement(text, Matcher.quoteReplacement(fresh));
        }
        found.appendTail(text);
        Origin origin = rule.origin();
        return new Following(new RuleText(text.toString(), origin), gone);
    }

    /** How to cite what was cited so; empty if it is gone. */
    private Optional<String> fresh(String cited) {
        boolean isQuoted = cited.startsWith("\"");
        String plain = isQuoted ? cited.substring(1, cited.length() - 1) : cited;
        Optional<Node> before = old.find(plain);
        if (before.isEmpty()) {
            // It never led anywhere: that is for the checks to tell.
            return Optional.of(cited);
        }
        NodeId id = before.get().id();
        Optional<NodeId> after = heirs.of(id).stream().findFirst();
        boolean isById = plain.startsWith("#");
        return after.map(node -> {
            if (node.equals(id) && (isById || now.citation(id).equalsIgnoreCase(plain))) {
                return cited;
            }
            return isById ? "#" + node : isQuoted ? "\"" + now.citation(node) + "\"" : written(node);
        });
    }

    /** A citation that the rule language cannot tell from something else is better written as an id. */
    private String written(NodeId node) {
        String citation = now.citation(node);
        return citation.matches("[A-Z][A-Za-z0-9_]*+(?:[.-][A-Za-z0-9_]++)*+") ? citation : "#" + node;
    }
}
