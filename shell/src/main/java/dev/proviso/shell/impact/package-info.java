/** {@code impact}: whom another revision hits. */
package dev.proviso.shell.impact;
