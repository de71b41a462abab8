/** What a person likes otherwise in the shell: the settings there are, their values, and the file that keeps them. */
package dev.proviso.shell.settings;
