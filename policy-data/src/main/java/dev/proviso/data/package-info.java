/** The HubSpot Developer Policy as data, found through {@code PolicyRepository.bundled()}. */
package dev.proviso.data;
