/**
 * Random policies for property tests: vocabularies, well-typed rules over them, and what is known of an app. Everything is made
 * from one list of numbers ({@link dev.proviso.dsl.random.Choices}), so that a failing case shrinks with the list, and its text can
 * be read.
 */
@NullMarked
package dev.proviso.dsl.random;

import org.jspecify.annotations.NullMarked;
