package dev.proviso.dsl.compiled;

/**
 * What is known of an app, in the slots of a program.
 *
 * @param block one record
 * @param largest the number of elements of the largest collection in it, or the sixteenth part of the length of the longest text
 */
public record Row(Block block, int largest) {}
