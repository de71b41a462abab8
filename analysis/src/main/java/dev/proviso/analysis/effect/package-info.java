/** What the change of a rule does to the apps under it: proved, with apps for examples. */
package dev.proviso.analysis.effect;
