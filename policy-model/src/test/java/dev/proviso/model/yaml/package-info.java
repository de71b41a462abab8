/** YAML as tests want it: as a tree, and without our own readers. */
package dev.proviso.model.yaml;
