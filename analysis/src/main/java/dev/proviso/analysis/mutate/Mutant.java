package dev.proviso.analysis.mutate;

import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.document.Revision;

/**
 * A rule with one thing changed.
 *
 * @param location where the part that is changed stands
 * @param from the part as it is
 * @param to what is put in its place; empty if it is dropped
 * @param text the whole text of the site with the change
 */
public record Mutant(Site site, Location location, String from, String to, String text) {

    /** The revision with the change in it; its rules are not checked again. */
    public Revision in(Revision revision) {
        return Revisions.with(revision, this);
    }
}
