package dev.proviso.model.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.model.SampleTerms;
import dev.proviso.model.diff.DiffOptions.IdTrust;
import dev.proviso.model.diff.patch.Patch;
import dev.proviso.model.diff.patch.Step;
import dev.proviso.model.document.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A difference holds all that is needed to go from one revision to the other, and back. */
class PatchProperties {

    @Property(tries = 300)
    void appliedToTheOldRevisionItGivesTheNewOneAndBack(@ForAll long seed, @ForAll boolean curated) {
        Random random = new Random(seed);
        RandomParts words = new RandomParts(random);
        List<Part> old = words.document(4, 8);
        List<Part> young = new ArrayList<>(old.stream().map(Part::copy).toList());
        new Edits(random, words, young).some(10);
        Revision from = new Draft(Draft.Style.NUMBERS).revision("r1", old);
        Revision to = new Draft(Draft.Style.LETTERS).revision("r2", young);
        IdTrust trust = curated ? IdTrust.CURATED : IdTrust.PROPOSED;
        holds(from, to, Differ.diff(from, to, DiffOptions.DEFAULT.withIds(trust)));
    }

    @Test
    void itHoldsWhatStandsBesideTheTextToo() {
        Revision from = SampleTerms.revision("r1");
        Revision to = SampleTerms.revision("r2");
        holds(from, to, Differ.diff(from, to));
        holds(to, from, Differ.diff(to, from));
    }

    private static void holds(Revision from, Revision to, RevisionDiff diff) {
        Patch patch = Patch.of(diff);
        assertThat(patch.apply(from)).isEqualTo(to);
        assertThat(patch.apply(from).text()).isEqualTo(to.text());
        assertThat(patch.inverse().apply(to)).isEqualTo(from);
        assertThat(patch.inverse().inverse()).isEqualTo(patch);
    }

    @Property(tries = 50)
    void whatDidNotChangeIsNotInIt(@ForAll long seed) {
        List<Part> parts = new RandomParts(new Random(seed)).document(4, 8);
        Revision revision = new Draft(Draft.Style.NUMBERS).revision("r1", parts);
        assertThat(Patch.of(Differ.diff(revision, revision)).steps())
                .singleElement()
                .isInstanceOf(Step.Keep.class);
    }

    @Test
    void anotherRevisionIsRefused() {
        Revision from = SampleTerms.revision("r1");
        Revision to = SampleTerms.revision("r2");
        Patch patch = Patch.of(Differ.diff(from, to));
        assertThatThrownBy(() -> patch.apply(to)).isInstanceOf(IllegalArgumentException.class);
    }
}
