/** The revisions that a command line names: those of a policy, and those in files and directories. */
package dev.proviso.shell.revision;
