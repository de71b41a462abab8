/** Finds the clauses that answer a question in words. */
package dev.proviso.shell.search;
