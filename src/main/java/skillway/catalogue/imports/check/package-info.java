/** Checks a table row by row against the catalogue, without touching it. */
@NullMarked
package skillway.catalogue.imports.check;

import org.jspecify.annotations.NullMarked;
