/** What in a policy's data deserves a second look: not wrong by itself, but hardly meant. */
package dev.proviso.analysis.lint;
