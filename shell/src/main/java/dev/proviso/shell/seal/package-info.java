/** The commands that seal revisions and look whether they hold. */
package dev.proviso.shell.seal;
