/** Reads what single cells of a catalogue file say: efforts, sessions, levels of skills. */
@NullMarked
package skillway.catalogue.imports.cells;

import org.jspecify.annotations.NullMarked;
