/** Shows what an import of courses would do, lets its rows be repaired, and does it. */
@NullMarked
package skillway.catalogue.ui.imports;

import org.jspecify.annotations.NullMarked;
