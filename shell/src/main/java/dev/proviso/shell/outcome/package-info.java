/** How a command ends: its exit code, or why it could not be carried out. */
package dev.proviso.shell.outcome;
