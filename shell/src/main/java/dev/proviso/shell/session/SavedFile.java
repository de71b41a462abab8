package dev.proviso.shell.session;

import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.fact.Facts;

/**
 * A facts file as this session read or wrote it last.
 *
 * @param source its text
 * @param facts what it says
 */
public record SavedFile(SourceText source, Facts facts) {

    /** Whether it says the same of an app, with the same evidence. */
    public boolean says(Facts others) {
        return facts.values().equals(others.values()) && facts.evidence().equals(others.evidence());
    }
}
