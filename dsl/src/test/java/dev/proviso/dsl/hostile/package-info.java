/** What the language makes of inputs that nobody means well with. */
package dev.proviso.dsl.hostile;
