/** A difference as something that can be applied: {@link dev.proviso.model.diff.patch.Patch}. */
package dev.proviso.model.diff.patch;
