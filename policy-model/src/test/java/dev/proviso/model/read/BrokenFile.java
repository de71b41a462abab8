package dev.proviso.model.read;

import dev.proviso.model.SampleTerms;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.Revision;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A file with mistakes, and what should be said about each: a line of {@code expected} is the code, the place, and words of the message
 * or the hint.
 */
record BrokenFile(String name, String file, String content, List<String> expected) {

    private static final Policy POLICY = SampleTerms.policy();
    private static final Revision R2 = SampleTerms.revision("r2");

    /** The cases of a resource: each gives whole content, or what to replace in a file of the sample. */
    @SuppressWarnings("unchecked")
    static List<BrokenFile> in(String resource) {
        SourceText source = SampleTerms.source(resource);
        Iterable<Object> cases =
                (Iterable<Object>) new Load(LoadSettings.builder().build()).loadFromString(source.text());
        List<BrokenFile> files = new java.util.ArrayList<>();
        cases.forEach(one -> files.add(of((Map<String, Object>) one)));
        return files;
    }

    @SuppressWarnings("unchecked")
    private static BrokenFile of(Map<String, Object> one) {
        String file = text(one, "file");
        String content = one.containsKey("content")
                ? text(one, "content")
                : SampleTerms.source(sampleOf(file)).text();
        Map<String, String> replace = (Map<String, String>) one.getOrDefault("replace", Map.of());
        for (Map.Entry<String, String> change : replace.entrySet()) {
            if (content.split(java.util.regex.Pattern.quote(change.getKey()), -1).length != 2) {
                throw new IllegalStateException("not there once in " + file + ": " + change.getKey());
            }
            content = content.replace(change.getKey(), change.getValue());
        }
        return new BrokenFile(text(one, "name"), file, content, (List<String>) one.getOrDefault("expect", List.of()));
    }

    private static String text(Map<String, Object> one, String key) {
        Object value = one.get(key);
        if (value == null) {
            throw new IllegalStateException("a case needs '" + key + "': " + one);
        }
        return value.toString();
    }

    /** The file of the sample that a name stands for. */
    static String sampleOf(String file) {
        return switch (file) {
            case "facts.yaml" -> "sample-app.yaml";
            case "facts.json" -> "sample-app.json";
            case "cases.yaml" -> "sample-terms/cases/r2.yaml";
            default -> "sample-terms/" + file;
        };
    }

    /** Everything that its reader says about it. */
    List<Diagnostic> diagnostics() {
        SourceText source = new SourceText(file, content);
        return switch (file) {
            case "policy.yaml" ->
                PolicyReader.read(source, SampleTerms.source("sample-terms/vocabulary.yaml"))
                        .diagnostics();
            case "vocabulary.yaml" ->
                PolicyReader.read(SampleTerms.source("sample-terms/policy.yaml"), source)
                        .diagnostics();
            case "synonyms.yaml" -> ParlanceReader.read(source).diagnostics();
            case "r2.yaml" -> RevisionReader.read(source, POLICY).diagnostics();
            case "cases.yaml" -> CaseReader.read(source, POLICY, R2).diagnostics();
            default -> FactsReader.read(source, POLICY).diagnostics();
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
