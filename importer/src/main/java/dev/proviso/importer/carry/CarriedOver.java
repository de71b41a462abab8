package dev.proviso.importer.carry;

import dev.proviso.model.document.Revision;
import dev.proviso.model.document.TestCase;
import java.util.List;

/**
 * An imported text with what people gave to the revision before it.
 *
 * <p>INVARIANT: the revision's bytes are those that were imported.
 *
 * @param cases those of the older revision, as far as they speak of what is still there
 * @param concerns what a person has to look at: by kind, and then in the order of the text
 */
public record CarriedOver(Revision revision, List<TestCase> cases, List<Concern> concerns) {

    public CarriedOver {
        cases = List.copyOf(cases);
        concerns = List.copyOf(concerns);
    }
}
