package dev.proviso.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.model.document.Label;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Paragraph;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.repository.PolicyRepository;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people made of the bundled text is what the importer makes of it. */
class BundledTextTest {

    private static final Revision BY_HAND = PolicyRepository.bundled()
            .revision(new PolicyId("hubspot-developer-policy"), new RevisionId("r1"))
            .orElseThrow();

    private static final Revision IMPORTED =
            Importer.read(BY_HAND.bytes(), ImportRequest.of("policy.txt")).revision();

    /** A node without what a person gives it: its id, notes. */
    private static String shape(Node node, Outline outline) {
        String role = node instanceof Paragraph paragraph ? paragraph.role().name() : "";
        return outline.citation(node.id()) + " " + node.getClass().getSimpleName() + " " + role + " "
                + node.label().map(Label::text).orElse("") + " " + node.passage();
    }

    private static List<String> shapes(Revision revision) {
        Outline outline = Outline.of(revision);
        return revision.preorder().stream().map(node -> shape(node, outline)).toList();
    }

    @Test
    void kindsLabelsNestingTextsAndTilesAreThoseOfR1() {
        assertThat(shapes(IMPORTED)).isEqualTo(shapes(BY_HAND));
    }

    @Test
    void theTextIsTheSame() {
        assertThat(IMPORTED.bytes()).isEqualTo(BY_HAND.bytes());
    }
}
