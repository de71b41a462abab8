package dev.proviso.model.read;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.Problem;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Parlance;
import dev.proviso.model.document.Parlance.Example;
import dev.proviso.model.document.Parlance.Gap;
import dev.proviso.model.document.Parlance.Synonym;
import dev.proviso.model.read.DataNode.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads how people speak of what a policy is about: {@code synonyms.yaml}. */
public final class ParlanceReader {

    private final Reading reading;

    private ParlanceReader(Reading reading) {
        this.reading = reading;
    }

    /** What a file in YAML or JSON holds, or what is wrong with it. */
    public static Checked<Parlance> read(SourceText source) {
        return read(source, ReadingLimits.DEFAULT);
    }

    /** What a file in YAML or JSON holds, or what is wrong with it; what is past a limit is wrong. */
    public static Checked<Parlance> read(SourceText source, ReadingLimits limits) {
        Reading reading = new Reading(source, limits);
        Optional<Parlance> parlance = DataParser.parse(reading)
                .flatMap(root -> FileKind.SYNONYMS.of(reading, root))
                .map(fields -> new ParlanceReader(reading).file(fields));
        List<Diagnostic> diagnostics = reading.diagnostics();
        return parlance.map(value -> Checked.of(value, diagnostics)).orElseGet(() -> Checked.failed(diagnostics));
    }

    private Parlance file(Fields fields) {
        Parlance parlance = new Parlance(synonyms(fields), examples(fields), gaps(fields));
        fields.close();
        return parlance;
    }

    private List<Synonym> synonyms(Fields file) {
        List<Synonym> synonyms = new ArrayList<>();
        for (DataNode node : file.requiredList("synonyms")) {
            Fields.of(reading, node, "a synonym").ifPresent(fields -> {
                Set<String> seen = new HashSet<>();
                synonyms.add(new Synonym(texts(fields, "said", seen), texts(fields, "meant", seen)));
                fields.close();
            });
        }
        return synonyms;
    }

    private List<Example> examples(Fields file) {
        List<Example> examples = new ArrayList<>();
        Set<NodeId> seen = new HashSet<>();
        for (DataNode node : file.list("examples")) {
            Fields.of(reading, node, "an example").ifPresent(fields -> {
                Optional<NodeId> clause = fields.requiredName(
                        "clause", "lower-case words joined by hyphens", NodeId::isValid, NodeId::new);
                List<String> asked = texts(fields, "asked", new HashSet<>());
                fields.close();
                clause.ifPresent(id -> {
                    examples.add(new Example(id, asked));
                    if (!seen.add(id)) {
                        reading.report(
                                Problem.DUPLICATE_ID, fields.head(), "there are examples of '" + id + "' already");
                    }
                });
            });
        }
        return examples;
    }

    private List<Gap> gaps(Fields file) {
        List<Gap> gaps = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (DataNode node : file.list("gaps")) {
            Fields.of(reading, node, "a gap").ifPresent(fields -> {
                Optional<Scalar> topic = fields.required("topic").flatMap(fields::asText);
                List<String> asked = texts(fields, "asked", new HashSet<>());
                fields.close();
                topic.ifPresent(scalar -> {
                    gaps.add(new Gap(scalar.text(), asked));
                    judge(scalar, seen);
                });
            });
        }
        return gaps;
    }

    /** The texts of a key: at least one, each with words, none of them seen before. */
    private List<String> texts(Fields entry, String key, Set<String> seen) {
        List<DataNode> elements = entry.requiredList(key);
        List<String> texts = new ArrayList<>();
        for (DataNode element : elements) {
            entry.asText(element).ifPresent(scalar -> {
                texts.add(scalar.text());
                judge(scalar, seen);
            });
        }
        if (elements.isEmpty() && entry.optional(key).orElse(entry.head()) instanceof DataNode.Sequence empty) {
            reading.report(
                    Problem.BAD_VALUE,
                    empty,
                    "'" + key + "' has no words",
                    Optional.of("give some, or take the entry out"));
        }
        return texts;
    }

    private void judge(Scalar scalar, Set<String> seen) {
        if (scalar.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            reading.report(
                    Problem.BAD_VALUE,
                    scalar,
                    "'" + scalar.text() + "' has no words",
                    Optional.of("write words with letters or digits"));
        } else if (!seen.add(scalar.text().strip().toLowerCase(Locale.ROOT))) {
            reading.report(Problem.DUPLICATE_ID, scalar, "'" + scalar.text() + "' is given twice here");
        }
    }
}
