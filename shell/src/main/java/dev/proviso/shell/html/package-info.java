/**
 * Pages of HTML: each is one file that needs nothing from elsewhere, can be read without its script, and shows text from outside as text. The
 * pages are values that know nothing of policies; templates in {@code src/main/jte} lay them out.
 */
package dev.proviso.shell.html;
