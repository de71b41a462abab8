package dev.proviso.model.diff;

import dev.proviso.model.diff.words.Token;
import dev.proviso.model.diff.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A label as it may be cited, in parts, however it is written: {@code 4.2}, {@code 4 (2)} and {@code 4(2)} are the same.
 *
 * @param parts from the outermost in, in small letters; never empty
 */
record CitedPath(List<String> parts) {

    private static final Pattern PART = Pattern.compile("[a-z]|[0-9]{1,4}[a-z]?|[ivxlc]{1,7}");
    private static final Pattern POINT = Pattern.compile("[.]");

    CitedPath {
        parts = List.copyOf(parts);
    }

    /** A path and where it stands among tokens: from a place up to {@code end}. */
    record Found(CitedPath path, int end) {

        /** As it is printed. */
        String printed(List<Token> tokens, int start) {
            return tokens.get(start).text()
                    + tokens.subList(start + 1, end).stream()
                            .map(token -> token.lead() + token.text())
                            .collect(Collectors.joining());
        }
    }

    /** The path of a citation or a label, such as {@code A.4}. */
    static CitedPath of(String citation) {
        return new CitedPath(List.of(POINT.split(Tokens.plain(citation), -1)));
    }

    /** The longest path that is printed from a place on. */
    static Optional<Found> at(List<Token> tokens, int start) {
        List<String> parts = new ArrayList<>();
        int end = start;
        if (isLabel(tokens.get(start))) {
            parts.addAll(partsOf(tokens.get(start)));
            end++;
            while (end + 1 < tokens.size() && isPoint(tokens, end) && isLabel(tokens.get(end + 1))) {
                parts.addAll(partsOf(tokens.get(end + 1)));
                end += 2;
            }
        }
        while (end + 2 < tokens.size()
                && tokens.get(end).text().equals("(")
                && isPart(Tokens.plain(tokens.get(end + 1).text()))
                && tokens.get(end + 2).text().equals(")")) {
            parts.add(Tokens.plain(tokens.get(end + 1).text()));
            end += 3;
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Found(new CitedPath(parts), end));
    }

    private static List<String> partsOf(Token token) {
        return of(token.text()).parts();
    }

    private static boolean isLabel(Token token) {
        return token.isWord() && of(token.text()).isLabel();
    }

    /** Whether a point stands between two parts of one label: {@code III.A} */
    private static boolean isPoint(List<Token> tokens, int at) {
        return tokens.get(at).text().equals(".")
                && tokens.get(at).lead().isEmpty()
                && tokens.get(at + 1).lead().isEmpty();
    }

    /** Whether a word can be a part of a label. */
    private static boolean isPart(String plain) {
        return PART.matcher(plain).matches();
    }

    /** Whether it may be a label, by its parts. */
    boolean isLabel() {
        return parts.stream().allMatch(CitedPath::isPart);
    }

    int length() {
        return parts.size();
    }

    /** This path and what leads on from there. */
    CitedPath then(CitedPath further) {
        List<String> all = new ArrayList<>(parts);
        all.addAll(further.parts());
        return new CitedPath(all);
    }

    /** So many of its parts, from the outermost in. */
    CitedPath first(int count) {
        return new CitedPath(parts.subList(0, count));
    }

    /** So many of its parts, up to the innermost. */
    CitedPath last(int count) {
        return new CitedPath(parts.subList(parts.size() - count, parts.size()));
    }
}
