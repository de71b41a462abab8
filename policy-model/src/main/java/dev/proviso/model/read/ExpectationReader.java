package dev.proviso.model.read;

import dev.proviso.model.diagnostic.Problem;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.NormId;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.TestCase;
import dev.proviso.model.document.TestCase.Expectation;
import dev.proviso.model.read.DataNode.Entry;
import dev.proviso.model.read.DataNode.Mapping;
import dev.proviso.model.read.DataNode.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads which verdicts a case expects. */
final class ExpectationReader {

    private static final Pattern VERDICT = Pattern.compile("[a-z]++(?:-[a-z]++)*+");

    /** What an expectation is about, however it is cited. */
    private record Subject(NodeId node, Optional<NormId> norm) {}

    private final Reading reading;
    private final Revision revision;
    private final Outline outline;

    ExpectationReader(Reading reading, Revision revision) {
        this.reading = reading;
        this.revision = revision;
        this.outline = Outline.of(revision);
    }

    /** What a case expects; each of its mistakes is reported, and what has one is left out. */
    List<Expectation> of(Fields fields) {
        Optional<DataNode> given = fields.required("expect");
        List<Expectation> expectations = new ArrayList<>();
        Map<Subject, Scalar> cited = new HashMap<>();
        List<Entry> entries = fields.entries("expect");
        for (Entry entry : entries) {
            Optional<Subject> subject = subject(entry.key());
            subject.ifPresent(known -> refuseRepeated(cited, known, entry.key()));
            Optional<Scalar> verdict = fields.asScalar(entry.value()).filter(this::isVerdict);
            if (subject.isPresent() && verdict.isPresent()) {
                expectations.add(new Expectation(
                        subject.get().node(),
                        subject.get().norm(),
                        entry.key().text(),
                        verdict(verdict.get()),
                        reading.locate(verdict.get())));
            }
        }
        if (given.isPresent() && given.get() instanceof Mapping && entries.isEmpty()) {
            reading.report(Problem.MISSING_KEY, given.get(), "a test case expects at least one verdict");
        }
        return expectations;
    }

    /** What a citation means; empty, and reported, if it means nothing. */
    private Optional<Subject> subject(Scalar key) {
        String citation = key.text();
        int slash = citation.indexOf('/');
        Optional<Node> node = outline.find(slash < 0 ? citation : citation.substring(0, slash));
        if (node.isEmpty()) {
            reading.report(
                    Problem.DANGLING,
                    key,
                    "there is no clause '" + citation + "' in " + revision.address(),
                    reading.didYouMean(citation, outline.citations()));
            return Optional.empty();
        }
        NodeId id = node.get().id();
        return slash < 0
                ? Optional.of(new Subject(id, Optional.empty()))
                : norm(id, citation.substring(slash + 1), key).map(norm -> new Subject(id, Optional.of(norm)));
    }

    /** The norm of a node that has an id; if there is none, that is reported. */
    private Optional<NormId> norm(NodeId node, String id, DataNode at) {
        List<String> ids = revision.norms().stream()
                .filter(norm -> norm.clause().equals(node))
                .map(norm -> norm.id().value())
                .toList();
        if (!ids.contains(id)) {
            reading.report(
                    Problem.DANGLING,
                    at,
                    "'" + outline.citation(node) + "' has no norm '" + id + "'",
                    reading.didYouMean(id, ids)
                            .or(() -> ids.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of("its norms are " + String.join(", ", ids))));
            return Optional.empty();
        }
        return Optional.of(new NormId(id));
    }

    /** One clause may be cited in many ways; the same way twice is a key given twice, which is told for any mapping. */
    private void refuseRepeated(Map<Subject, Scalar> cited, Subject subject, Scalar key) {
        Scalar first = cited.putIfAbsent(subject, key);
        if (first != null) {
            reading.report(
                    Problem.DUPLICATE_KEY,
                    key,
                    "'" + key.text() + "' is the same as '" + first.text() + "' on line "
                            + reading.locate(first).line(),
                    Optional.of("keep one of them"));
        }
    }

    /** A verdict as results show it; queries write it with underscores. */
    private static String verdict(Scalar scalar) {
        return scalar.text().replace('_', '-');
    }

    private boolean isVerdict(Scalar scalar) {
        if (TestCase.VERDICTS.contains(verdict(scalar))) {
            return true;
        }
        if (VERDICT.matcher(scalar.text()).matches()) {
            reading.report(
                    Problem.BAD_VALUE,
                    scalar,
                    "there is no verdict '" + scalar.text() + "'",
                    reading.didYouMean(scalar.text(), TestCase.VERDICTS)
                            .or(() -> Optional.of("the verdicts are " + String.join(", ", TestCase.VERDICTS))));
        } else {
            reading.report(
                    Problem.BAD_VALUE,
                    scalar,
                    "'" + scalar.text() + "' is not a verdict",
                    Optional.of("write it in lower case with hyphens, such as not-applicable"));
        }
        return false;
    }
}
