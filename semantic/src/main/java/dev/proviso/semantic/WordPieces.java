package dev.proviso.semantic;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Cuts texts into the pieces that the model knows, as BERT's tokenizer for uncased text does: words and punctuation marks in lower case
 * without accents, and words that it does not know into the longest pieces that it does.
 */
final class WordPieces {

    private static final int LONGEST_WORD = 100;
    private static final String INSIDE = "##";

    private final Map<String, Integer> numbers;
    private final int unknown;
    private final int start;
    private final int end;

    private WordPieces(Map<String, Integer> numbers) {
        this.numbers = numbers;
        this.unknown = number("[UNK]");
        this.start = number("[CLS]");
        this.end = number("[SEP]");
    }

    /**
     * Reads the pieces from a {@code tokenizer.json}.
     *
     * @throws IOException if it cannot be read, or lists no pieces
     */
    static WordPieces read(InputStream tokenizer) throws IOException {
        Map<String, Integer> numbers = new HashMap<>(65_536);
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), tokenizer)) {
            boolean isVocabulary = false;
            for (JsonToken token = json.nextToken(); token != null && numbers.isEmpty(); token = json.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    isVocabulary = json.currentName().equals("vocab");
                } else if (isVocabulary && token == JsonToken.START_OBJECT) {
                    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                        String piece = json.currentName();
                        json.nextToken();
                        numbers.put(piece, json.getIntValue());
                    }
                }
            }
        }
        if (!numbers.containsKey("[CLS]")) {
            throw new IOException("no word pieces in the model's tokenizer");
        }
        return new WordPieces(numbers);
    }

    private int number(String piece) {
        return numbers.getOrDefault(piece, 0);
    }

    /** Whether a word in lower case, or a regular form of it, is a piece by itself: only common words are. */
    boolean knows(String word) {
        boolean endsInE = word.endsWith("e");
        String stem = endsInE ? word.substring(0, word.length() - 1) : word;
        return Stream.of(word, word + "s", stem + "ed", stem + "ing").anyMatch(numbers::containsKey);
    }

    /**
     * The numbers of the pieces of a text, framed as the model wants a sentence.
     *
     * @param most how many at most; what lies behind is left out
     */
    long[] of(String text, int most) {
        List<Integer> pieces = new ArrayList<>();
        pieces.add(start);
        for (String word : words(text)) {
            if (pieces.size() >= most) {
                break;
            }
            addPieces(word, pieces);
        }
        List<Integer> kept = pieces.subList(0, Math.min(pieces.size(), most - 1));
        long[] framed = new long[kept.size() + 1];
        for (int i = 0; i < kept.size(); i++) {
            framed[i] = kept.get(i);
        }
        framed[kept.size()] = end;
        return framed;
    }

    private void addPieces(String word, List<Integer> pieces) {
        int from = 0;
        List<Integer> ofWord = new ArrayList<>();
        while (from < word.length() && word.length() <= LONGEST_WORD) {
            int to = word.length();
            while (to > from && !numbers.containsKey((from > 0 ? INSIDE : "") + word.substring(from, to))) {
                to--;
            }
            if (to == from) {
                break;
            }
            ofWord.add(number((from > 0 ? INSIDE : "") + word.substring(from, to)));
            from = to;
        }
        if (from < word.length()) {
            pieces.add(unknown);
        } else {
            pieces.addAll(ofWord);
        }
    }

    static List<String> words(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (type == Character.NON_SPACING_MARK
                    || (type == Character.CONTROL && !Character.isWhitespace(c))
                    || type == Character.FORMAT) {
                return;
            }
            boolean stands = isPunctuation(c) || Character.isIdeographic(c);
            if (stands || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (word.length() > 0) {
                    words.add(word.toString());
                    word.setLength(0);
                }
            }
            if (stands) {
                words.add(Character.toString(c));
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                word.appendCodePoint(c);
            }
        });
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    /** All signs of ASCII, and what Unicode calls punctuation. */
    private static boolean isPunctuation(int c) {
        if (c < 128) {
            return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
