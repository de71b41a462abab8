/** {@code fmt}: lays out rules in files. */
package dev.proviso.shell.format;
