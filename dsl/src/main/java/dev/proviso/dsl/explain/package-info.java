/**
 * Why a verdict is what it is: which facts force it, which would decide it, what would mend it. From a traced evaluation, the small
 * sets of conditions that settle a rule one way or the other are derived bottom-up; what is told is then checked by evaluating
 * again.
 */
package dev.proviso.dsl.explain;
