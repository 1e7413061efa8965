/** Finds courses as somebody types, with counts for each way to narrow the search. */
@NullMarked
@NamedInterface("search")
package skillway.catalogue.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
