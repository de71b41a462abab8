package dev.proviso.shell.session;

import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionAddress;
import dev.proviso.model.document.RevisionStatus;
import java.util.Locale;

/** The revision that a command looks at. */
public record Selected(Policy policy, Revision revision, Outline outline) {

    /** Its address, and what one must know of it where it is not what applies. */
    public String headline() {
        String status = revision.status().name().toLowerCase(Locale.ROOT);
        if (revision.isIllustration()) {
            return address() + " (" + status + "; an illustration, not a text of " + policy.publisher() + ")";
        }
        return revision.status() == RevisionStatus.PUBLISHED ? address().toString() : address() + " (" + status + ")";
    }

    public RevisionAddress address() {
        return revision.address();
    }
}
