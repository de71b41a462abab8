package dev.proviso.importer.propose;

import dev.proviso.importer.tree.Slugs;
import dev.proviso.model.document.DocumentId;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Term;
import dev.proviso.model.document.TermDefinition;
import dev.proviso.model.document.TermId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the terms that a text defines, or takes over from other documents. */
public final class Terms {

    private static final String QUOTED =
            "(?:[“\"]([^”“\"]{1,60}?)[,.]?(?:[”\"]|“(?![\\p{L}\\p{N}]))|«\\h*([^»]{1,60}?)\\h*»|‘([^’]{1,60}?)[,.]?’)";
    private static final Pattern QUOTE = Pattern.compile(QUOTED);
    private static final Pattern MEANS = Pattern.compile(
            "^((?:(?:the terms?|an?|each)\\s+)?" + QUOTED
                    + "(?:(?:,| or| and|,? or|,? and| ou| et| oder| und|/)\\s*(?:the\\s+)?" + QUOTED
                    + "){0,5})\\s*(?:\\([^)]{0,80}\\)\\s*)?(?:,[^,]{0,80},\\s*)?(?:shall |will |each )?(?:(?:means?|refers? to|is defined|is|are|includes?|ha(?:s|ve) the meanings?|denotes?|désigne(?:nt)?|bezeichnet)\\b|:|\\|)",
            Pattern.CASE_INSENSITIVE);

    /** {@code Licensee: means whoever …} */
    private static final Pattern NAMED =
            Pattern.compile("(\\p{Lu}[\\w ’'-]{0,60}):\\s+(?:shall )?means?\\b.*", Pattern.DOTALL);

    private static final Pattern WE_SAY = Pattern.compile(
            "^when we (?:say|use(?: the (?:term|word)s?)?|refer to)\\s+(.{1,200}?),?\\s*(?:in this \\w+,?\\s*)?(?:we mean|we are referring|we[’']re referring|it means)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_PARENTHESES = Pattern.compile(
            "\\((?:(?:the|this|our|your|an?|each(?:,? an?)?|collectively,?(?: the)?|together,?(?: with[^“\"]{0,60})?(?: the)?|hereinafter|hereafter|herein|also|or|as|a|in each (?:case|instance),?|individually,?|singularly,?|referred to(?: herein| collectively| in this \\w+)? as|known as|i\\.e\\.,?)\\s+){0,4}("
                    + QUOTED + "(?:(?:,| or| and|,? or|,? and)\\s*(?:the\\s+|collectively,?\\s+)?" + QUOTED
                    + "){0,5})[^)]{0,40}\\)",
            Pattern.CASE_INSENSITIVE);
    /** {@code (as amended from time to time, the “Agreement”)} */
    private static final Pattern LAST_IN_PARENTHESES = Pattern.compile(
            "\\([^()“”\"«»‘]{1,160}, (?:(?:the|an?|each|collectively|together),? ){0,2}(" + QUOTED + ")\\)",
            Pattern.CASE_INSENSITIVE);

    /** {@code are collectively referred to herein as the “Rules”} */
    private static final Pattern REFERRED_TO = Pattern.compile(
            "\\breferred to (?:(?:herein|hereinafter|hereafter|collectively|together|in this \\w{1,30}) ){0,3}as (?:the |an? )?("
                    + QUOTED + "(?:(?:,| or| and|,? or|,? and)\\s*(?:the\\s+)?" + QUOTED + "){0,5})",
            Pattern.CASE_INSENSITIVE);
    // Words are told apart by the white space between them, else a line in capitals could be cut up in ever so many
    // ways.
    private static final Pattern DEFINED_IN = Pattern.compile(
            "\\b(\\p{Lu}[\\w-]*+(?:\\s++(?:(?:and/or|and|or|of)\\s++)?\\p{Lu}[\\w-]*+){0,5})[,(]{0,2}\\s*\\(?as (?:such term is |that term is )?defined in (?:the |our )?(\\p{Lu}[\\w’'-]*+(?:\\s++(?:(?:of|and|for)\\s++)?\\p{Lu}[\\w’'-]*+){0,6})");

    private static final String OPENING = "\"“«‘";

    private final Slugs slugs = new Slugs();
    private final Map<String, Term> byForm = new LinkedHashMap<>();
    private final Documents documents;

    private Terms(Documents documents) {
        this.documents = documents;
    }

