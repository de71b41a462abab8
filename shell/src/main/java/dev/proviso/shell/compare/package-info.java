/** How two apps differ: {@code compare}. */
package dev.proviso.shell.compare;
