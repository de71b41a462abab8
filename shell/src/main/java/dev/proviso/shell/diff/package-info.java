/** The difference of two revisions, shown to people and programs: as text, Markdown, JSON and one page of HTML. */
package dev.proviso.shell.diff;
