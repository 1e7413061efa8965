/** Imports courses from a table: guesses its columns, says row by row what would happen, then does it at once. */
@NullMarked
@NamedInterface("imports")
package skillway.catalogue.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
