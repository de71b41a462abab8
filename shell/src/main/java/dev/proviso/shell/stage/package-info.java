/** {@code explain}: what a code means, and what a rule becomes on its way to a verdict. */
package dev.proviso.shell.stage;
