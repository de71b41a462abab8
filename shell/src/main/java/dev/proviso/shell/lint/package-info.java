/** The command that looks a policy's data over. */
package dev.proviso.shell.lint;
