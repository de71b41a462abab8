package dev.proviso.dsl.finding;

import dev.proviso.model.document.NodeId;

/**
 * An exception from a norm that another part of the policy grants: {@code unless … under C.3}.
 *
 * @param clause the part that grants it
 * @param citation how the revision cites that part
 * @param holds whether the app's case is excepted
 */
public record ExceptionFinding(NodeId clause, String citation, Truth holds) {}
