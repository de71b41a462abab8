/** The cases of a policy: run, measured, and added to. */
package dev.proviso.shell.cases;
