/** The command line of Proviso and its interactive shell. */
package dev.proviso.shell;
