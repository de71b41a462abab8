/** Inputs that nobody means well with, for the tests of this module and of those built on it. */
package dev.proviso.model.hostile;
