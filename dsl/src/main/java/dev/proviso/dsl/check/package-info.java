/** From a syntax tree to a typed one: names resolved, types agreed, or diagnostics. */
package dev.proviso.dsl.check;
