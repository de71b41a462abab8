/** {@code report}: how apps stand to a policy, for reading, for archives and for build servers. */
package dev.proviso.shell.report;
