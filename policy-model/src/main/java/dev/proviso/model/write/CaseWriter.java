package dev.proviso.model.write;

import dev.proviso.model.document.RevisionAddress;
import dev.proviso.model.document.TestCase;
import java.util.List;

/** Writes test cases as YAML. Reading them again gives equal cases, but for their places in the file. */
public final class CaseWriter {

    private CaseWriter() {}

    /** A file of cases for a revision. */
    public static String write(RevisionAddress revision, List<TestCase> cases) {
        return YamlPrinter.print(Yaml.block(keys -> {
            keys.put("policy", Yaml.name(revision.policy()));
            keys.put("revision", Yaml.name(revision.revision()));
            keys.put("cases", Yaml.rows(cases, CaseWriter::testCase));
        }));
    }

    private static Yaml testCase(TestCase given) {
        return Yaml.block(keys -> {
            keys.text("name", given.name());
            keys.optional("as_of", given.facts().asOf(), Yaml::word);
            if (!given.parameters().isEmpty()) {
                keys.put(
                        "parameters",
                        Yaml.inline(
                                inner -> given.parameters().forEach((name, value) -> inner.text(name, value.text()))));
            }
            keys.put("facts", FactsWriter.facts(given.facts()));
            keys.put(
                    "expect",
                    Yaml.inline(inner -> given.expectations()
                            .forEach(expectation -> inner.text(expectation.citation(), expectation.verdict()))));
        });
    }
}
