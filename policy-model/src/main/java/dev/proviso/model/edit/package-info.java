/** Changes parts of a file in place, and leaves every other byte as it is. */
package dev.proviso.model.edit;
