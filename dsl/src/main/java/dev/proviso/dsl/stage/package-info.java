/** The stages of the compiler as text for people: what a rule or a query is after each of them. */
package dev.proviso.dsl.stage;
