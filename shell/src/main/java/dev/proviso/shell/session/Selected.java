package dev.proviso.shell.session;

import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionAddress;

/** The revision that a command looks at. */
public record Selected(Policy policy, Revision revision, Outline outline) {

    public RevisionAddress address() {
        return revision.address();
    }
}
