import org.jspecify.annotations.NullMarked;

/** What sentences mean, as a small model of the language sees it; found by the search through the {@code ServiceLoader}. */
@NullMarked
module dev.proviso.semantic {
    requires static org.jspecify;
    requires dev.proviso.model;
    requires dev.proviso.search;
    requires com.microsoft.onnxruntime;
    requires tools.jackson.core;

    uses dev.proviso.model.repository.PolicyProvider;

    provides dev.proviso.search.SentenceVectors with
            dev.proviso.semantic.MiniLmVectors;
}
