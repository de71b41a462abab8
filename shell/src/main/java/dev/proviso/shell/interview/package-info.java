/** Asks a person about an app: {@code ask}. */
package dev.proviso.shell.interview;
