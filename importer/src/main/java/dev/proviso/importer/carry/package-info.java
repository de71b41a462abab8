/**
 * From an imported text and the revision before it to one that has of the older one what people gave it: {@link
 * dev.proviso.importer.carry.CarryOver}.
 */
package dev.proviso.importer.carry;
