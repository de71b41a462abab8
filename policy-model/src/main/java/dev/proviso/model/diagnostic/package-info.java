/** What is wrong with an input, told to people: {@link dev.proviso.model.diagnostic.Diagnostic} and where it points. */
package dev.proviso.model.diagnostic;
