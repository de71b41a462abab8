package dev.proviso.shell.revision;

import dev.proviso.shell.session.Selected;
import java.util.Optional;

/**
 * A revision, and how the user calls it.
 *
 * @param name the revision's id or address, or the path of a file
 */
public record NamedRevision(String name, Selected selected) {

    /** Whether it is called by its id or address, and not by a file. */
    boolean isOfPolicy() {
        return name.equals(selected.revision().id().value())
                || name.equals(selected.address().toString());
    }

    /** What one must know of it where it is nobody's policy; empty for all others. */
    public Optional<String> caution() {
        return selected.revision().isIllustration()
                ? Optional.of(name + " is an illustration, not a text of "
                        + selected.policy().publisher())
                : Optional.empty();
    }
}
