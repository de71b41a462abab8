/** Results in the XML that build servers read. Knows nothing of where they come from. */
package dev.proviso.shell.junit;
