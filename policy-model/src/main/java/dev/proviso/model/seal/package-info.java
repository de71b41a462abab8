/**
 * Whether revisions are what they were when they were sealed, and follow each other: {@link dev.proviso.model.seal.Integrity} looks, {@link
 * dev.proviso.model.seal.Sealing} seals.
 */
package dev.proviso.model.seal;