    /**
     * The terms of a document in the order of their definitions.
     *
     * @param bold for each node, the words that stand out in it
     * @param documents takes the documents that define terms
     */
    static List<Term> of(List<Node> preorder, Map<NodeId, List<String>> bold, Documents documents) {
        Terms reader = new Terms(documents);
        for (Node node : preorder) {
            reader.read(node, bold.getOrDefault(node.id(), List.of()));
        }
        return new ArrayList<>(reader.byForm.values());
    }

    private void read(Node node, List<String> bold) {
        String text = node.text();
        if (text.chars().anyMatch(c -> OPENING.indexOf(c) >= 0) || text.contains("efined in")) {
            for (String sentence : Sentences.of(text)) {
                sentence(node, sentence);
            }
        }
        Matcher named = NAMED.matcher(text);
        if (named.lookingAt()) {
            add(List.of(named.group(1).strip()), new TermDefinition.Inline(Quotes.of(node, text)));
        }
        String runIn = node.passage().heading().replaceAll("[.:]$", "");
        for (String word : bold) {
            String form = word.replaceAll("[.:,“”\"]+", "").strip();
            boolean defines = !form.isEmpty()
                    && form.length() <= 60
                    && text.startsWith(form)
                    && text.substring(form.length())
                            .matches(
                                    "(?s)\\s*[”\"]?\\s*(?:\\([^)]{0,60}\\)\\s*)?(?:shall )?(?:means?|refers? to|is defined as|has the meaning)\\b.*");
            if (defines) {
                add(List.of(form), new TermDefinition.Inline(Quotes.of(node, text)));
            }
        }
        if (!runIn.isEmpty() && runIn.length() <= 60 && text.matches("(?s)(?:means|shall mean|refers to)\\b.*")) {
            add(List.of(runIn), new TermDefinition.Inline(Quotes.of(node, text)));
        }
    }

    private void sentence(Node node, String sentence) {
        Matcher means = MEANS.matcher(sentence);
        Matcher weSay = WE_SAY.matcher(sentence);
        if (means.find()) {
            add(quoted(means.group(1)), new TermDefinition.Inline(Quotes.of(node, sentence)));
        } else if (weSay.find()) {
            add(quoted(weSay.group(1)), new TermDefinition.Inline(Quotes.of(node, sentence)));
        }
        called(node, sentence, IN_PARENTHESES.matcher(sentence));
        called(node, sentence, LAST_IN_PARENTHESES.matcher(sentence));
        called(node, sentence, REFERRED_TO.matcher(sentence));
        if (!sentence.contains("defined in")) {
            return;
        }
        Matcher elsewhere = DEFINED_IN.matcher(sentence);
        while (elsewhere.find()) {
            String document = elsewhere.group(2).strip();
            Optional<DocumentId> id = documents.named(document);
            List<String> forms = List.of(elsewhere.group(1).strip().split("\\s+(?:and/or|and|or)\\s+", -1)).stream()
                    .map(form -> form.replaceAll("^(?:The|Your|Our|Any|Each|All|If|When|An?)\\s+", ""))
                    .filter(form -> !form.isBlank())
                    .toList();
            forms.forEach(form -> add(
                    List.of(form),
                    id.<TermDefinition>map(TermDefinition.External::new).orElse(new TermDefinition.Undefined())));
        }
    }

    /** What a sentence calls something by the way. */
    private void called(Node node, String sentence, Matcher name) {
        while (name.find()) {
            List<String> forms = quoted(name.group(1));
            if (forms.stream().anyMatch(form -> form.codePoints().anyMatch(Character::isUpperCase))) {
                add(forms, new TermDefinition.Inline(Quotes.of(node, sentence)));
            }
        }
    }

    private static List<String> quoted(String text) {
        List<String> forms = new ArrayList<>();
        Matcher matcher = QUOTE.matcher(text);
        while (matcher.find()) {
            for (int i = 1; i <= matcher.groupCount(); i++) {
                Optional.ofNullable(matcher.group(i)).map(String::strip).ifPresent(forms::add);
            }
        }
        return forms;
    }

    private void add(List<String> forms, TermDefinition definition) {
        List<String> fresh = forms.stream()
                .filter(form -> !form.isBlank() && !byForm.containsKey(form))
                .distinct()
                .toList();
        if (!fresh.isEmpty()) {
            Term term = new Term(new TermId(slugs.next(fresh.get(0), "term")), fresh, definition, false);
            byForm.put(fresh.get(0), term);
        }
    }
}
