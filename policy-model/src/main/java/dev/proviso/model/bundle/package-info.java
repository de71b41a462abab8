/**
 * A policy packed into one file: {@link dev.proviso.model.bundle.Bundler} makes it when a jar is built, {@link
 * dev.proviso.model.bundle.Bundle} reads it. Reading one needs no YAML parser and checks nothing again, so a program that has its
 * policy bundled starts fast.
 */
package dev.proviso.model.bundle;
