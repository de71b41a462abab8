package dev.proviso.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.SampleTerms;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static final Revision SAMPLE = SampleTerms.revision("r2");

    private final Outline outline = Outline.of(SAMPLE);

    @Test
    void aTombstoneHasNoNumberAndIsFoundByItsId() {
        Node gone =
                SAMPLE.preorder().stream().filter(Node::isRemoved).findFirst().orElseThrow();

        assertThat(outline.citation(gone.id())).isEqualTo("#" + gone.id());
        assertThat(outline.find("#" + gone.id())).contains(gone);
        assertThat(outline.find(gone.id().value())).contains(gone);
        assertThat(outline.nodes()).isNotEmpty().doesNotContain(gone);
        assertThat(outline.citations()).isNotEmpty().noneMatch(citation -> citation.startsWith("#"));
    }
}
