package dev.proviso.dsl.conformance;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.Policy;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.read.FactsReader;
import dev.proviso.model.read.PolicyReader;
import dev.proviso.model.yaml.YamlTrees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The files of conformance cases, and what stands in all of them. */
final class CaseFiles {

    static final Path ROOT = Path.of("conformance");

    private CaseFiles() {}

    /** Those in one folder, in the order of their names. */
    static List<Path> in(String folder) throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    static JsonNode parsed(Path file) {
        try {
            return YamlTrees.read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The policy of {@code vocabulary.yaml}. */
    static Policy policy() {
        String head = "{id: sample, title: Sample, publisher: Nobody, language: en, roles: [], documents: []}";
        try {
            String vocabulary = Files.readString(ROOT.resolve("vocabulary.yaml"));
            return PolicyReader.read(new SourceText("policy", head), new SourceText("vocabulary", vocabulary))
                    .orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The facts of a case: {@code given}, {@code evidence} and {@code as_of}. */
    static Checked<Facts> facts(JsonNode entry, Policy policy) {
        ObjectNode file = JsonMapper.shared().createObjectNode();
        file.put("app", "case");
        file.set("facts", entry.has("given") ? entry.get("given") : file.objectNode());
        if (entry.has("evidence")) {
            file.set("evidence", entry.get("evidence"));
        }
        if (entry.has("as_of")) {
            file.set("as_of", entry.get("as_of"));
        }
        return FactsReader.read(new SourceText("facts.json", file.toString()), policy);
    }

    static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    /** The code, line and column of each mistake, in their order. */
    static List<String> mistakes(Checked<?> checked) {
        return checked.diagnostics().stream()
                .map(d -> d.code() + " " + d.location().line() + ":"
                        + d.location().column())
                .toList();
    }
}
