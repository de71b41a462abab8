/** A model of the English language, and where it puts sentences. */
package dev.proviso.semantic;
