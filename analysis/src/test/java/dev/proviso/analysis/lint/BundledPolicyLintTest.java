package dev.proviso.analysis.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.Bundled;
import dev.proviso.model.read.Places;
import org.junit.jupiter.api.Test;

class BundledPolicyLintTest {

    /** Every remark was mended or is allowed for a reason that stands in the data. */
    @Test
    void nothingIsToBeRemarked() {
        assertThat(Linter.lint(Bundled.policy(), Bundled.cases(), Places.NOWHERE))
                .isEmpty();
    }
}
