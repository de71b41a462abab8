/** Tells which parts of a policy have to do with each other. */
package dev.proviso.shell.related;
