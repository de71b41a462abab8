/** From text to a syntax tree, and back to canonical text. */
package dev.proviso.dsl.syntax;
